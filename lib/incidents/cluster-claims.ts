import { byPublication } from '@/lib/incidents/claim-order'
import { datedDays, periodKey, possibleDays } from '@/lib/incidents/claim-time'
import { type DayRange, gapBetween, overlaps, spanning, toDayNumber } from '@/lib/incidents/days'
import { figuresAgree, isStanding } from '@/lib/incidents/figure-range'
import { findParts } from '@/lib/incidents/find-parts'
import { kindRules } from '@/lib/incidents/kind-rules'
import type { StoredClaim } from '@/lib/model/incident'

/** Claims about one happening. `dated` spans the days their texts give. */
export type Cluster = {
  id: string
  key: string
  claims: StoredClaim[]
  dated: DayRange | null
  first: number
}

/** Dated claims a day or two apart chain no further than this: what lasts longer is more than one happening. */
const LONGEST = 14

/** What must be the same, before time is asked: kind, place, current or background, and what `kindRules` adds. */
function toKey(claim: StoredClaim): string {
  const rule = kindRules[claim.kind]
  const undatedBackground = claim.historic && claim.when === null
  return JSON.stringify([
    claim.kind,
    claim.place?.id ?? `unplaced in ${claim.article}`,
    claim.historic,
    periodKey(claim),
    rule.unit ? claim.unit : '',
    rule.sameFigure || undatedBackground ? (claim.quantity?.value ?? null) : '',
    rule.acrossArticles ? '' : [claim.article, claim.sentence.start],
    claim.emergency ? [claim.emergency.reach, claim.emergency.areas] : '',
  ])
}

/** How far apart in days claim and cluster are at the nearest; null where they cannot be one happening. */
function distance(claim: StoredClaim, cluster: Cluster): number | null {
  const days = datedDays(claim)
  const { gap, window } = kindRules[claim.kind]
  if (periodKey(claim) !== '' || (claim.historic && claim.when === null)) return 0
  if (days && cluster.dated) {
    const together = spanning(days, cluster.dated)
    if (overlaps(days, cluster.dated)) return 0
    const between = gapBetween(days, cluster.dated)
    return between <= gap && together.to - together.from < LONGEST ? between : null
  }
  const published = toDayNumber(claim.publishedAt)
  if (cluster.dated)
    return overlaps(possibleDays(claim, window), cluster.dated) ? published - cluster.dated.to : null
  if (days) return overlaps(days, { from: cluster.first - window, to: published }) ? 0 : null
  return published - cluster.first <= window ? published - cluster.first : null
}

/**
 * Over a whole area one report may count several happenings of a kind (31 dead in one place, one in another), so there a
 * figure joins no cluster in which the same report already gives another figure, and one described person is not set
 * against a toll. At one facility two figures of one report are about the same happening and contradict each other.
 */
function speaksOfAnother(claim: StoredClaim, cluster: Cluster, parts: ReadonlyMap<string, string>): boolean {
  if (claim.place?.kind === 'prison' || !isStanding(claim) || parts.has(claim.id)) return false
  const wide = claim.place?.kind !== 'city'
  return cluster.claims.some((other) => {
    // A rumour beside an official figure is about the same happening.
    if (other.status !== claim.status || parts.has(other.id)) return false
    if (figuresAgree(claim.quantity, other.quantity)) return false
    const onePersonAgainstToll =
      (claim.quantity?.form === 'implicit') !== (other.quantity?.form === 'implicit')
    return other.article === claim.article || (wide && onePersonAgainstToll)
  })
}

function nearest(claim: StoredClaim, clusters: readonly Cluster[], parts: ReadonlyMap<string, string>) {
  let best: { cluster: Cluster; apart: number } | null = null
  for (const cluster of clusters) {
    if (speaksOfAnother(claim, cluster, parts)) continue
    const apart = distance(claim, cluster)
    if (apart !== null && (best === null || Math.abs(apart) <= Math.abs(best.apart)))
      best = { cluster, apart }
  }
  return best?.cluster
}

/** Url-safe, and the same however many later claims join: the anchor is the claim that was published first. */
const toId = (anchor: StoredClaim) => `i-${anchor.id.replace(/[^A-Za-z0-9._-]+/g, '-')}`

function add(claim: StoredClaim, cluster: Cluster) {
  const days = datedDays(claim)
  cluster.claims.push(claim)
  if (days) cluster.dated = cluster.dated ? spanning(cluster.dated, days) : days
}

/**
 * Claims grouped into happenings. Taken in order of publication, each joins the nearest cluster it fits or begins one;
 * clusters never fuse, so what was known by a day is grouped alike whatever was published after it.
 */
export function clusterClaims(claims: readonly StoredClaim[]): Cluster[] {
  const parts = findParts(claims)
  const byKey = new Map<string, Cluster[]>()
  const all: Cluster[] = []
  for (const claim of [...claims].sort(byPublication)) {
    const key = toKey(claim)
    const known = byKey.get(key) ?? []
    let cluster = nearest(claim, known, parts)
    if (!cluster) {
      cluster = { id: toId(claim), key, claims: [], dated: null, first: toDayNumber(claim.publishedAt) }
      byKey.set(key, [...known, cluster])
      all.push(cluster)
    }
    add(claim, cluster)
  }
  return all
}
