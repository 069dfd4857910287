import { isCasualty } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import type { StoredClaim } from '@/lib/model/incident'

/** For how many days. */
export const REMEMBERED = 31

/** "Of the 14 who escaped, twelve are back": of one prison the same number of two digits is known again for weeks. */
export const isKnownAgain = (
  { kind, place, quantity, when }: StoredClaim,
  claims: readonly StoredClaim[],
): boolean =>
  kind === 'escaped' &&
  place?.kind === 'prison' &&
  when === null &&
  quantity?.bound === 'exact' &&
  quantity.value >= TELLING &&
  claims.some((other) => isStanding(other) && other.quantity?.value === quantity.value)

/** A toll of so many, not in a round number, is known by it for years: told by two outlets, or of three digits. */
const [LARGE, MANY] = [20, 100]
const isRound = (value: number): boolean => value % 10 === 0

/**
 * "119 were killed there", in a report of another riot weeks or years later, without a day: of one prison hardly anywhere just so
 * many are killed twice.
 */
export function isOldToll(claim: StoredClaim, claims: readonly StoredClaim[]): boolean {
  const { kind, place, quantity, when, article } = claim
  const value = quantity?.value ?? 0
  const mayBe = isCasualty(kind) && place?.kind === 'prison' && when === null && isStanding(claim)
  if (!mayBe || value < LARGE || isRound(value)) return false
  const told = claims.filter(
    (other) => isStanding(other) && other.article !== article && other.quantity?.value === value,
  )
  const outlets = new Set(told.map(({ publisher }) => publisher)).size
  return outlets > (value < MANY ? 1 : 0)
}
