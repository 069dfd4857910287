import { datedDays } from '@/lib/incidents/claim-time'
import type { EmergencyClaim } from '@/lib/incidents/zones/emergency-claim'
import type { StoredClaim } from '@/lib/model/incident'
import { isTime } from '@/lib/model/unit'
import type { EmergencyZone } from '@/lib/model/zone'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'

/** The press dates one beginning by so many days apart: signed, announced, in force. */
const ONE_BEGINNING = 2

type Begun = { from: number | null; claims: EmergencyClaim[] }

/**
 * Claims of one measure and place apart by the day on which it began, in order of telling. One without a day speaks of that
 * which began last.
 */
export function byBeginning(claims: readonly EmergencyClaim[]): EmergencyClaim[][] {
  const begun: Begun[] = []
  for (const claim of claims) {
    const { days } = claim.emergency
    const from = days?.from ? toDayNumber(days.from) : (datedDays(claim)?.from ?? null)
    const isOne = (other: Begun) =>
      from === null || other.from === null || Math.abs(other.from - from) <= ONE_BEGINNING
    const known = begun.findLast(isOne)
    known?.claims.push(claim)
    if (known) known.from ??= from
    else begun.push({ from, claims: [claim] })
  }
  return begun.map((one) => one.claims)
}

/** How many days a claim says that it lasts: of hours only whole days are told. */
export function daysToldOf({ unit, quantity }: StoredClaim): number | null {
  if (quantity === null || !isTime(unit)) return null
  const days = unit === 'hours' ? quantity.value / 24 : quantity.value
  return Number.isInteger(days) ? days : null
}

/** The last day of what a claim tells to be lifted. */
export const lastDay = ({ emergency, when, publishedAt }: EmergencyClaim): string =>
  emergency.days?.until ?? when?.start ?? publishedAt.slice(0, 10)

/**
 * When an emergency is over of which a claim says how many days it lasts; where its beginning has no day only how long it
 * lasts.
 */
export function endOf(
  claims: readonly EmergencyClaim[],
  from: string | null,
): Pick<EmergencyZone, 'until' | 'untilSaidBy' | 'lastsDays' | 'lastsSaidBy'> {
  const over = claims.findLast((claim) => claim.emergency.lifted)
  if (over) return { until: lastDay(over), untilSaidBy: over.id }
  const told = claims.findLast((claim) => claim.emergency.days?.until !== undefined)
  const end = told?.emergency.days?.until
  if (told && end) return { until: end, untilSaidBy: told.id }
  const dated = claims.some((claim) => claim.emergency.days?.from ?? datedDays(claim))
  const lasting = claims.findLast((claim) => claim.quantity?.bound === 'exact' && daysToldOf(claim) !== null)
  const days = lasting && daysToldOf(lasting)
  if (!lasting || !days) return { until: null }
  if (from === null || !dated) return { until: null, lastsDays: days, lastsSaidBy: lasting.id }
  return { until: toDay(toDayNumber(from) + days), untilSaidBy: lasting.id }
}
