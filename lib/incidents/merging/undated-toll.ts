import { countsPeople } from '@/lib/incidents/kind-rules'
import { figuresAgree, isStanding } from '@/lib/incidents/merging/figure-range'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import type { StoredClaim } from '@/lib/model/incident'

type Told = { claims: readonly StoredClaim[] }

/** A figure for which its text gives no day. */
const isUndated = (claim: StoredClaim): boolean =>
  countsPeople(claim.kind) &&
  claim.when === null &&
  claim.quantity !== null &&
  isStanding(claim) &&
  !claim.historic &&
  !claim.additional

/** The figure of a happening that was told last. */
const lastOf = ({ claims }: Told): StoredClaim | undefined =>
  claims.findLast((claim) => isStanding(claim) && claim.quantity && !claim.additional)

const tells = ({ claims }: Told, { article }: StoredClaim): boolean =>
  claims.some((claim) => claim.article === article && isStanding(claim) && claim.quantity !== null)

/** "Six died on Friday and eleven on Monday. In all 17 have died": of both, and so of neither alone. */
function isSum(claim: StoredClaim, happenings: readonly Told[]): boolean {
  const figures = happenings.flatMap((one) => lastOf(one)?.quantity?.value ?? [])
  const sum = figures.reduce((a, b) => a + b, 0)
  return figures.length > 1 && sum === claim.quantity?.value
}

/**
 * Is an undated toll of none of the happenings that it fits by its day? It is not where it is the sum of them (small numbers
 * may be so by chance, unless its own report gives them), nor where its report tells of several and gives another figure for
 * each: then nobody says of which it is. Nor is it of one of which only others tell, where its own report tells of another
 * beside it (`refused`: those that it fits by its day, and that its report's other figures keep it from).
 */
export function isOfNone(claim: StoredClaim, fitting: readonly Told[], refused: readonly Told[]): boolean {
  if (fitting.length === 0 || !isUndated(claim)) return false
  const own = fitting.filter((one) => tells(one, claim))
  const isTold = fitting.some(({ claims }) =>
    claims.some(
      (other) => isStanding(other) && other.quantity && figuresAgree(claim.quantity, other.quantity),
    ),
  )
  if (isTold) return false
  const tellsOfOther = own.length === 0 && refused.some((one) => tells(one, claim))
  return own.length > 1 || tellsOfOther || ((claim.quantity?.value ?? 0) >= TELLING && isSum(claim, fitting))
}
