import { leastKnown } from '@/components/words/figure-range'
import type { ClaimKind, When } from '@/lib/model/claim'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** A figure for the head of the page and the one incident that it is read from; `alone`: others of its kind are not in it. */
type HeadlineFigure = { incident: IncidentFeature; alone: boolean }

/** Days of one happening: what is counted over more is a sum of several. */
const longest = 31

export const isOverMonths = (when: When | null): boolean =>
  when !== null && toDayNumber(when.end) - toDayNumber(when.start) >= longest

/** The gravest kinds: what the head of a page names first. */
export const headlineKinds: readonly ClaimKind[] = ['killed', 'hostages_held', 'hostages_freed', 'escaped']

const mostNamed = 4
/** Fewer who got out are no news that the head of a page tells. */
const fewestEscaped = 10

/** People of whom nobody knows what became: no kind of their own, but what everybody asks for next to the dead. */
export const isMissing = ({ kind, unit }: Pick<IncidentFeature['properties'], 'kind' | 'unit'>) =>
  kind === 'other_count' && unit === 'people missing'

/** Tied to no prison, town or province: no sign on the map can stand for it. */
export const isWhole = ({ properties: { place } }: IncidentFeature) =>
  place === null || place.kind === 'country'
const sizeOf = ({ properties: { quantity } }: IncidentFeature) => (quantity ? leastKnown(quantity) : 0)
const mostGiven = ({ properties: { quantity } }: IncidentFeature) => quantity?.high ?? quantity?.value ?? 0

/** The day of the last report of it. */
const lastTold = ({ properties: { provenance } }: IncidentFeature): string =>
  provenance
    .map(({ publishedAt }) => publishedAt.slice(0, 10))
    .sort()
    .at(-1) ?? ''

/** Does a later report tell of it than of the other, or the very one that last gave figures of both? */
function isAsNew(one: IncidentFeature, other: IncidentFeature): boolean {
  const day = lastTold(other)
  const last = ({ properties: { provenance } }: IncidentFeature) =>
    provenance
      .filter(({ publishedAt, quantity }) => quantity !== null && publishedAt.slice(0, 10) === day)
      .map(({ article }) => article)
  return lastTold(one) > day || last(one).some((article) => last(other).includes(article))
}

/** Does the claim that gives the figure say who of them is held still, where others came free? */
const tellsWhoIsLeft = ({ properties: { quantity, provenance } }: IncidentFeature): boolean =>
  provenance.find(({ claim }) => claim === quantity?.latestClaim)?.tie?.as === 'left'

/**
 * Who is held now comes before who was held, where it is told as late; and the last word on who of a place is left before what
 * was told of it earlier. How many were taken in a quarter says nothing of who is held.
 */
function heldNow(all: readonly IncidentFeature[]): IncidentFeature | undefined {
  const atOnce = all.filter(
    ({ properties: { kind, when } }) => kind !== 'hostages_held' || !isOverMonths(when),
  )
  const largestFirst = atOnce.length > 0 ? atOnce : all
  const [largest] = largestFirst
  if (!largest) return undefined
  const held = largestFirst.filter(({ properties }) => !properties.over)
  const now = largest.properties.over ? held.find((one) => isAsNew(one, largest)) : largest
  if (!now) return largest
  const left = held.filter(
    (one) =>
      !isWhole(one) &&
      one.properties.place?.id === now.properties.place?.id &&
      lastTold(one) > lastTold(now) &&
      tellsWhoIsLeft(one),
  )
  return left.sort((a, b) => (lastTold(a) < lastTold(b) ? 1 : -1))[0] ?? now
}

/** More came free there than are counted: at the last they were who was left, and how many were taken another report says. */
const moreCameFree = (held: IncidentFeature, all: readonly IncidentFeature[]): boolean =>
  all.some(
    (one) =>
      one.properties.kind === 'hostages_freed' &&
      one.properties.status === 'reported' &&
      !one.properties.historic &&
      one.properties.place?.id === held.properties.place?.id &&
      sizeOf(one) > mostGiven(held),
  )

/** Who gives a figure of it that still stands. */
const outletsOf = ({ properties: { provenance } }: IncidentFeature): number =>
  new Set(
    provenance.flatMap(({ status, quantity, publisher }) =>
      status === 'reported' && quantity !== null ? publisher : [],
    ),
  ).size

