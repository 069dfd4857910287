import { byPublication } from '@/lib/incidents/claim-order'
import { datedDays, periodKey } from '@/lib/incidents/claim-time'
import { spanning } from '@/lib/incidents/days'
import { isCasualty, kindRule } from '@/lib/incidents/kind-rules'
import { type Bonds, findBonds } from '@/lib/incidents/merging/bonds'
import { isBoundTo } from '@/lib/incidents/merging/bound-to'
import { type Replaced, replacedOf, timesCorrected } from '@/lib/incidents/merging/corrected'
import { hasOnlyCountryInCommon } from '@/lib/incidents/merging/in-common'
import { isOldToll } from '@/lib/incidents/merging/known-again'
import { asRisen, findRaised, findRises } from '@/lib/incidents/merging/risen-toll'
import { findRunning, isRunning } from '@/lib/incidents/merging/running-total'
import { type Cluster, distance, speaksOfAnother } from '@/lib/incidents/merging/same-happening'
import { farOff, timesTold } from '@/lib/incidents/merging/same-toll'
import { isOfNone } from '@/lib/incidents/merging/undated-toll'
import { reachOf } from '@/lib/incidents/zones/emergency-claim'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import { goesOn, isTime } from '@/lib/model/unit'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** What must be the same, before time is asked: kind, place, current or background, and what `kindRule` adds. */
export function toKey(claim: StoredClaim): string {
  const rule = kindRule(claim.kind)
  const undatedBackground = claim.historic && claim.when === null
  // How long a measure lasts is no count of measures, but a thing said of the one measure.
  const isLength = isTime(claim.unit) || claim.quantity === null
  return JSON.stringify([
    claim.kind,
    claim.place?.id ?? `unplaced in ${claim.article}`,
    claim.historic,
    rule.lasts || claim.running ? '' : periodKey(claim),
    rule.unit && !(claim.kind === 'state_of_emergency' && isLength) ? claim.unit : '',
    (rule.sameFigure && !goesOn(claim.unit)) || undatedBackground ? (claim.quantity?.value ?? null) : '',
    rule.acrossArticles ? '' : [claim.article, claim.sentence.start],
    claim.emergency ? [reachOf({ ...claim, emergency: claim.emergency }), claim.emergency.areas] : '',
  ])
}

/** How often the very figure, or the one that it replaces, is told of a happening, how many days it is apart, and how far off its last figure is. */
type Fit = { told: number; apart: number; off: number }

/** Of equals the one begun last. */
const isAsFit = (a: Fit, b: Fit): boolean => (b.told - a.told || a.apart - b.apart || a.off - b.off) <= 0

function nearest(
  claim: StoredClaim,
  clusters: readonly Cluster[],
  bonds: Bonds,
  replaced: Replaced,
): Cluster | undefined {
  const bound = clusters.find((cluster) => isBoundTo(claim, cluster, bonds))
  // A share and its total are of one happening, whatever else is told.
  if (bound) return bound
  const ongoing = findRunning(claim, clusters, bonds) ?? clusters.find((one) => isOldToll(claim, one.claims))
  if (ongoing) return ongoing
  const [fitting, refused]: [Cluster[], Cluster[]] = [[], []]
  let best: { cluster: Cluster; fit: Fit } | null = null
  for (const cluster of clusters) {
    const apart = distance(claim, cluster, bonds)
    if (apart === null) continue
    const corrected = timesCorrected(claim, cluster, replaced)
    const isUntied = corrected === 0 && hasOnlyCountryInCommon(claim, cluster.claims, bonds.parts)
    if (isUntied || speaksOfAnother(claim, cluster, bonds.parts)) {
      refused.push(cluster)
      continue
    }
    fitting.push(cluster)
    const told = timesTold(claim, cluster) + corrected
    const fit = { told, apart, off: farOff(claim, cluster) }
    if (best === null || isAsFit(fit, best.fit)) best = { cluster, fit }
  }
  return isOfNone(claim, fitting, refused) ? undefined : best?.cluster
}

