import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'
import { foldName } from './fold-name'
import type { Gazetteer } from './gazetteer'
import type { ListPlace } from './lists'
import type { Mention } from './mention'
import type { Choice } from './resolve-facility'

export type AreaContext = {
  mentions: readonly Mention[]
  lists: readonly ListPlace[]
  countries: readonly string[]
  gazetteer: Gazetteer
  /** Ids of provinces and countries that the article names. */
  regions: ReadonlySet<string>
}

/** Is the name itself certain for this place, or does it need support? */
const isWeak = (place: GazetteerPlace, name: string) =>
  place.weakAliases?.some((alias) => foldName(alias) === foldName(name)) ?? false

/** "X province": the noun decides. */
function bySaidKind({ areas, saidKind }: Mention): GazetteerPlace[] {
  if (!saidKind) return []
  const exact = areas.filter(({ kind }) => kind === saidKind)
  return exact.length > 0 || saidKind !== 'city' ? exact : areas.filter(({ kind }) => kind === 'canton')
}

/** "Town (Province)": the one in parentheses is the region of the one before. */
function asOwnersRegion(
  mention: Mention,
  owner: Mention | undefined,
  gazetteer: Gazetteer,
): GazetteerPlace | undefined {
  return mention.areas.find(
    (area) =>
      (area.kind === 'province' || area.kind === 'country') &&
      owner !== undefined &&
      owner.areas.some(({ id }) => id !== area.id && gazetteer.contains(area.id, id)),
  )
}

const onlyKinds = (mention: Mention | undefined) =>
  new Set(mention?.areas.filter((place) => !isWeak(place, mention.name)).map(({ kind }) => kind))

/** The kind of the others in the row, where they can be of one kind only: "A, B and X provinces apart". */
function kindOfRow(index: number, { lists, mentions }: AreaContext): PlaceKind | null {
  const others = (lists[index]?.row ?? []).filter((other) => other !== index).map((other) => mentions[other])
  const said = others.map((other) => other?.saidKind).find((kind) => kind)
  if (said && said !== 'prison') return said
  const provinces = others.filter((other) => {
    const kinds = onlyKinds(other)
    return kinds.has('province') && !kinds.has('city') && !kinds.has('canton')
  })
  return provinces.length > 0 && provinces.length >= others.length / 2 ? 'province' : null
}

/** What the article names beside the mention: in parentheses, or next in the row. */
function regionBeside(index: number, { lists, mentions }: AreaContext): Mention | undefined {
  const own = lists[index]
  if (own?.inside != null) return mentions[own.inside]
  const next = own?.row[own.row.indexOf(index) + 1]
  return next === undefined ? undefined : mentions[next]
}

const usual: readonly PlaceKind[] = ['country', 'city', 'province', 'canton', 'prison']

/** Certain names before uncertain ones, the crisis's countries before others, then the kind that is usually meant. */
function rank(places: readonly GazetteerPlace[], name: string, { countries }: AreaContext, kinds = usual) {
  const key = (place: GazetteerPlace) =>
    (isWeak(place, name) ? 100 : 0) +
    (countries.includes(place.country) || place.kind === 'country' ? 0 : 10) +
    kinds.indexOf(place.kind)
  return [...places].sort((a, b) => key(a) - key(b))
}

function chooseFrom(
  places: readonly GazetteerPlace[],
  mention: Mention,
  context: AreaContext,
  why: string,
): Choice {
  const [best, second] = rank(places, mention.name, context)
  if (!best) return { place: null, reason: `no place called ${mention.name} is known` }
  const rivals = places.filter(
    (place) =>
      place.kind === best.kind &&
      isWeak(place, mention.name) === isWeak(best, mention.name) &&
      place.country === best.country,
  )
  if (rivals.length < 2) return { place: best, reason: why || reasonFor(best, second) }
  const near = rivals.filter(({ province }) => province !== null && context.regions.has(province))
  const [one] = near
  if (one && near.length === 1) return { place: one, reason: `the article also names its province` }
  const where = rivals
    .map(({ province }) => context.gazetteer.find(province ?? '')?.name ?? 'unknown')
    .join(', ')
  return {
    place: null,
    reason: `places called ${mention.name} lie in ${where}; nothing in the article tells them apart`,
  }
}

function reasonFor(best: GazetteerPlace, second: GazetteerPlace | undefined): string {
  if (best.kind === 'country') return 'the country of that name'
  if (second && second.kind !== best.kind)
    return `the ${best.kind} of that name; the ${second.kind} would be called so by its noun`
  return `the ${best.kind} of that name`
}

function byRegion(mention: Mention, index: number, context: AreaContext): Choice | null {
  const beside = regionBeside(index, context)
  const regions = (beside?.areas ?? []).filter(({ kind }) => kind === 'province' || kind === 'country')
  const inside = mention.areas.filter((area) =>
    regions.some((region) => region.id !== area.id && context.gazetteer.contains(region.id, area.id)),
  )
  if (inside.length === 0 || inside.length === mention.areas.length) return null
  return chooseFrom(
    inside,
    mention,
    context,
    `${mention.name} in ${beside?.name}: the article names ${beside?.name} beside it`,
  )
}

/** Which country, province, canton or city a mention means, and why. */
export function resolveArea(index: number, context: AreaContext): Choice {
  const mention = context.mentions[index]
  if (!mention) return { place: null, reason: 'no mention' }
  const said = bySaidKind(mention)
  if (said.length > 0)
    return chooseFrom(
      said,
      mention,
      context,
      `the ${mention.saidKind} of that name: the article says ${mention.saidKind}`,
    )
  const ownerIndex = context.lists[index]?.owner
  const owner = ownerIndex == null ? undefined : context.mentions[ownerIndex]
  const region = asOwnersRegion(mention, owner, context.gazetteer)
  if (region)
    return {
      place: region,
      reason: `in parentheses after ${owner?.name}: the ${region.kind} that it lies in`,
    }
  const beside = byRegion(mention, index, context)
  if (beside) return beside
  const kind = mention.impliedKind ?? kindOfRow(index, context)
  const ofKind = mention.areas.filter((area) => area.kind === kind)
  if (kind && ofKind.length > 0) {
    const why = mention.impliedKind
      ? `the ${kind} of that name: the article speaks of its office`
      : `in a row of ${kind === 'city' ? 'cities' : `${kind}s`}`
    return chooseFrom(ofKind, mention, context, why)
  }
  return chooseFrom(mention.areas, mention, context, '')
}
