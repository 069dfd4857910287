import { datedDays, periodKey } from '@/lib/incidents/claim-time'
import { type DayRange, overlaps } from '@/lib/incidents/days'
import { isCasualty, isToll } from '@/lib/incidents/kind-rules'
import type { Bonds } from '@/lib/incidents/merging/bonds'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { isNearBy } from '@/lib/incidents/merging/find-parts'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import { isSameVoice } from '@/lib/incidents/merging/same-voice'
import type { StoredClaim } from '@/lib/model/incident'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** What figures of a whole country must have in common besides the country, the kind and the week to be of one happening. */

const isFigure = (claim: StoredClaim): boolean => isStanding(claim) && claim.quantity !== null

/** A disaster of so many dead has no second beside it in the same weeks. */
const HUNDREDS = 100

/** Its toll may rise threefold in a day; far fewer are some of them. */
const hasRisen = ({ kind, quantity }: StoredClaim, before: StoredClaim): boolean => {
  const [now, then] = [quantity?.value ?? 0, before.quantity?.value ?? 0]
  return isCasualty(kind) && Math.min(now, then) >= HUNDREDS && now * 2 >= then
}

const numberOf = ({ quantity }: StoredClaim): number => quantity?.value ?? 0

/** One voice that goes on counting; of less than half it means others, or some of them. */
const goesOnCounting = (now: StoredClaim, before: StoredClaim): boolean =>
  now.attribution !== null &&
  before.attribution !== null &&
  isSameVoice(now.attribution, before.attribution) &&
  numberOf(now) * 2 >= numberOf(before)

/** A day, or a night between two: all who died in a country in one week have no more in common than the week. */
const isShort = (days: DayRange | null): days is DayRange => days !== null && days.to - days.from <= 1

const shareDays = (a: StoredClaim, b: StoredClaim): boolean => {
  const [days, others] = [datedDays(a), datedDays(b)]
  return isShort(days) && isShort(others) && overlaps(days, others)
}

/** "23 Palestinians" and "42 Syrians" are not the same people, nor are they all who died; just as many may be. */
const isAlike = (
  { nationals: a, quantity }: StoredClaim,
  { nationals: b, quantity: other }: StoredClaim,
): boolean => JSON.stringify(a) === JSON.stringify(b) || quantity?.value === other?.value

/** So few die, are hurt or caught at two places of a country in one week that half as many again may be others. */
const FEW = 20

const isTwoThirds = (a: number, b: number): boolean => Math.min(a, b) * 3 >= Math.max(a, b) * 2

/** Twice as many may have been found since; of eleven here and seventeen there nobody says that they are the same. */
function mayBeSame(a: StoredClaim, b: StoredClaim): boolean {
  const [one, other] = [a.quantity?.value ?? 0, b.quantity?.value ?? 0]
  return isNearBy(a, b) && (Math.max(one, other) >= FEW || isTwoThirds(one, other) || a.article === b.article)
}

const areTied = (a: StoredClaim, b: StoredClaim): boolean =>
  mayBeSame(a, b) || shareDays(a, b) || goesOnCounting(a, b) || hasRisen(a, b)

/**
 * Four killed on a road and eleven who drowned are told of one country in one week, and that is all: neither a day nor a
 * voice nor the number ties them.
 */
export function hasOnlyCountryInCommon(
  claim: StoredClaim,
  claims: readonly StoredClaim[],
  parts: ReadonlyMap<string, string>,
): boolean {
  const { kind, place, quantity, additional, tie } = claim
  if (place?.kind !== 'country' || !isToll(kind) || kind === 'hostages_held' || quantity === null)
    return false
  if ((additional ?? tie) !== undefined || (periodKey(claim) !== '' && !claim.running)) return false
  const isAgain = (other: StoredClaim) => quantity.value >= FEW && other.quantity?.value === quantity.value
  const told = claims.filter((other) => isFigure(other) && (!parts.has(other.id) || isAgain(other)))
  return told.length > 0 && !told.some((other) => isAlike(claim, other) && areTied(claim, other))
}

/** How many came free by the reports of some claims. */
const freedBy = (claims: readonly StoredClaim[], { freeing }: Bonds): number =>
  [...new Set(claims.map(({ article }) => article))].reduce((sum, id) => sum + (freeing.get(id) ?? 0), 0)

const isFewExactly = ({ quantity }: StoredClaim): boolean =>
  quantity?.bound === 'exact' && quantity.value < TELLING

/** "Guards are held in six prisons", "four policemen were kidnapped": of one country, and nobody says that they are the same. */
function isFewBesideUncounted(claim: StoredClaim, claims: readonly StoredClaim[]): boolean {
  if (claim.place?.kind !== 'country' || !isStanding(claim)) return false
  const told = claims.filter(isStanding)
  if (
    told.length === 0 ||
    told.some(({ sentence, article }) => article === claim.article && sentence.start === claim.sentence.start)
  )
    return false
  return claim.quantity === null
    ? told.every(isFewExactly)
    : isFewExactly(claim) && told.every(({ quantity }) => quantity === null)
}

/** "Zorgo", which no gazetteer holds, so that the claim stands at the whole country; "Bois-Neuf" and "Bois Neuf" are one. */
const unlistedOf = ({ placeReason }: StoredClaim): string =>
  (unlisted.exec(placeReason)?.[1] ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
const unlisted = /^the text says "([^"]+)", which the gazetteer of this crisis does not hold/

/** Of another village than all those of which the others tell by name. */
const isOfAnotherVillage = (claim: StoredClaim, claims: readonly StoredClaim[]): boolean => {
  const own = unlistedOf(claim)
  const names = claims.map(unlistedOf).filter((name) => name !== '')
  return own !== '' && names.length > 0 && !names.includes(own)
}

const FORTNIGHT = 14 // days

/** "28 were kidnapped on 19 December" and 24 told of in November: who was taken weeks after the others had been told of. */
const isWeeksLater = (claim: StoredClaim, claims: readonly StoredClaim[]): boolean => {
  const days = datedDays(claim)
  return (
    days !== null &&
    claims.length > 0 &&
    claims.every(
      (other) => datedDays(other) === null && days.from - toDayNumber(other.publishedAt) > FORTNIGHT,
    )
  )
}

/**
 * Of people held somewhere in a whole area, twice or half as many are others who are held elsewhere, unless they are fewer
 * by no more than a report has come free.
 */
export function isOfAnotherGroup(claim: StoredClaim, claims: readonly StoredClaim[], bonds: Bonds): boolean {
  const { kind, quantity, article, tie } = claim
  const isWide = claim.place?.kind !== 'prison' && claim.place?.kind !== 'city'
  if (kind !== 'hostages_held' || !isWide || tie) return false
  if (isFewBesideUncounted(claim, claims)) return true
  if (quantity === null) return false
  const told = claims.filter(isFigure)
  if (isOfAnotherVillage(claim, told)) return true
  const isAgain = told.some((other) => other.quantity?.value === quantity.value)
  if (!isAgain && isWeeksLater(claim, told)) return true
  const values = told.map((other) => other.quantity?.value ?? 0)
  const isFewer = values.every((value) => quantity.value < value)
  const least = Math.min(...values)
  // Of 60 nobody has counted to the last man who they are.
  const mayBeGone = freedBy([claim, ...told], bonds) + least / 10
  if (told.length === 0 || (isFewer && least - quantity.value <= mayBeGone)) return false
  return !told.some((other) => other.article === article || isNearBy(claim, other))
}
