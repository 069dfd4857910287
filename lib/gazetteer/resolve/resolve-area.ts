import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { unlistedTownBefore } from '@/lib/gazetteer/names/in-brackets'
import type { ListPlace } from '@/lib/gazetteer/names/lists'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'

type AreaContext = {
  mentions: readonly Mention[]
  lists: readonly ListPlace[]
  text: string
  countries: readonly string[]
  gazetteer: Gazetteer
  /** Ids of provinces that the article names. */
  regions: ReadonlySet<string>
  /** For each mention: can it only be a province? */
  provinceOnly: readonly boolean[]
}

/** A rule's answer: candidates that it leaves, and why these. Null where it does not apply. */
type Narrowed = { places: GazetteerPlace[]; why: string } | null
type Rule = (mention: Mention, index: number, context: AreaContext) => Narrowed

const narrowed = (places: GazetteerPlace[], why: string): Narrowed =>
  places.length > 0 ? { places, why } : null

const isUncertain = ({ uncertain }: Mention, { id }: GazetteerPlace) => uncertain.includes(id)

const isRegion = ({ kind }: GazetteerPlace) => kind === 'province' || kind === 'country'

/** "X province": the noun decides. A canton is what people call a town where no town of the name is held. */
const bySaidKind: Rule = ({ areas, saidKind }) => {
  const exact = areas.filter(({ kind }) => kind === saidKind)
  const places =
    saidKind === 'city' && exact.length === 0 ? areas.filter(({ kind }) => kind === 'canton') : exact
  return narrowed(places, `the ${saidKind} of that name: the article says ${saidKind}`)
}

/** The candidates that some place of `owner` lies in. */
const regionsAround = ({ areas }: Mention, owner: Mention | undefined, gazetteer: Gazetteer) =>
  areas.filter(
    (area) =>
      isRegion(area) && owner?.areas.some(({ id }) => id !== area.id && gazetteer.contains(area.id, id)),
  )

/** "Town (X)": X is the region that the town lies in. */
const byOwner: Rule = (mention, index, { lists, mentions, gazetteer }) => {
  const at = lists[index]?.owner
  const owner = at == null ? undefined : mentions[at]
  return narrowed(
    regionsAround(mention, owner, gazetteer),
    `in parentheses after ${owner?.name}, which lies in it`,
  )
}

/** "Town (X)" of a town that no index holds: X is the region, for a town lies in no other. */
const byUnlistedOwner: Rule = (mention, index, { lists, text }) => {
  const town = unlistedTownBefore(mention, lists[index], text)
  return narrowed(
    town === null ? [] : mention.areas.filter(isRegion),
    `in parentheses after ${town}, which no index holds`,
  )
}

/** "Town, X" and nothing more in the row: X is the region of the town rather than a town beside it. */
const byNeighbour: Rule = (mention, index, { lists, mentions, gazetteer }) => {
  const own = lists[index]
  const [first, second] = own?.row ?? []
  if (own?.tie !== 'comma' || own.row.length !== 2 || second !== index || first === undefined) return null
  const town = mentions[first]
  return narrowed(regionsAround(mention, town, gazetteer), `named behind ${town?.name}, which lies in it`)
}

/** What the article names beside the mention: in parentheses, or next in the row. */
function regionBeside(index: number, { lists, mentions }: AreaContext): Mention | undefined {
  const own = lists[index]
  if (own?.inside != null) return mentions[own.inside]
  const next = own?.row[own.row.indexOf(index) + 1]
  return next === undefined || lists[next]?.tie !== 'comma' ? undefined : mentions[next]
}

/** "X (Province)", "X, Province": only what lies in the province. */
const byRegion: Rule = (mention, index, context) => {
  const beside = regionBeside(index, context)
  const regions = (beside?.areas ?? []).filter(isRegion)
  const inside = mention.areas.filter((area) =>
    regions.some(({ id }) => id !== area.id && context.gazetteer.contains(id, area.id)),
  )
  if (inside.length === mention.areas.length) return null
  return narrowed(inside, `${mention.name} in ${beside?.name}: the article names ${beside?.name} beside it`)
}

const byOffice: Rule = ({ areas, impliedKind }) =>
  narrowed(
    areas.filter(({ kind }) => kind === impliedKind),
    `the ${impliedKind} of that name: the article speaks of its ${impliedKind === 'city' ? 'mayor' : 'governor'}`,
  )

/** Can the name only be a province's? */
export const isProvinceOnly = (mention: Mention) => {
  const certain = mention.areas.filter((area) => !isUncertain(mention, area))
  return certain.length > 0 && certain.every(({ kind }) => kind === 'province')
}

/** The kind that holds for the row: said with one of them, or the only one that most of them can be. */
function kindOfRow(index: number, { lists, mentions, provinceOnly }: AreaContext): PlaceKind | null {
  const row = (lists[index]?.row ?? []).filter((other) => other !== index)
  const others = row.flatMap((other) => mentions[other] ?? [])
  const said = others.find(({ saidKind }) => saidKind && saidKind !== 'prison')?.saidKind
  if (said) return said
  const provinces = row.filter((other) => provinceOnly[other]).length
  return provinces > 0 && provinces >= others.length / 2 ? 'province' : null
}

