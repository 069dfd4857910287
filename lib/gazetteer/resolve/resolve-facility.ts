import type { FacilityForm, FacilityIndex } from '@/lib/gazetteer/facilities/facility-index'
import type { FacilityName } from '@/lib/gazetteer/facilities/facility-name'
import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { GazetteerPlace } from '@/lib/model/place'
import { sayRecord } from '@/lib/model/say-record'

/** `doubtful`: several places are known, and the text does not tell them apart. */
export type Choice = { place: GazetteerPlace | null; reason: string; doubtful?: true }

const figures = (place: GazetteerPlace) => [...(place.population ?? []), ...(place.capacity ?? [])]

/** The largest number of people on record there, held or housed: how well known a prison is. */
const sizeOf = (place: GazetteerPlace) => Math.max(0, ...figures(place).map(({ value }) => value))

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** How well a known name fits the said one; null where they speak of different prisons. */
export function fitness(said: FacilityName, form: FacilityForm): number | null {
  if (said.number !== null && form.number !== said.number) return null
  if (said.qualifiers.some((qualifier) => !form.qualifiers.includes(qualifier))) return null
  const extra = form.qualifiers.length - said.qualifiers.length
  if (said.number === null && form.number !== null) return null
  if (extra > 0) return null
  return (said.type === form.type ? 1 : 0) + (same(said.qualifiers, form.qualifiers) ? 1 : 0)
}

function byName(said: FacilityName, index: FacilityIndex): GazetteerPlace[] {
  const fitting = (index.byCore.get(said.core) ?? []).flatMap((form) => {
    const score = fitness(said, form)
    return score === null ? [] : [{ form, score }]
  })
  const best = Math.max(...fitting.map(({ score }) => score))
  return [...new Set(fitting.filter(({ score }) => score === best).map(({ form }) => form.place))]
}

const holds = { women: /\b(?:women|mixed)/, men: /\b(?:men|mixed)/ }

/** Prisons in the areas that the name may stand for, as far as the said qualifiers allow. */
function byArea(
  facility: FacilityName,
  areas: readonly GazetteerPlace[],
  gazetteer: Gazetteer,
): GazetteerPlace[] {
  if (facility.number !== null || facility.qualifiers.includes('juvenile')) return []
  const inside = gazetteer
    .all('prison')
    .filter(({ id, country }) =>
      areas.some((area) => area.country === country && gazetteer.contains(area.id, id)),
    )
  const wants = facility.qualifiers.flatMap((q) => (q === 'women' || q === 'men' ? [holds[q]] : []))
  return inside
    .filter((place) => wants.every((pattern) => pattern.test(sayRecord(place.holds ?? '', 'en'))))
    .sort((a, b) => sizeOf(b) - sizeOf(a))
}

/** The largest one by the record: the one that is meant when nothing more is said. */
function largestOf(places: readonly GazetteerPlace[]): GazetteerPlace | null {
  const [first, second] = [...places].sort((a, b) => sizeOf(b) - sizeOf(a))
  if (!first || sizeOf(first) === 0) return null
  return !second || sizeOf(first) > sizeOf(second) ? first : null
}

const nameList = (places: readonly GazetteerPlace[]) => places.map(({ name }) => name).join(', ')

/** One of several: the one that the article names elsewhere, else the largest. `which` says what they share. */
function chooseAmong(
  places: readonly GazetteerPlace[],
  which: string,
  elsewhere: ReadonlySet<string>,
): Choice {
  const [also, ...others] = places.filter(({ id }) => elsewhere.has(id))
  if (also && others.length === 0)
    return { place: also, reason: `${which}; the article also names ${also.name}` }
  const largest = largestOf(places)
  if (!largest) return { place: null, reason: `${which} (${nameList(places)}), and nothing tells them apart` }
  return {
    place: largest,
    reason: `${which}; ${largest.name} is the largest, with up to ${sizeOf(largest)} people`,
  }
}

/** Which prison a mention means. `elsewhere`: ids of prisons that the article names beyond doubt. */
export function resolveFacility(
  mention: Mention,
  index: FacilityIndex,
  gazetteer: Gazetteer,
  elsewhere: ReadonlySet<string>,
): Choice {
  const { facility, areas, text } = mention
  if (!facility) return { place: null, reason: 'no prison is named' }
  if (mention.called) return { place: mention.called, reason: `the prison known as ${mention.called.name}` }
  const called = index.byType.get(foldName(text))
  if (called) return { place: called, reason: `the only prison there that is called ${text}` }
  const [named, ...others] = byName(facility, index)
  if (named && others.length > 0)
    return chooseAmong([named, ...others], `${others.length + 1} prisons are called so`, elsewhere)
  if (named) {
    const how = facility.type ? 'named with its type word' : 'named by its name alone'
    return { place: named, reason: `the prison known as ${named.name}, ${how}` }
  }
  const inside = byArea(facility, areas, gazetteer)
  const [only] = inside
  const where = areas[0]?.name ?? 'there'
  if (!only) return { place: null, reason: `no prison called ${text} is known` }
  if (inside.length === 1) return { place: only, reason: `the only known prison in ${where}` }
  return chooseAmong(inside, `${inside.length} prisons are known in ${where}`, elsewhere)
}

/** Prisons that bear the name, and prisons in the areas that it may stand for. */
export const facilitiesOf = (
  name: FacilityName,
  areas: readonly GazetteerPlace[],
  index: FacilityIndex,
  gazetteer: Gazetteer,
) => ({ named: byName(name, index), inArea: byArea(name, areas, gazetteer) })

/** Prisons named in a way that leaves one only. */
export const surelyNamed = (mentions: readonly Mention[], index: FacilityIndex): Set<string> =>
  new Set(
    mentions.flatMap(({ facility, called }) => {
      if (called) return [called.id]
      const places = facility ? byName(facility, index) : []
      return places.length === 1 ? places.map(({ id }) => id) : []
    }),
  )
