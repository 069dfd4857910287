import { isCasualty, onlyGrows } from '@/lib/incidents/kind-rules'
import { findFarBelow } from '@/lib/incidents/merging/outweighed'
import { countsApart } from '@/lib/incidents/merging/same-voice'
import type { Incident, Provenance } from '@/lib/model/incident'
import { type Figure, toRange } from './figure-range'
import { isPartial } from './say-relations'

type Merged = Pick<Incident, 'kind' | 'quantity' | 'provenance'>

/** What a claim gives, with what its sentence lists behind it. */
const givenBy = ({ quantity, together }: Provenance) => together ?? quantity

const lastDay = (provenance: readonly Provenance[]) =>
  provenance
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1) ?? ''

/**
 * The figure that the reports stand by now. An incident's merged figure reaches from the least to the most that was ever
 * reported of it; this one leaves out the ends that later reports have overtaken ("6", then "18", then "31").
 */
export function toStandingFigure({ kind, quantity, provenance }: Merged): Figure | null {
  if (quantity === null) return null
  const latest = provenance.find(({ claim }) => claim === quantity.latestClaim)
  const day = latest?.publishedAt ?? lastDay(provenance)
  const isCurrent = (claim: string) => {
    const end = provenance.find((one) => one.claim === claim)
    return end?.publishedAt === day || (end && latest && stoodBeside(end, latest, provenance))
  }
  const { value, bound } = quantity
  const own = (latest && givenBy(latest)) ?? quantity
  const low = isCurrent(quantity.lowClaim) ? leastStanding({ kind, quantity, provenance }, day, own) : own.low
  if (isCurrent(quantity.highClaim)) return { value, bound, low, high: quantity.high }
  return { value, bound, low, high: onlyGrows(kind) ? mostStanding(quantity, provenance, own) : own.high }
}

/** Did one report give the latest figure to another voice beside this one? Told again since, it overtakes nothing. */
const stoodBeside = (claim: Provenance, latest: Provenance, provenance: readonly Provenance[]): boolean =>
  provenance.some((one) => givenBy(one)?.value === givenBy(latest)?.value && countsApart(one, claim))

/** A relation names one of those by which an outlet gives a figure on a day, and means all. */
const figureOf = (said: Provenance) => `${said.publishedAt} ${givenBy(said)?.value} ${said.publisher}`

/** Found once for each list: it is asked for every claim of it. */
const replacedIn = new WeakMap<readonly Provenance[], ReadonlySet<string>>()

function findReplaced(provenance: readonly Provenance[]): ReadonlySet<string> {
  const known = replacedIn.get(provenance)
  if (known) return known
  const all = provenance.flatMap(({ relations = [] }) => relations)
  const ids = new Set(all.filter(({ kind }) => kind === 'supersedes').map(({ to }) => to))
  const found = new Set(provenance.filter(({ claim }) => ids.has(claim)).map(figureOf))
  replacedIn.set(provenance, found)
  return found
}

/** Has a report replaced this figure? */
const isReplaced = (claim: Provenance, provenance: readonly Provenance[]): boolean =>
  findReplaced(provenance).has(figureOf(claim))

/** The least that a report of the day gives; of the dead and the hurt no share of what more outlets give. */
function leastStanding({ kind, quantity, provenance }: Merged, day: string, own: Figure): number | null {
  const least = quantity?.low ?? null
  if (!isCasualty(kind) || least === null || own.low === null || least * 2 >= own.low) return least
  const told = provenance.flatMap((claim) => {
    const given = givenBy(claim)
    const counts = claim.status === 'reported' && !isPartial(claim) && !isReplaced(claim, provenance)
    return given && counts ? [{ ...claim, quantity: given }] : []
  })
  const small = findFarBelow(told, 1)
  const ends = told
    .filter((claim) => claim.publishedAt === day && !small.has(claim))
    .map((claim) => claim.quantity.low ?? own.low)
  return ends.reduce<number>((a, b) => Math.min(a, b ?? a), own.low)
}

