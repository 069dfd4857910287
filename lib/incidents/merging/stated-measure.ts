import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import { isTime } from '@/lib/model/unit'

const isEmergency = (claim: StoredClaim) => claim.kind === 'state_of_emergency' && !claim.historic

/** How long a measure lasts, told without saying which: "the measure lasts 60 days". */
const isLength = (claim: StoredClaim) =>
  isEmergency(claim) && isTime(claim.unit) && claim.emergency?.reach === 'unsaid'

/** The measure that an article stated last before a sentence. */
const statedBefore = <T extends StoredClaim>(length: T, said: readonly T[]): T | undefined =>
  said
    .filter(
      (claim) =>
        isEmergency(claim) &&
        !isTime(claim.unit) &&
        claim.place?.id === length.place?.id &&
        claim.sentence.start <= length.sentence.start,
    )
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .at(-1)

/**
 * A length is that of the measure which its article stated last before it, and reaches as far. Only for merging: the claim
 * itself stays as it was read.
 */
export function tieLengths<T extends StoredClaim>(claims: readonly T[]): T[] {
  const byArticle = groupBy(claims, ({ article }) => article)
  return claims.map((claim) => {
    const stated = isLength(claim) ? statedBefore(claim, byArticle.get(claim.article) ?? []) : undefined
    return stated?.emergency && claim.emergency
      ? { ...claim, emergency: { ...stated.emergency, rights: claim.emergency.rights } }
      : claim
  })
}
