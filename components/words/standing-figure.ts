import { onlyGrow } from '@/lib/incidents/shown-claims'
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
  const isCurrent = (claim: string) => provenance.find((one) => one.claim === claim)?.publishedAt === day
  const { value, bound } = quantity
  const own = (latest && givenBy(latest)) ?? quantity
  const low = isCurrent(quantity.lowClaim) ? quantity.low : own.low
  const keepsHigh = isCurrent(quantity.highClaim) || onlyGrow.has(kind)
  return { value, bound, low, high: keepsHigh ? quantity.high : own.high }
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

/** Figures that later reports have overtaken and that are not shown, each once, in order of publication. */
export function earlierFigures(incident: Merged): number[] {
  const shown = shownValues(incident)
  const old = incident.provenance.flatMap((claim) =>
    isOvertaken(claim, incident) ? (givenBy(claim)?.value ?? []) : [],
  )
  return [...new Set(old)].filter((value) => !shown.includes(value))
}

/** Has a later report overtaken this claim's figure? Also where its own article replaced it. */
export function isOvertaken(claim: Provenance, incident: Merged): boolean {
  const { kind, quantity, provenance } = incident
  if (claim.status === 'superseded') return true
  // A share, an addition and a rumour answer to no later total.
  if (claim.status !== 'reported' || isPartial(claim)) return false
  const isReplaced = ({ relations = [] }: Provenance) =>
    relations.some((relation) => relation.kind === 'supersedes' && relation.to === claim.claim)
  if (provenance.some(isReplaced)) return true
  const latest = provenance.find((one) => one.claim === quantity?.latestClaim)
  const given = givenBy(claim)
  if (!quantity || !latest || !given || claim.publishedAt >= latest.publishedAt) return false
  const { value } = given
  // Not against the merged value: people named one by one may be more than any report counts.
  const now = givenBy(latest)?.value ?? quantity.value
  return onlyGrow.has(kind) ? value < now : value !== now
}
