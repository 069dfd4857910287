import { datedDays } from '@/lib/incidents/claim-time'
import { isCasualty } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { isRivalCount } from '@/lib/incidents/merging/find-parts'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import type { Running } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** Counts of all the dead, or of all arrested, from the beginning of something up to now, which grow from report to report. */

type Told = { claims: readonly StoredClaim[] }
export type RunningClaim = StoredClaim & {
  running: Running
  /** One of a row of figures, each for its place. */
  row?: true
}

export const isRunning = (claim: StoredClaim): claim is RunningClaim =>
  claim.running !== undefined && isStanding(claim) && claim.quantity !== null

const numberOf = ({ quantity }: StoredClaim): number => quantity?.value ?? 0

/** Beginnings that reports date so many days apart may be one: that of the protests, and the ouster that they were about. */
const ONE_BEGINNING = 10
/** For so many days a count of the same goes on; where nobody says of what it is, for so many. */
const GOES_ON = 62
const GOES_ON_UNNAMED = 31
/** A count is this many times as great at most when it is told again; a small one grows faster. */
const [MOST_GROWN, SMALL] = [3, 10]
const MOST_GROWN_UNNAMED = 1.25
/** Two voices count the same within a tenth; the less of them may be told later. */
const CLOSE = 0.9

const known = <T>(values: readonly (T | undefined)[]): T[] => values.flatMap((value) => value ?? [])

const dayApart = (a: string, b: string): number => Math.abs(toDayNumber(a) - toDayNumber(b))

/** Do the two count from one beginning, from two, or does nobody say? */
function sameBeginning(
  { running: { since } }: RunningClaim,
  totals: readonly RunningClaim[],
): boolean | null {
  const others = known(totals.map(({ running }) => running.since))
  if (since === undefined || others.length === 0) return null
  return others.some((other) => dayApart(since, other) <= ONE_BEGINNING)
}

/** Do they count the dead of one thing, of two, or does nobody say? */
function sameCause({ running: { of } }: RunningClaim, totals: readonly RunningClaim[]): boolean | null {
  const others = known(totals.map(({ running }) => running.of))
  return of === undefined || others.length === 0 ? null : others.includes(of)
}

const sinceTold = ({ publishedAt }: StoredClaim, totals: readonly StoredClaim[]): number =>
  Math.max(0, toDayNumber(publishedAt) - toDayNumber(totals.at(-1)?.publishedAt ?? publishedAt))

const mostOf = (totals: readonly StoredClaim[]): number => Math.max(...totals.map(numberOf))

/** Does the text say of what it counts all, or from when on? A toll that "rose to 47" may be that of one night. */
const isNamed = ({ running: { of, since } }: RunningClaim): boolean => (of ?? since) !== undefined

/**
 * Counts of which one does not say of what it is: of one happening where they are close. A few are known by their number only
 * in a row of places that stands beside a count which says what it is.
 */
function unnamedApart(claim: RunningClaim, totals: readonly RunningClaim[]): number | undefined {
  const [value, most, days] = [numberOf(claim), mostOf(totals), sinceTold(claim, totals)]
  const isRow = claim.row === true && totals.some((total) => total.row && isNamed(total))
  const isClose = value >= most * (isRow ? 1 : CLOSE) && value <= most * MOST_GROWN_UNNAMED
  if (!(isNamed(claim) || totals.some(isNamed))) return undefined
  const isKnown = isRow ? days <= GOES_ON : value >= TELLING && most >= TELLING && days <= GOES_ON_UNNAMED
  return isClose && isKnown ? days : undefined
}

/**
 * How many days a count of all that happened since something began was told after that of a happening; null where it is
 * another count. Where both are of one beginning no other figure is asked for than one that has not shrunk.
 */
function totalsApart(claim: RunningClaim, totals: readonly RunningClaim[]): number | null | undefined {
  const [begun, caused] = [sameBeginning(claim, totals), sameCause(claim, totals)]
  if (begun === false || caused === false) return null
  const [value, most, days] = [numberOf(claim), mostOf(totals), sinceTold(claim, totals)]
  if (begun === null && caused === null) return unnamedApart(claim, totals)
  const isLess = value < Math.min(most - 1, most * CLOSE)
  const isGrown = value > Math.max(most * MOST_GROWN, SMALL)
  // Arrests are made for many reasons from one day on: of far more nobody says that those are among them.
  const isOfIt = (begun && (isCasualty(claim.kind) || !isGrown)) || (days <= GOES_ON && !isGrown)
  return isOfIt && !isLess ? days : null
}

const isOneDay = (claim: StoredClaim): boolean => {
  const days = datedDays(claim)
  return days !== null && days.from === days.to
}

const isPart = ({ additional, tie }: StoredClaim): boolean => (additional ?? tie) !== undefined