/**
 * "3,400, says an association", where all others count 2,960: a count of the same place that nearly as much outweighs, told as
 * late. What is told later than that may have risen.
 */
const isOutweighed = (one: IncidentFeature, told: readonly IncidentFeature[]): boolean =>
  outletsOf(one) <= 1 &&
  told.some(
    (other) =>
      other !== one &&
      other.properties.place?.id === one.properties.place?.id &&
      outletsOf(other) > 1 &&
      lastTold(other) >= lastTold(one) &&
      mostGiven(other) * 2 >= mostGiven(one),
  )

/** The figure that stands for a kind. */
function figureOf(kind: ClaimKind, features: readonly IncidentFeature[]): HeadlineFigure[] {
  const told = features.filter(
    ({ properties: p }) => p.kind === kind && p.quantity && !p.historic && p.status === 'reported',
  )
  const largestFirst = told.sort(
    (a, b) => mostGiven(b) - mostGiven(a) || sizeOf(b) - sizeOf(a) || Number(isWhole(b)) - Number(isWhole(a)),
  )
  const largest = heldNow(largestFirst.filter((one) => kind !== 'killed' || !isOutweighed(one, told)))
  if (!largest || (kind === 'escaped' && mostGiven(largest) < fewestEscaped)) return []
  // "31 were held" are no news of the 137 who all came free.
  if (largest.properties.over && (tellsWhoIsLeft(largest) || moreCameFree(largest, features))) return []
  return [{ incident: largest, alone: !isWhole(largest) && told.length > 1 }]
}

/** Those missing: a number that falls as they are found, so the last word on it stands, and not the largest. */
function missingOf(features: readonly IncidentFeature[]): HeadlineFigure[] {
  const told = features.filter(
    ({ properties: p }) => isMissing(p) && p.quantity !== null && !p.historic && p.status === 'reported',
  )
  const [last] = told.sort(
    (a, b) =>
      lastTold(b).localeCompare(lastTold(a)) ||
      Number(isWhole(b)) - Number(isWhole(a)) ||
      mostGiven(b) - mostGiven(a),
  )
  return last ? [{ incident: last, alone: !isWhole(last) && told.length > 1 }] : []
}

/**
 * At most one figure for each of the gravest kinds and for those missing, and `most` in all: of those freed and those escaped the more. Figures are
 * never added up, as one may be part of another: the largest that a report states stands for its kind, a country-wide one
 * before a place's where they are equal.
 */
export function toHeadlineFigures(features: readonly IncidentFeature[], most = mostNamed): HeadlineFigure[] {
  const all = headlineKinds.flatMap((kind) => [
    ...figureOf(kind, features),
    ...(kind === 'killed' ? missingOf(features) : []),
  ])
  const [last, other] = [...all].reverse()
  if (all.length <= most || !last || !other) return all
  const fewer = mostGiven(last.incident) < mostGiven(other.incident) ? last : other
  return all.filter((figure) => figure !== fewer).slice(0, most)
}

/** What the head of a page names: with its emergencies in force at most four figures. */
export const figuresBeside = (features: readonly IncidentFeature[], inForce: readonly ZoneFeature[]) =>
  toHeadlineFigures(features, inForce.length > 0 ? mostNamed - 1 : mostNamed)

/** Emergencies that held on a day (`YYYY-MM-DD`): begun, and not over. */
export function zonesInForce(zones: readonly ZoneFeature[], day: string): ZoneFeature[] {
  return zones.filter((zone) => zoneState(zone, day) === 'inForce')
}

/** Those that a map of the day draws: in force, or begun and by no report at an end. The others are only listed. */
export function zonesToDraw(zones: readonly ZoneFeature[], day: string): ZoneFeature[] {
  return zones.filter((zone) => ['inForce', 'open'].includes(zoneState(zone, day)))
}

type ZoneState = 'inForce' | 'ended' | 'coming' | 'undated' | 'open'

/** Where nothing says when it began, nothing says that it holds; only a decree holds until it is said to end. */
export function zoneState({ properties: { from, until, decree } }: ZoneFeature, day: string): ZoneState {
  if (!from) return until && until < day ? 'ended' : 'undated'
  if (from > day) return 'coming'
  if (!until) return decree ? 'inForce' : 'open'
  return until < day ? 'ended' : 'inForce'
}