/** Url-safe, and the same however many later claims join: the anchor is the claim that was published first. */
const toId = (anchor: StoredClaim) => `i-${anchor.id.replace(/[^A-Za-z0-9._-]+/g, '-')}`

/** Who dies of it days later makes the happening no longer. */
const isLateDeath = ({ kind, additional }: StoredClaim, { claims }: Cluster): boolean =>
  isCasualty(kind) && additional === true && claims.length > 0

function add(claim: StoredClaim, cluster: Cluster) {
  // Nor has a count of all up to now days of its own.
  const isOfAll = isRunning(claim) || cluster.claims.some(isRunning)
  const days = isOfAll || isLateDeath(claim, cluster) ? null : datedDays(claim)
  cluster.claims.push(claim)
  if (days) cluster.dated = cluster.dated ? spanning(cluster.dated, days) : days
}

/** The figure that one named before it goes with: the sum that those still held are left of, the running total that holds or replaces it. */
function leaderOf({ id, tie }: StoredClaim, { parts, outgrown }: Bonds, totals: ReadonlySet<string>) {
  if (tie?.as === 'left') return parts.get(id)
  const total = parts.get(id) ?? outgrown.get(id)?.id
  return total !== undefined && totals.has(total) ? total : undefined
}

/** "Six of the 71 taken are still held": the six go where the 71 do, though they are named first. */
function sumsFirst(claims: readonly StoredClaim[], bonds: Bonds): readonly StoredClaim[] {
  const totals = new Set(claims.filter(isRunning).map(({ id }) => id))
  if (totals.size === 0 && !claims.some(({ tie }) => tie?.as === 'left')) return claims
  const [here, given] = [new Set(claims.map(({ id }) => id)), new Set<string>()]
  const early = new Map<string, StoredClaim[]>()
  return claims.flatMap((claim) => {
    const sum = leaderOf(claim, bonds, totals)
    if (sum !== undefined && here.has(sum) && !given.has(sum)) {
      early.set(sum, [...(early.get(sum) ?? []), claim])
      return []
    }
    given.add(claim.id)
    return [claim, ...(early.get(claim.id) ?? [])]
  })
}

/** Claims of one key, in order of publication, as happenings; `bonds` as `findBonds` gives them for their articles. */
export function clusterAlike(claims: readonly StoredClaim[], bonds: Bonds): Cluster[] {
  const clusters: Cluster[] = []
  const [replaced, rises] = [replacedOf(claims), findRises(claims)]
  const placed = new Set<string>()
  for (const claim of sumsFirst(claims, bonds)) {
    if (placed.has(claim.id)) continue
    const rise = rises.get(claim.id)
    const raised = rise && findRaised(rise, clusters)
    if (rise && raised) {
      // Who dies of it days later makes the happening no longer.
      raised.claims.push(rise.step, asRisen(rise, raised))
      placed.add(rise.step.id).add(rise.total.id)
      continue
    }
    let cluster = nearest(claim, clusters, bonds, replaced)
    if (!cluster) {
      cluster = { id: toId(claim), claims: [], dated: null, first: toDayNumber(claim.publishedAt) }
      clusters.push(cluster)
    }
    add(claim, cluster)
  }
  return clusters
}

function byFirst({ claims: [a] }: Cluster, { claims: [b] }: Cluster): number {
  return a && b ? byPublication(a, b) : 0
}

/**
 * Claims grouped into happenings. Taken in order of publication, each joins the nearest cluster it fits or begins one;
 * clusters never fuse, so what was known by a day is grouped alike whatever was published after it.
 */
export function clusterClaims(claims: readonly StoredClaim[]): Cluster[] {
  const bonds = findBonds(claims)
  const alike = groupBy([...claims].sort(byPublication), toKey)
  return [...alike.values()].flatMap((some) => clusterAlike(some, bonds)).sort(byFirst)
}
