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
