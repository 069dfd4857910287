import { byPublication } from '@/lib/incidents/claim-order'
import { isToll } from '@/lib/incidents/kind-rules'
import { figuresAgree, isStanding } from '@/lib/incidents/merging/figure-range'
import { findParts, inOneBreath, onOtherDays } from '@/lib/incidents/merging/find-parts'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

/** Those who came free are a share of those who were taken, and of nobody else who came free. */
const isTied = ({ kind, tie }: StoredClaim): boolean =>
  tie !== undefined && !(kind === 'hostages_freed' && tie.as === 'share')

const isBase = (claim: StoredClaim) =>
  isStanding(claim) && claim.quantity !== null && !claim.additional && !isTied(claim)

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

/** "Twelve came free, another two on Tuesday: 14 in all." By id, figures whose sum with all on top of them their own article gives. */
export function findSummedUp(claims: readonly StoredClaim[]): Set<string> {
  const onTop = groupBy([...findAdditions(claims)], ([, base]) => base)
  return new Set(
    [...onTop].flatMap(([base, more]) => {
      const values = more.map(([id]) => claims.find((claim) => claim.id === id)?.quantity?.value ?? 0)
      const sum = values.reduce((a, b) => a + b, base.quantity?.value ?? 0)
      const isTold = claims.some(
        (claim) => claim.article === base.article && isBase(claim) && claim.quantity?.value === sum,
      )
      return isTold ? [base.id] : []
    }),
  )
}

/** Of forces each report names those whom its day sends: "another 200" are often the 200 of the next report. */
export const isFurther = ({ kind, additional }: StoredClaim): boolean => additional === true && isToll(kind)

/**
 * "The remaining twelve were freed", "one more died": on top of figures of which its own article gives none. By id, each with
 * the last that an earlier report of the same happening gave.
 */
export function findFurther(happening: readonly StoredClaim[]): Map<string, StoredClaim> {
  const found = new Map<string, StoredClaim>()
  const further = happening.filter(isFurther)
  if (further.length === 0) return found
  const parts = findParts(happening)
  const bases = happening.filter((claim) => isBase(claim) && !parts.has(claim.id)).sort(byPublication)
  for (const claim of further) {
    const base = bases.findLast(({ publishedAt }) => publishedAt < claim.publishedAt)
    const isOwn = bases.some(({ article }) => article === claim.article)
    if (base && claim.quantity && !isOwn) found.set(claim.id, base)
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
  new Map([...findBeside(happening), ...findFurther(happening), ...findAdditions(happening)])
