import { groupBy } from '@/lib/model/group-by'
import { type Area, coresOf } from './area'
import type { GeonamesArea } from './geonames-areas'
import type { IsoArea } from './iso-areas'
import type { OutlinedArea } from './outlined-areas'
import { slug } from './slug'

const fromIso = ({ iso, country, parent, local, english }: IsoArea): Area => ({
  id: iso,
  kind: 'province',
  country,
  parent,
  names: [english, local].filter(Boolean),
  aliases: [],
  letters: [],
  point: null,
  current: true,
})

/** Codes of ISO 3166-2 that stand for what ISO 3166-1 has as a country. */
const countriesAsAreas = new Set(
  `CN-HK CN-MO CN-TW FI-01 FR-971 FR-972 FR-973 FR-974 FR-976 FR-BL FR-MF FR-NC FR-PF FR-PM FR-TF FR-WF NL-AW NL-CW NL-SX
  NO-21 US-AS US-GU US-MP US-PR US-UM US-VI`.split(/\s+/),
)

/** Areas that ISO does not list and everyone knows: they are not one of ISO's that bears a part of the name. */
const besideIso = new Set(['PS-GZZ', 'PS-WBK'])

export type Areas = Map<string, Area>

export const startAreas = (iso: readonly IsoArea[]): Areas =>
  new Map(iso.filter((area) => !countriesAsAreas.has(area.iso)).map((area) => [area.iso, fromIso(area)]))

const ofCountry = (areas: Areas, country: string) =>
  [...areas.values()].filter((area) => area.country === country)

/** The one area among `candidates` that shares a name. */
function findNamesake(names: readonly string[], candidates: readonly Area[]): Area | undefined {
  for (const core of coresOf(names)) {
    const found = candidates.filter((area) => coresOf([...area.names, ...area.aliases]).includes(core))
    if (found.length === 1) return found[0]
  }
  return undefined
}

function merge(area: Area, { names, local, spanish, letters, lon, lat }: OutlinedArea): void {
  if (area.point) return
  const [english, ...others] = names
  area.names = [...new Set([english ?? '', ...area.names, others[0] ?? '', spanish, local])].filter(Boolean)
  area.aliases = others.slice(1)
  area.letters = letters
  area.point = { lon, lat }
}

/** Old codes whose area now has another name, too. */
const newCodes: Record<string, string> = { 'MX-DIF': 'MX-CMX', 'IQ-TS': 'IQ-KI', 'GR-A1': 'GR-I' }

/** Adds outlines to the areas, by code or, where the code is an old one, by name. Gives the area's id of each outline. */
export function joinOutlines(areas: Areas, outlined: readonly OutlinedArea[]): Map<OutlinedArea, string> {
  const ids = new Map<OutlinedArea, string>()
  const shared = groupBy(outlined, ({ iso }) => iso)
  const ofOneCountry = groupBy(outlined, ({ country }) => country)
  for (const one of outlined) {
    // An only outline that ISO does not list is the country once more.
    if (!areas.has(one.iso) && ofOneCountry.get(one.country)?.length === 1) continue
    // An old code that several districts bear is none of theirs.
    if (!areas.has(one.iso) && (shared.get(one.iso)?.length ?? 0) > 1 && one.iso) continue
    const free = besideIso.has(one.iso) ? [] : ofCountry(areas, one.country).filter(({ point }) => !point)
    const known = areas.get(newCodes[one.iso] ?? one.iso) ?? findNamesake(one.names.slice(0, 2), free)
    const old = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(one.iso) && !countriesAsAreas.has(one.iso)
    const id = known?.id ?? (old ? one.iso : `region:${slug(`${one.country} ${one.names[0]}`)}`)
    const area = known ?? {
      ...fromIso({ ...one, iso: id, parent: null, local: '', english: '' }),
      current: besideIso.has(one.iso),
    }
    areas.set(id, area)
    merge(area, one)
    ids.set(one, id)
  }
  return ids
}

/** Which area each of GeoNames' first level is, by name, else by where most of its cities lie; else it is one of its own. */
export function joinFirstLevel(
  areas: Areas,
  first: readonly GeonamesArea[],
  mostlyIn: (code: string) => string | undefined,
): Map<string, string> {
  const ids = new Map<string, string>()
  const ofOneCountry = groupBy(first, ({ code }) => code.slice(0, 2))
  for (const { code, name } of first) {
    const country = code.slice(0, 2)
    // An only division is the country once more.
    if (ofOneCountry.get(country)?.length === 1) continue
    const top = ofCountry(areas, country).filter(({ parent }) => parent === null)
    const now = top.filter(({ current }) => current)
    const voted = areas.get(mostlyIn(code) ?? '')
    const known =
      findNamesake([name], now) ?? (voted?.current ? voted : undefined) ?? findNamesake([name], top)
    if (known) known.aliases.push(name)
    else areas.set(code, fromIso({ iso: code, country, parent: null, local: name, english: '' }))
    ids.set(code, known?.id ?? code)
  }
  return ids
}

/**
 * The same for the second level; a new one is a county of the first. `around`: the lower province that its cities lie in.
 * ISO lists some counties beside the nation that they lie in: those are candidates too.
 */
export function joinSecondLevel(
  areas: Areas,
  second: readonly GeonamesArea[],
  firstIds: ReadonlyMap<string, string>,
  around: (code: string) => string | undefined,
): Map<string, string> {
  const ids = new Map<string, string>()
  const firsts = new Set(firstIds.values())
  const byParent = groupBy(areas.values(), ({ parent }) => parent)
  const besides = groupBy(
    (byParent.get(null) ?? []).filter(({ id, current }) => current && !firsts.has(id)),
    ({ country }) => country,
  )
  for (const { code, name } of second) {
    const country = code.slice(0, 2)
    const first = firstIds.get(code.split('.').slice(0, 2).join('.'))
    if (first === undefined) continue
    const known = findNamesake([name], [...(byParent.get(first) ?? []), ...(besides.get(country) ?? [])])
    const id = known?.id ?? code.replaceAll('.', '-')
    if (known) {
      known.aliases.push(name)
      known.parent ??= first
    } else {
      const parent = around(code) ?? first
      areas.set(id, {
        ...fromIso({ iso: id, country, parent, local: name, english: '' }),
        kind: 'canton',
      })
    }
    ids.set(code, id)
  }
  return ids
}
