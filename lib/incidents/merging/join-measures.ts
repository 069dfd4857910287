import { periodKey } from '@/lib/incidents/claim-time'
import { type EmergencyClaim, reachOf } from '@/lib/incidents/zones/emergency-claim'
import { daysToldOf } from '@/lib/incidents/zones/told-length'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

type Told = { claims: readonly StoredClaim[] }

const measureOf = ({ claims: [first] }: Told): EmergencyClaim | null =>
  first?.emergency && first.place ? { ...first, emergency: first.emergency } : null

const isUnsaid = (one: Told): boolean => {
  const measure = measureOf(one)
  return measure !== null && reachOf(measure) === 'unsaid'
}

/** For how long, as far as it is told. */
const lengthsOf = ({ claims }: Told) => new Set(claims.flatMap((claim) => daysToldOf(claim) ?? []))

/** Two that are told to last as long, or of one of which it is not told. */
function mayLastAsLong(a: Told, b: Told): boolean {
  const [lengths, others] = [lengthsOf(a), lengthsOf(b)]
  return lengths.size === 0 || others.size === 0 || [...lengths].some((length) => others.has(length))
}

/**
 * Measures told without their reach, each with the one measure of the country that was in force then: "the president
 * declared a state of emergency" and "in every prison" are one decree, unless there is another that it could be.
 */
export function findMeasures<H extends Told>(
  happenings: readonly H[],
  isAtOneTime: (a: H, b: H) => boolean,
): Map<H, H> {
  const hosts = new Map<H, H>()
  // Background seldom says which of many it was.
  const measures = happenings.filter((one) => measureOf(one)?.historic === false)
  const keyOf = ({ claims: [first] }: H) =>
    `${first?.kind} ${first?.place?.country} ${first && periodKey(first)}`
  for (const there of groupBy(measures, keyOf).values()) {
    const said = there.filter((one) => !isUnsaid(one))
    for (const guest of there.filter(isUnsaid)) {
      const [host, other] = said.filter((one) => isAtOneTime(guest, one))
      if (host && !other && mayLastAsLong(guest, host)) hosts.set(guest, host)
    }
  }
  return hosts
}
