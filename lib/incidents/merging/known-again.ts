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