const byRow: Rule = (mention, index, context) => {
  const kind = kindOfRow(index, context)
  return narrowed(
    mention.areas.filter((area) => area.kind === kind),
    `the ${kind} of that name: it stands in a row of such`,
  )
}

const rules: readonly Rule[] = [bySaidKind, byOwner, byUnlistedOwner, byNeighbour, byRegion, byOffice, byRow]

const usual: readonly PlaceKind[] = ['country', 'city', 'province', 'canton', 'prison']

/** Certain names before uncertain ones, the crisis's countries before others, then the kind that is usually meant. */
function rank(places: readonly GazetteerPlace[], mention: Mention, countries: readonly string[]) {
  const key = (place: GazetteerPlace) =>
    (isUncertain(mention, place) ? 100 : 0) +
    (countries.includes(place.country) || place.kind === 'country' ? 0 : 10) +
    usual.indexOf(place.kind)
  return [...places].sort((a, b) => key(a) - key(b))
}

function usualReason(best: GazetteerPlace, second: GazetteerPlace | undefined): string {
  const name = `the ${best.kind} of that name`
  return second?.kind === 'province' && best.kind === 'city'
    ? `${name}: nothing says that the province is meant`
    : name
}

/** Of several towns with one name: the one whose province the article names. */
function chooseRival(rivals: readonly GazetteerPlace[], mention: Mention, context: AreaContext): Choice {
  const cantons = mention.areas.filter(({ kind }) => kind === 'canton')
  const own = [
    ...rivals,
    ...cantons.filter((canton) => !rivals.some((town) => town.province === canton.province)),
  ]
  const near = own.filter(({ province }) => province !== null && context.regions.has(province))
  const [one] = near
  const provinceOf = ({ province }: GazetteerPlace) => context.gazetteer.find(province ?? '')?.name
  if (one && near.length === 1)
    return {
      place: one,
      reason: `the ${one.kind} of that name in ${provinceOf(one)}, which the article names`,
    }
  const seats = rivals.filter(({ kind, province }) =>
    mention.areas.some((area) => kind === 'city' && area.kind === 'canton' && area.province === province),
  )
  const [seat] = seats
  if (seat && seats.length === 1)
    return { place: seat, reason: `the town of that name from which a canton is run, in ${provinceOf(seat)}` }
  const [canton] = cantons
  if (canton && cantons.length === 1)
    return { place: canton, reason: `the canton of that name in ${provinceOf(canton)}, before its villages` }
  const where = rivals.map((place) => provinceOf(place) ?? place.country).join(', ')
  return {
    place: null,
    reason: `places called ${mention.name} lie in ${where}; nothing in the article tells them apart`,
  }
}

const ruledBy = (mention: Mention, index: number, context: AreaContext): Narrowed =>
  rules.reduce<Narrowed>((found, rule) => found ?? rule(mention, index, context), null)

/** A canton or town of the crisis that is called as a country elsewhere is, where the article names its province. */
function twinOfCountry(best: GazetteerPlace, { areas }: Mention, { countries, regions }: AreaContext) {
  if (best.kind !== 'country' || countries.includes(best.country)) return undefined
  return areas.find(
    ({ kind, country, province }) =>
      (kind === 'city' || kind === 'canton') && countries.includes(country) && regions.has(province ?? ''),
  )
}

/** Another mention of the name of which what stands beside it says that the one of the crisis is meant. */
const isToldOf = ({ province }: GazetteerPlace, name: string, context: AreaContext): boolean =>
  context.mentions.some((other, index) => {
    if (foldName(other.name) !== foldName(name)) return false
    const places = ruledBy(other, index, context)?.places ?? []
    return (
      places.length > 0 && places.every((place) => place.kind !== 'country' && place.province === province)
    )
  })

/** Which country, province, canton or city a mention means, and why. */
export function resolveArea(mention: Mention, index: number, context: AreaContext): Choice {
  const ruled = ruledBy(mention, index, context)
  const places = ruled?.places ?? mention.areas
  const [best, second] = rank(places, mention, context.countries)
  if (!best) return { place: null, reason: `no place called ${mention.name} is known` }
  const twin = ruled ? undefined : twinOfCountry(best, mention, context)
  if (twin && isToldOf(twin, mention.name, context)) {
    const province = context.gazetteer.find(twin.province ?? '')?.name
    return {
      place: twin,
      reason: `the ${twin.kind} of that name in ${province}, as the article says elsewhere`,
    }
  }
  const rivals = places.filter(
    (place) =>
      place.kind === best.kind &&
      place.country === best.country &&
      isUncertain(mention, place) === isUncertain(mention, best),
  )
  if (rivals.length > 1 && best.kind !== 'country') return chooseRival(rivals, mention, context)
  return { place: best, reason: ruled?.why ?? usualReason(best, second) }
}