/** A figure that is no such count: far fewer, and those of one day, are of another happening. */
function figureApart(claim: StoredClaim, totals: readonly RunningClaim[]): null | undefined {
  if (claim.status !== 'reported' || claim.quantity === null || isPart(claim)) return undefined
  const [value, most] = [numberOf(claim), mostOf(totals)]
  const isToldAgain =
    (value >= TELLING && value === most) || totals.some((total) => isRivalCount(claim, total))
  const isOther = value * 2 < most || (isOneDay(claim) && !isToldAgain)
  return isOther && totals.some(isNamed) ? null : undefined
}

/**
 * A count that began before the one day of which a happening is told holds more than that, and so does one of protests or of
 * a war beside which its own report tells of that day.
 */
function isOfMoreThan(claim: RunningClaim, claims: readonly StoredClaim[]): boolean {
  const { running, article } = claim
  const figure = numberOf(claim)
  const ofOneDay = claims.filter((told) => isStanding(told) && isOneDay(told))
  const days = ofOneDay.flatMap((told) => datedDays(told)?.from ?? [])
  const { of, since } = running
  const isLonger =
    (since !== undefined && days.length > 0 && days.every((day) => day > toDayNumber(since) + 1)) ||
    (of !== undefined && ofOneDay.some((told) => told.article === article && told.quantity !== null))
  const isToldAgain = claims.some(
    (told) => numberOf(told) === figure && sinceTold(claim, [told]) <= GOES_ON_UNNAMED,
  )
  return isLonger && !isToldAgain
}

/** "The toll rose from 46 to 48": is 46 what was told last, and large enough to be known again by it? */
function isLastTold(claim: StoredClaim, claims: readonly StoredClaim[], from: number): boolean {
  const last = claims.findLast(
    (told) => isStanding(told) && told.quantity !== null && !isPart(told) && told.article !== claim.article,
  )
  return (
    last !== undefined && from >= TELLING && numberOf(last) === from && sinceTold(claim, [last]) <= GOES_ON
  )
}

type Risen = { risenFrom: ReadonlyMap<string, number> }

/**
 * By claim id, figures that an article's own running total replaces ("rose from 46 to 48"), each with that; and by the total's
 * id what it rose from.
 */
export function findOutgrown(claims: readonly StoredClaim[]): Risen & { outgrown: Map<string, StoredClaim> } {
  const [outgrown, risenFrom] = [new Map<string, StoredClaim>(), new Map<string, number>()]
  const totals = claims.filter(isRunning)
  for (const old of totals.length > 0 ? claims : []) {
    if (old.status !== 'superseded' || old.quantity === null) continue
    const alike = totals.filter(
      ({ article, kind, place, historic }) =>
        article === old.article &&
        kind === old.kind &&
        place?.id === old.place?.id &&
        historic === old.historic,
    )
    const beside = alike.find(({ sentence }) => sentence.start === old.sentence.start)
    const total = beside ?? (alike.length === 1 ? alike[0] : undefined)
    if (total) outgrown.set(old.id, total)
    if (beside && numberOf(old) < numberOf(beside)) risenFrom.set(beside.id, numberOf(old))
  }
  return { outgrown, risenFrom }
}

/**
 * How many days a claim is apart from a happening of which a running total is told, or which it tells one of itself; null
 * where it is none of its figures. Undefined where no such total is told, or it says nothing of the claim.
 */
export function runningApart(
  claim: StoredClaim,
  { claims }: Told,
  { risenFrom }: Risen,
): number | null | undefined {
  const from = risenFrom.get(claim.id)
  if (from !== undefined && isLastTold(claim, claims, from)) return 0
  const totals = claims.filter(isRunning)
  if (totals.length === 0) return isRunning(claim) && isOfMoreThan(claim, claims) ? null : undefined
  return isRunning(claim) ? totalsApart(claim, totals) : figureApart(claim, totals)
}

/**
 * Of the happenings that a claim goes on with as a running total the one of its own beginning, else that told of last; of
 * equals the one whose figure is nearest.
 */
export function findRunning<T extends Told>(
  claim: StoredClaim,
  happenings: readonly T[],
  risen: Risen,
): T | undefined {
  let best: { one: T; rank: number[] } | null = null
  for (const one of happenings) {
    const apart = runningApart(claim, one, risen)
    if (apart === null || apart === undefined) continue
    const totals = one.claims.filter(isRunning)
    const isBegun = isRunning(claim) && sameBeginning(claim, totals) === true
    const rank = [isBegun ? 0 : 1, apart, totals.length > 0 ? Math.abs(numberOf(claim) - mostOf(totals)) : 0]
    if (!best || isBefore(rank, best.rank)) best = { one, rank }
  }
  return best?.one
}

const isBefore = (rank: readonly number[], other: readonly number[]): boolean =>
  (rank.map((value, i) => value - (other[i] ?? 0)).find((gap) => gap !== 0) ?? 0) < 0
