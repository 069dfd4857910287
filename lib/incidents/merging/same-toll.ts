import { datedDays } from '@/lib/incidents/claim-time'
import { gapBetween } from '@/lib/incidents/days'
import { countsPeople, isCasualty } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import type { StoredClaim } from '@/lib/model/incident'

/** Two reports of different happenings often give one or two people, but hardly ever the same two digits. */
export const TELLING = 10
/** At one facility, within days, a handful is enough. */
export const HANDFUL = 5

/** A toll that is large enough to be known again by its number. */
const tollOf = ({ kind, quantity }: StoredClaim): number | null =>
  countsPeople(kind) && quantity && quantity.value >= TELLING ? quantity.value : null

type Claims = { claims: readonly StoredClaim[] }

/** How many of a happening's claims give the very figure of a claim; of a small one only those of its own report. */
export function timesTold(claim: StoredClaim, { claims }: Claims): number {
  const least = claim.place?.kind === 'prison' ? HANDFUL : TELLING
  const { value = 0 } = claim.quantity ?? {}
  if (!countsPeople(claim.kind) || value === 0) return 0
  return claims.filter(
    ({ quantity, article }) => quantity?.value === value && (value >= least || article === claim.article),
  ).length
}

/** How far a figure is from the last that is told of a happening, by what one must be multiplied with to give the other. */
export function farOff({ quantity }: StoredClaim, { claims }: Claims): number {
  const last = claims.findLast((other) => isStanding(other) && other.quantity !== null)?.quantity
  if (!quantity || !last) return 1
  return (Math.max(quantity.value, last.value) + 1) / (Math.min(quantity.value, last.value) + 1)
}

const isNextDay = (a: StoredClaim, b: StoredClaim): boolean => {
  const [days, others] = [datedDays(a), datedDays(b)]
  return days !== null && others !== null && gapBetween(days, others) === 0
}

const isExact = ({ quantity }: StoredClaim): boolean => quantity?.bound === 'exact'

/**
 * "Six died on Saturday", "six died on Sunday": the same few in one prison, whom no report counts twice. Of a town "at least
 * six" and six are so as well, but six and six are those of two days.
 */
const isSameNight = (a: StoredClaim, b: StoredClaim): boolean =>
  (a.place?.kind === 'prison' || isExact(a) !== isExact(b)) &&
  a.article !== b.article &&
  (a.quantity?.value ?? 0) >= HANDFUL &&
  a.quantity?.value === b.quantity?.value &&
  isNextDay(a, b)

/** Thousands of dead or hurt are counted up to some day or hour, and hardly ever twice in a country's weeks. */
const THOUSANDS = 1000

export const isWithinTenth = (a: number, b: number): boolean => Math.abs(a - b) * 10 <= Math.max(a, b)

/** Thousands that are a tenth apart at most: one toll, counted to another hour. */
export const isSameThousands = (a: StoredClaim, b: StoredClaim): boolean => {
  const [toll, other] = [tollOf(a) ?? 0, tollOf(b) ?? 0]
  return isCasualty(a.kind) && Math.min(toll, other) >= THOUSANDS && isWithinTenth(toll, other)
}

/**
 * Does a claim give the toll of a happening, though it ties it to another day? The same number does; at one facility also a
 * number a tenth away, as of a toll that is counted anew, and of thousands anywhere.
 */
export function givesSameToll(claim: StoredClaim, { claims }: Claims): boolean {
  const toll = tollOf(claim)
  const far = toll !== null && claim.place?.kind === 'prison' ? toll / 10 : 0
  return claims.some((other) => {
    if (!isStanding(other)) return false
    const told = tollOf(other)
    const isSame = toll !== null && told !== null && Math.abs(toll - told) <= far
    return isSame || isSameThousands(claim, other) || isSameNight(claim, other)
  })
}
