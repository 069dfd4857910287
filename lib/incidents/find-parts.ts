import { datedDays } from '@/lib/incidents/claim-time'
import { overlaps } from '@/lib/incidents/days'
import { groupBy } from '@/lib/incidents/group-by'
import type { StoredClaim } from '@/lib/model/incident'

/** Characters between two sentences that follow each other: a stop, a quote, a paragraph break. */
const BETWEEN_SENTENCES = 4

const follows = (part: StoredClaim, total: StoredClaim) =>
  part.sentence.start >= total.sentence.end && part.sentence.start - total.sentence.end <= BETWEEN_SENTENCES

const saidTogether = (part: StoredClaim, total: StoredClaim) =>
  part.article === total.article &&
  (part.sentence.start === total.sentence.start ||
    // One described person in the next sentence may be somebody else altogether.
    (follows(part, total) && part.quantity?.form !== 'implicit'))

function onOtherDays(a: StoredClaim, b: StoredClaim): boolean {
  const [days, others] = [datedDays(a), datedDays(b)]
  return days !== null && others !== null && !overlaps(days, others)
}

/**
 * Does the text give one figure as a share of the other? Yes where the same sentence, or the one right after it, counts
 * fewer of the same kind ("13 hurt, one of them a police officer"; "131 freed. 106 came from ..."). `sameOrInside` says
 * whether a place is the total's place or lies in it.
 */
export function isPartOf(
  part: StoredClaim,
  total: StoredClaim,
  sameOrInside: (outer: StoredClaim, inner: StoredClaim) => boolean,
): boolean {
  // Most claims of an article stand far apart: asked first, it spares all the rest.
  if (!saidTogether(part, total)) return false
  if (part.quantity === null || total.quantity === null || part.additional) return false
  return (
    part.kind === total.kind &&
    part.unit === total.unit &&
    part.historic === total.historic &&
    part.kind !== 'other_count' &&
    total.status !== 'superseded' &&
    part.status === total.status &&
    !onOtherDays(part, total) &&
    part.quantity.value < total.quantity.value &&
    sameOrInside(total, part)
  )
}

const samePlace = (a: StoredClaim, b: StoredClaim) => a.place?.id === b.place?.id

/** The greatest of the totals that a figure is part of: shares named side by side are no parts of each other. */
export function totalOf(
  part: StoredClaim,
  said: readonly StoredClaim[],
  sameOrInside: (outer: StoredClaim, inner: StoredClaim) => boolean,
): StoredClaim | undefined {
  const totals = said.filter((other) => isPartOf(part, other, sameOrInside))
  return totals.sort((a, b) => (b.quantity?.value ?? 0) - (a.quantity?.value ?? 0))[0]
}

/** Claims of one article and kind, for only they can be parts of each other. */
export const saidOfOneKind = (claims: readonly StoredClaim[]): StoredClaim[][] => [
  ...groupBy(claims, ({ article, kind }) => `${article}\n${kind}`).values(),
]

/** Claim ids whose figure is part of another figure for the same place, each with the id of that total. */
export function findParts(claims: readonly StoredClaim[]): Map<string, string> {
  const parts = new Map<string, string>()
  if (claims.length < 2) return parts
  for (const said of saidOfOneKind(claims))
    for (const part of said) {
      const total = totalOf(part, said, samePlace)
      if (total) parts.set(part.id, total.id)
    }
  return parts
}
