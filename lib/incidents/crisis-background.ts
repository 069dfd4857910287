import type { Crisis } from '@/lib/model/crisis'
import type { StoredClaim } from '@/lib/model/incident'

/**
 * Background to its own report, for it lay weeks back when that appeared, and yet what the crisis is about: what happened
 * within the crisis's dates is never of earlier years.
 */
export const toCrisisBackground =
  ({ from, to }: Crisis['dates']) =>
  (claim: StoredClaim): StoredClaim =>
    claim.historic && claim.when !== null && claim.when.start >= from && claim.when.end <= to
      ? { ...claim, historic: false }
      : claim

type Claims = readonly StoredClaim[]

/** A figure of one happening and its day: enough to know it again weeks later. */
function toHappened({ kind, quantity, when, place, status }: StoredClaim): string | null {
  const isKnown = when?.precision === 'day' && when.start === when.end && quantity && place
  return isKnown && status === 'reported'
    ? JSON.stringify([kind, quantity.value, when.start, place.id])
    : null
}

/**
 * What reports told as news is no background where a later one looks back on it, however long before the crisis's dates it
 * was: the same figure for the same place and day. Claims by article id; a list in which nothing changes stays the very list.
 */
export function withOneTime<T extends { claims: Claims }>(told: ReadonlyMap<string, T>): Map<string, T> {
  const news = new Map<string, string>()
  for (const claim of [...told.values()].flatMap(({ claims }) => claims)) {
    const happened = claim.historic ? null : toHappened(claim)
    const first = happened === null ? undefined : news.get(happened)
    if (happened !== null && (first === undefined || claim.publishedAt < first))
      news.set(happened, claim.publishedAt)
  }
  const isNews = (claim: StoredClaim): boolean =>
    claim.historic && (news.get(toHappened(claim) ?? '') ?? claim.publishedAt) < claim.publishedAt
  return new Map(
    [...told].map(([id, one]) => [
      id,
      one.claims.some(isNews)
        ? {
            ...one,
            claims: one.claims.map((claim) => (isNews(claim) ? { ...claim, historic: false } : claim)),
          }
        : one,
    ]),
  )
}