/** Of what only grows, the most that any report gives whom no later one corrects; null where that is open. */
function mostStanding(
  quantity: NonNullable<Merged['quantity']>,
  provenance: readonly Provenance[],
  own: Figure,
): number | null {
  const most = provenance.find(({ claim }) => claim === quantity.highClaim)
  if (!most || !isReplaced(most, provenance)) return quantity.high
  const others = provenance.filter(
    (claim) => claim.status === most.status && !isPartial(claim) && !isReplaced(claim, provenance),
  )
  const ends = others.flatMap((claim) => givenBy(claim) ?? []).map(({ high }) => high)
  return ends.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)), own.high)
}

/** The same incident with the figure that stands; what each claim gave is still in its provenance. */
export function withStandingFigure<I extends { properties: Merged }>(incident: I): I {
  const { quantity } = incident.properties
  const figure = toStandingFigure(incident.properties)
  if (!quantity || !figure) return incident
  return { ...incident, properties: { ...incident.properties, quantity: { ...quantity, ...figure } } }
}

/** The numbers that an incident shows: its figure, or both ends of it, and the latest value. */
export function shownValues(incident: Merged): number[] {
  const figure = toStandingFigure(incident)
  if (figure === null) return []
  const range = toRange(figure)
  return range.form === 'range' ? [range.from, range.to, figure.value] : [range.value, figure.value]
}

/** The last figure of an incident of which nothing stands any more: said, and said to be replaced or denied. */
export function goneFigure({ quantity, provenance }: Merged): Figure | null {
  const isGone = provenance.every(({ status }) => status === 'superseded' || status === 'denied')
  return quantity === null && isGone
    ? (provenance.flatMap((claim) => givenBy(claim) ?? []).at(-1) ?? null)
    : null
}

/** Figures that later reports have overtaken and that are not shown, each once, in order of publication. */
export function earlierFigures(incident: Merged): number[] {
  const shown = shownValues(incident)
  const old = incident.provenance.flatMap((claim) =>
    isOvertaken(claim, incident) ? (givenBy(claim)?.value ?? []) : [],
  )
  const gone = goneFigure(incident)?.value
  return [...new Set(old)].filter((value) => value !== gone && !shown.includes(value))
}

/** How many were taken is not overtaken by how many of them are held still. */
function isSumOfLeft(claim: Provenance, provenance: readonly Provenance[]): boolean {
  const sums = provenance.flatMap(({ tie }) => (tie?.as === 'left' ? tie.with : []))
  return provenance.some(
    (sum) =>
      sums.includes(sum.claim) && sum.quantity?.value === claim.quantity?.value && claim.tie?.as !== 'left',
  )
}

/** Has a later report overtaken this claim's figure? Also where its own article replaced it. */
export function isOvertaken(claim: Provenance, incident: Merged): boolean {
  const { kind, quantity, provenance } = incident
  if (claim.status === 'superseded') return true
  // A share, an addition and a rumour answer to no later total.
  if (claim.status !== 'reported' || isPartial(claim)) return false
  if (isReplaced(claim, provenance)) return true
  if (isSumOfLeft(claim, provenance)) return false
  const latest = provenance.find((one) => one.claim === quantity?.latestClaim)
  // What comes on top of a figure does not overtake it.
  if (latest && isPartial(latest)) return false
  const given = givenBy(claim)
  if (!quantity || !latest || !given || claim.publishedAt >= latest.publishedAt) return false
  if (stoodBeside(claim, latest, provenance)) return false
  const { value } = given
  // Not against the merged value: people named one by one may be more than any report counts.
  const now = givenBy(latest)?.value ?? quantity.value
  return onlyGrows(kind) ? value < now : value !== now
}

/** Whose figure stands where this claim's does not: the latest, and of one that its own article replaced that article's. */
export function overtakerOf(claim: Provenance, incident: Merged): Provenance | null {
  if (!isOvertaken(claim, incident)) return null
  const latest = incident.provenance.find((one) => one.claim === incident.quantity?.latestClaim) ?? null
  return claim.status !== 'superseded' || latest?.article === claim.article ? latest : null
}
