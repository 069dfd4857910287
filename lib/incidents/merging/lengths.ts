import { daysToldOf } from '@/lib/incidents/zones/told-length'
import type { Quantity } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

function toDays(hours: Quantity): Quantity {
  const day = (value: number | null) => (value === null ? null : value / 24)
  return { ...hours, value: hours.value / 24, low: day(hours.low), high: day(hours.high) }
}

/** How long a measure lasts, in days where any says so: "72 hours" beside "three days". Parts of a day then count for nothing. */
export function lengthsOf(claims: readonly StoredClaim[]): readonly StoredClaim[] {
  const inDays = claims.map((claim): StoredClaim => {
    const days = claim.unit === 'hours' ? daysToldOf(claim) : null
    return days === null || claim.quantity === null
      ? claim
      : { ...claim, unit: 'days', quantity: toDays(claim.quantity) }
  })
  return inDays.some(({ unit }) => unit === 'days') ? inDays.filter(({ unit }) => unit !== 'hours') : inDays
}
