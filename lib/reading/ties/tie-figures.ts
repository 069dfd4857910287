import type { Claim, Tie } from '@/lib/model/claim'
import type { Counted } from './counted'
import { tieAmong } from './tie-among'
import { tieLeft } from './tie-left'
import { tieLists } from './tie-lists'
import { tieShares } from './tie-shares'

const isStanding = ({ status }: Claim) => status === 'reported' || status === 'alleged'

/** Claims that stand by a figure. */
const withFigures = (claims: readonly Claim[]): Counted[] =>
  claims.filter(isStanding).flatMap((claim) => (claim.quantity ? { ...claim, quantity: claim.quantity } : []))

/**
 * The claims of one article, of which those that its text counts with another say so: "12 guards and three nurses" are
 * fifteen together; of 24 held, when nine of them are free, "the other 15" are those still held; two "among the dead" are some of them. Only the text tells these
 * from shares ("13 hurt, one of them an officer") and from others on top.
 */
export function tieFigures<T extends Claim>(claims: readonly T[], text: string): T[] {
  const counted = withFigures(claims)
  const ties = new Map<string, Tie>()
  tieLists(counted, text, ties)
  tieLeft(counted, text, ties)
  tieShares(counted, text, ties)
  tieAmong(counted, text, ties)
  return claims.map((claim) => {
    const tie = ties.get(claim.id)
    return tie ? { ...claim, tie } : claim
  })
}
