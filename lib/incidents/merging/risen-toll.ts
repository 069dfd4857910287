import { datedDays } from '@/lib/incidents/claim-time'
import { isCasualty } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { follows } from '@/lib/incidents/merging/find-parts'
import { type Cluster, LONGEST } from '@/lib/incidents/merging/same-happening'
import { isWithinTenth, TELLING } from '@/lib/incidents/merging/same-toll'
import type { StoredClaim } from '@/lib/model/incident'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'

/** "Two died of their wounds yesterday, so that the dead are now 13": those who died now, and the toll with them. */
type Rise = { step: StoredClaim; total: StoredClaim }

const isFigure = (claim: StoredClaim): boolean =>
  isCasualty(claim.kind) && claim.status === 'reported' && claim.quantity?.bound === 'exact'

const tollIn = ({ quantity }: StoredClaim): number => quantity?.value ?? 0

/** Does a figure, told before in the sentence or in the one before it, come to be part of the greater one? */
const mayRaise = (step: StoredClaim, total: StoredClaim): boolean =>
  step.article === total.article &&
  isFigure(step) &&
  isFigure(total) &&
  tollIn(step) < tollIn(total) &&
  step.evidence.end <= total.evidence.start &&
  (step.sentence.start === total.sentence.start || follows(total, step)) &&
  (step.tie ?? total.tie ?? total.additional) === undefined

/** Claims of one kind and place that may raise a toll, each with the toll; and tolls with what may raise them. By claim id. */
export function findRises(claims: readonly StoredClaim[]): Map<string, Rise> {
  const rises = new Map<string, Rise>()
  // What raises a toll stands directly before it.
  for (const [i, total] of claims.entries()) {
    const step = claims[i - 1]
    if (!step || !mayRaise(step, total) || rises.has(step.id)) continue
    rises.set(step.id, { step, total })
    rises.set(total.id, { step, total })
  }
  return rises
}

/** The figure told last of a happening before a report, exact or as a least. */
const lastBefore = ({ claims }: Cluster, { publishedAt }: StoredClaim): StoredClaim | undefined =>
  claims.findLast(
    (claim) => isStanding(claim) && (isFigure(claim) || isLeast(claim)) && claim.publishedAt < publishedAt,
  )

const isLeast = ({ kind, status, quantity }: StoredClaim): boolean =>
  isCasualty(kind) && status === 'reported' && quantity?.bound === 'at_least'

/** "Two died in hospital: 359", where "at least 358" were told of the one prison: counted anew, the toll is a few more. */
const isCountedAnew = (total: StoredClaim, last: StoredClaim): boolean =>
  total.place?.kind === 'prison' &&
  tollIn(last) >= TELLING &&
  tollIn(last) < tollIn(total) &&
  isWithinTenth(tollIn(total), tollIn(last))

/**
 * The happening whose toll is raised: the one of which, up to then, just as many were told as the two are apart, and no fewer than die
 * now; of a prison also one of which hardly fewer were.
 */
export function findRaised({ step, total }: Rise, clusters: readonly Cluster[]): Cluster | undefined {
  const before = tollIn(total) - tollIn(step)
  if (before < tollIn(step)) return undefined
  const published = toDayNumber(total.publishedAt)
  const day = datedDays(step) ?? datedDays(total) ?? { from: published, to: published }
  const fitting = clusters.filter((cluster) => {
    const last = lastBefore(cluster, total)
    const since = cluster.dated?.from ?? cluster.first
    if (!last || last.historic || day.to < since || day.to - since >= LONGEST) return false
    return (isFigure(last) && tollIn(last) === before) || isCountedAnew(total, last)
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The risen toll is of all the days of its happening, not of the day of those who died last. */
export function asRisen({ step, total }: Rise, { dated }: Cluster): StoredClaim {
  const day = datedDays(step) ?? datedDays(total)
  if (total.when === null || day === null) return total
  return { ...total, when: dated ? { start: toDay(dated.from), end: toDay(day.to), precision: 'day' } : null }
}
