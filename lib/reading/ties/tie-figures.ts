import type { Claim, Tie, When } from '@/lib/model/claim'
import type { Counted } from './counted'
import { tieAmong } from './tie-among'
import { tieLeft } from './tie-left'
import { tieLists } from './tie-lists'
import { tieShares } from './tie-shares'

const isOneDay = (a: When | null, b: When | null) =>
  a !== null && b !== null && a.start === b.start && a.end === b.end

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
  const lists = new Map<string, Tie>()
  tieLists(counted, text, lists)
  tieLeft(counted, text, ties, lists)
  tieLists(counted, text, ties)
  tieShares(counted, text, ties)
  tieAmong(counted, text, ties)
  const heldOn = new Map(counted.map(({ id, kind, when }) => [id, kind === 'hostages_held' ? when : null]))
  return claims.map((claim) => {
    const tie = ties.get(claim.id)
    if (!tie) return claim
    // "Six of the 71 taken on Monday are still held": Monday is not their day.
    const isOfSum = tie.as === 'left' && isOneDay(claim.when, heldOn.get(tie.with) ?? null)
    // "Two officers and another seven civilians": counted with the two, and on top of no other figure.
    const { additional, ...own } = claim
    const more = additional && tie.as !== 'listed' ? { additional } : {}
    return { ...own, ...more, tie, when: isOfSum ? null : claim.when } as T
  })
}
