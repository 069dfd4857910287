import { isCasualty, onlyGrows } from '@/lib/incidents/kind-rules'
import { isWide } from '@/lib/incidents/merging/another-span'
import { figuresAgree, isStanding } from '@/lib/incidents/merging/figure-range'
import { findAllAdditions } from '@/lib/incidents/merging/find-additions'
import { findParts } from '@/lib/incidents/merging/find-parts'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

/** Claims whose own report replaces them, by that report. */
export type Replaced = ReadonlyMap<string, readonly StoredClaim[]>

export const replacedOf = (claims: readonly StoredClaim[]): Replaced =>
  groupBy(
    claims.filter(({ status, quantity }) => status === 'superseded' && quantity !== null),
    ({ article }) => article,
  )

/** "19, the earlier count was 21": how often a happening is told with the figure that a claim's own report replaces. */
export function timesCorrected(
  claim: StoredClaim,
  { claims }: { claims: readonly StoredClaim[] },
  replaced: Replaced,
): number {
  const values = new Set(replaced.get(claim.article)?.map(({ quantity }) => quantity?.value))
  return isStanding(claim) ? claims.filter(({ quantity }) => values.has(quantity?.value)).length : 0
}

/** The greatest figure that an article reports of the whole: no share of another, nor on top of one. */
function mostOfArticle(claims: readonly StoredClaim[], article: string): number {
  const [parts, additions] = [findParts(claims), findAllAdditions(claims)]
  const whole = claims.filter(
    (now) =>
      now.article === article &&
      now.status === 'reported' &&
      !now.additional &&
      !now.tie &&
      !parts.has(now.id) &&
      !additions.has(now.id),
  )
  return Math.max(0, ...whole.map(({ quantity }) => quantity?.value ?? 0))
}

/** The same body under the same name, whichever outlet gives its count. */
export const isSameSpeaker = ({ attribution: a }: StoredClaim, { attribution: b }: StoredClaim): boolean =>
  a !== null && a === b

/** "20", then "27", then "20" again: who gives once more what was told before the greater figure has old news, and lowers nothing. */
export const isOldNews = (now: StoredClaim, old: StoredClaim, claims: readonly StoredClaim[]): boolean =>
  claims.some(
    (first) =>
      isStanding(first) &&
      first.publishedAt < old.publishedAt &&
      first.quantity?.value === now.quantity?.value &&
      first.quantity?.bound === now.quantity?.bound,
  )

/** "The mayor now says 31, where she had said 40": the count of one voice for one place that it lowers itself. */
function findLowered(claims: readonly StoredClaim[]): StoredClaim[] {
  const told = claims.filter((claim) => isStanding(claim) && isCasualty(claim.kind) && isPlain(claim))
  return told.filter((old) => {
    const isLowered = (now: StoredClaim) =>
      isSameSpeaker(old, now) &&
      now.publishedAt > old.publishedAt &&
      numberOf(now) < numberOf(old) &&
      // Of less than half of it a report means some of them.
      numberOf(now) * 2 >= numberOf(old) &&
      !figuresAgree(now.quantity, old.quantity) &&
      !isOldNews(now, old, told)
    const isRepeated = told.some(
      (other) => other.publishedAt > old.publishedAt && numberOf(other) >= numberOf(old),
    )
    return !isRepeated && told.some(isLowered)
  })
}

const numberOf = ({ quantity }: StoredClaim): number => quantity?.value ?? 0
/** A whole figure of a place that is no area, where a count is of one happening. */
const isPlain = (claim: StoredClaim): boolean =>
  claim.quantity !== null && !claim.additional && !claim.tie && !isWide(claim)

/**
 * Figures of a sum that only grows which a later report says were too high: it gives fewer, and them as the count before, or
 * by the very voice that gave them.
 */
export function findWithdrawn(claims: readonly StoredClaim[]): Set<StoredClaim> {
  const found = new Set<StoredClaim>(findLowered(claims))
  for (const [article, replaced] of replacedOf(claims)) {
    const most = mostOfArticle(claims, article)
    for (const { kind, publishedAt, quantity } of replaced) {
      const value = quantity?.value ?? 0
      // Of less than half of it a report means some of them.
      if (!onlyGrows(kind) || most * 2 < value || most >= value) continue
      for (const old of claims)
        if (isStanding(old) && old.publishedAt < publishedAt && old.quantity?.value === value) found.add(old)
    }
  }
  return found
}
