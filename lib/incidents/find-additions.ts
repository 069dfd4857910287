import { byPublication } from '@/lib/incidents/claim-order'
import { figuresAgree, isStanding } from '@/lib/incidents/figure-range'
import { findParts, inOneBreath, onOtherDays } from '@/lib/incidents/find-parts'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

const isBase = (claim: StoredClaim) =>
  isStanding(claim) && claim.quantity !== null && !claim.additional && !claim.tie

/** One person named or described, without a numeral. */
export const isOnePerson = ({ quantity }: StoredClaim) =>
  quantity?.form === 'implicit' && quantity.value === 1

/** "The mayor was shot dead together with a young footballer": two people at one place, each described for herself. */
const isBeside = (claim: StoredClaim, base: StoredClaim) =>
  isOnePerson(claim) &&
  isOnePerson(base) &&
  claim.sentence.start === base.sentence.start &&
  claim.place?.id === base.place?.id &&
  (claim.evidence.start >= base.evidence.end || claim.evidence.end <= base.evidence.start)

/** Claims of one article, kind, unit and period, for only they can be counted on top of each other. */
const comparable = (claims: readonly StoredClaim[]) =>
  groupBy(claims, ({ article, kind, unit, historic }) => JSON.stringify([article, kind, unit, historic]))

/**
 * Claims whose text counts them on top of another ("23 more") or names someone beside another, by id, each with the
 * figure that its article gave last before it. One with nothing before it is left out: it stands alone.
 */
export function findAdditions(claims: readonly StoredClaim[]): Map<string, StoredClaim> {
  const found = new Map<string, StoredClaim>()
  if (!claims.some((claim) => claim.additional || isOnePerson(claim))) return found
  for (const said of comparable(claims).values()) {
    let base: StoredClaim | undefined
    for (const claim of [...said].sort(byPublication)) {
      if (isBase(claim) && base && isBeside(claim, base)) found.set(claim.id, base)
      else if (isBase(claim)) base = claim
      else if (claim.additional && claim.tie?.as !== 'left' && claim.quantity && base)
        found.set(claim.id, base)
    }
  }
  return found
}

/**
 * The rest ("the remaining twelve were freed"), of which its own article counts nothing before it: by id, each with the last
 * figure that an earlier report of the same happening gave.
 */
export function findRests(happening: readonly StoredClaim[]): Map<string, StoredClaim> {
  const found = new Map<string, StoredClaim>()
  const rests = happening.filter(({ kind, additional }) => kind === 'hostages_freed' && additional)
  if (rests.length === 0) return found
  const within = findAdditions(happening)
  const bases = happening.filter(isBase).sort(byPublication)
  for (const rest of rests) {
    const base = bases.findLast(({ publishedAt }) => publishedAt < rest.publishedAt)
    if (base && rest.quantity && !within.has(rest.id)) found.set(rest.id, base)
  }
  return found
}

/**
 * Fewer that one voice tells in the sentence of a greater figure, and that are no share of it: whether they come on top
 * is not said, but it says nothing against itself. By id, each with the greater figure.
 */
function findBeside(happening: readonly StoredClaim[]): Map<string, StoredClaim> {
  const found = new Map<string, StoredClaim>()
  const parts = findParts(happening)
  const whole = happening.filter((claim) => isBase(claim) && !parts.has(claim.id))
  for (const said of groupBy(whole, ({ article, sentence }) => `${sentence.start} ${article}`).values())
    for (const claim of said.length > 1 ? said : []) {
      const greater = said.find(
        (other) =>
          inOneBreath(claim, other) &&
          other.status === claim.status &&
          !onOtherDays(claim, other) &&
          (claim.quantity?.value ?? 0) < (other.quantity?.value ?? 0) &&
          !figuresAgree(claim.quantity, other.quantity),
      )
      if (greater) found.set(claim.id, greater)
    }
  return found
}

/** All that one happening's figures are counted on top of, whichever report gave it. */
export const findAllAdditions = (happening: readonly StoredClaim[]): Map<string, StoredClaim> =>
  new Map([...findBeside(happening), ...findRests(happening), ...findAdditions(happening)])
