import { datedDays, periodKey, possibleDays } from '@/lib/incidents/claim-time'
import { type DayRange, gapBetween, overlaps, spanning } from '@/lib/incidents/days'
import { isCasualty, kindRule } from '@/lib/incidents/kind-rules'
import { isOfAnotherSpan, isWide } from '@/lib/incidents/merging/another-span'
import type { Bonds } from '@/lib/incidents/merging/bonds'
import { figuresAgree, isStanding } from '@/lib/incidents/merging/figure-range'

import { isOnePerson } from '@/lib/incidents/merging/find-additions'
import { isNearBy, isRecount, isRivalCount } from '@/lib/incidents/merging/find-parts'
import { isOfAnotherGroup } from '@/lib/incidents/merging/in-common'

import { isKnownAgain, REMEMBERED } from '@/lib/incidents/merging/known-again'
import { areLeft, goesOnFor } from '@/lib/incidents/merging/running-toll'
import { runningApart } from '@/lib/incidents/merging/running-total'
import { givesSameToll, HANDFUL, isSameThousands, TELLING } from '@/lib/incidents/merging/same-toll'
import type { StoredClaim } from '@/lib/model/incident'
import { befellPeople } from '@/lib/model/unit'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** Claims about one happening. `dated` spans the days their texts give. */
export type Cluster = {
  id: string
  claims: StoredClaim[]
  dated: DayRange | null
  first: number
}

/** Dated claims a day or two apart chain no further than this: what lasts longer is more than one happening. */
export const LONGEST = 14

/** Days missing between two dated stretches; null where they are too far apart to be one happening. */
function daysBetween(days: DayRange, dated: DayRange, gap: number): number | null {
  const together = spanning(days, dated)
  if (overlaps(days, dated)) return 0
  const between = gapBetween(days, dated)
  return between <= gap && together.to - together.from < LONGEST ? between : null
}

const isOneDay = (days: DayRange | null): days is DayRange => days !== null && days.from === days.to

/** What is counted and dated to one day, so that it may be told from the next day's: "at least 13" of one as well as 13. */
const oneDayOf = (claim: StoredClaim): number | null => {
  const days = datedDays(claim)
  return isOneDay(days) && claim.quantity !== null ? days.from : null
}

/** "One more died there": on top of those whom earlier reports told of, for its own tells of none. */
const addsToEarlier = (claim: StoredClaim, { bases }: Bonds): boolean =>
  claim.additional === true && !isWide(claim) && !bases.has(claim.id)

/** "Five killed on Thursday" and "three killed on Saturday" are two tolls, each of its own day. */
function isOfAnotherDay(claim: StoredClaim, cluster: Cluster, bonds: Bonds): boolean {
  // A rumour is about the happening that others report.
  if (!isCasualty(claim.kind) || claim.status !== 'reported' || addsToEarlier(claim, bonds)) return false
  const day = oneDayOf(claim)
  const own = cluster.claims.filter((other, i) => isStanding(other) && (i === 0 || !other.additional))
  const days = new Set(own.map(oneDayOf))
  days.delete(null)
  return day !== null && days.size > 0 && !days.has(day) && !givesSameToll(claim, cluster)
}

/**
 * Attacks told of a whole country without a number have nothing in common but the country: they are one only where one
 * sentence tells them, or one article on one day.
 */
function isOfAnotherAttack(claim: StoredClaim, cluster: Cluster): boolean {
  if (claim.kind !== 'attack' || claim.place?.kind !== 'country') return false
  const days = datedDays(claim)
  return !cluster.claims.some((other) => {
    if (other.article !== claim.article) return false
    const others = datedDays(other)
    const sameDay = isOneDay(days) && isOneDay(others) && days.from === others.from
    return other.sentence.start === claim.sentence.start || sameDay
  })
}

/** The month or year that a state is dated to; empty where it is undated. */
const stateOf = (claim: StoredClaim): string => periodKey(claim) || (claim.when?.start ?? '')

/** A state of another month or year is another; an undated one is that which a report with the same figure dates. */
function isOfAnotherState(claim: StoredClaim, cluster: Cluster): boolean {
  if (!kindRule(claim.kind).lasts) return false
  const own = stateOf(claim)
  const states = new Set(cluster.claims.map(stateOf))
  if (states.has(own)) return false
  const isDatedAlready = own !== '' && [...states].some((state) => state !== '')
  return (
    isDatedAlready ||
    !cluster.claims.some(
      ({ quantity }) => quantity && claim.quantity && figuresAgree(quantity, claim.quantity),
    )
  )
}

/** "Another 400 soldiers arrived": beside those sent before, unless a report gives that very number. */
function isOfAnotherSending({ kind, additional, quantity }: StoredClaim, { claims }: Cluster): boolean {
  if (kind !== 'troops_deployed' || quantity === null) return false
  if (claims.some((other) => other.quantity && figuresAgree(other.quantity, quantity))) return false
  return additional === true || claims.every((other) => other.additional === true)
}

/** How far apart in days claim and cluster are at the nearest; null where they cannot be one happening. */
export function distance(claim: StoredClaim, cluster: Cluster, bonds: Bonds): number | null {
  if (runningApart(claim, cluster, bonds) === null) return null
  const apart = daysApart(claim, cluster)
  // Most clusters of a place are far off in time: asked first, it spares all the rest.
  if (
    apart === null ||
    isOfAnotherDay(claim, cluster, bonds) ||
    isOfAnotherAttack(claim, cluster) ||
    isOfAnotherState(claim, cluster) ||
    isOfAnotherSending(claim, cluster) ||
    isOfAnotherSpan(claim, cluster.claims) ||
    isOfAnotherGroup(claim, cluster.claims, bonds)
  )
    return null
  return apart
}

/** Reports of a few dead or hurt for whom neither gives a day mean the same ones no longer than so many days. */
const SOON = 2

/** A few may die at one place twice in a week; a number of two digits is known again. */
const isOfOneMoment = ({ kind, place, quantity }: StoredClaim): boolean =>
  isCasualty(kind) && place?.kind !== 'prison' && quantity !== null && quantity.value < TELLING

/**
 * Of a few dead or hurt in a whole area one report gives the day and another, days later, none: they have nothing but the number
 * in common.
 */
const isOfLongAgo = (claim: StoredClaim, cluster: Cluster): boolean =>
  isOfOneMoment(claim) && isWide(claim) && Math.abs(toDayNumber(claim.publishedAt) - lastTold(cluster)) > SOON

const lastTold = ({ claims, first }: Cluster): number =>
  toDayNumber(claims.at(-1)?.publishedAt ?? '') || first

/** Of what goes on, as of those driven out, report follows report; after so many days without one another begins. */
const ONGOING = 60

function sinceLastTold(claim: StoredClaim, cluster: Cluster, known?: number): number | null {
  const since = Math.max(0, toDayNumber(claim.publishedAt) - lastTold(cluster))
  const usual = known ?? (areLeft(claim, cluster.claims) ? REMEMBERED : kindRule(claim.kind).window)
  return since <= (/displaced$/.test(claim.unit) ? ONGOING : usual) ? since : null
}

function daysApart(claim: StoredClaim, cluster: Cluster): number | null {
  // With no date, or none closer than a month, the key alone decides; that of a count of all up to now has no period.
  if ((periodKey(claim) !== '' && !claim.running) || (claim.historic && claim.when === null)) return 0
  const days = datedDays(claim)
  if (befellPeople(claim.unit) && !(isOneDay(days) && isOneDay(cluster.dated)))
    return sinceLastTold(claim, cluster)
  if (!claim.historic && cluster.claims.some((other) => isStanding(other) && isSameThousands(claim, other)))
    return sinceLastTold(claim, cluster, REMEMBERED)
  const { gap, window: usual } = kindRule(claim.kind)
  const window = isKnownAgain(claim, cluster.claims) ? Math.max(REMEMBERED, usual) : usual
  if (days && cluster.dated) return daysBetween(days, cluster.dated, gap)
  const published = toDayNumber(claim.publishedAt)
  if (days) {
    // Who was killed on the 8th is nobody of whom a paper told on the 6th; what goes on does so for some weeks.
    const { passes } = kindRule(claim.kind)
    const to = Math.min(published, lastTold(cluster) + (passes ? gap : Math.max(ONGOING, window)))
    return overlaps(days, { from: cluster.first - window, to }) && !isOfLongAgo(claim, cluster) ? 0 : null
  }
  const since = published - lastTold(cluster)
  const ongoing = goesOnFor(claim, cluster.claims, usual)
  if (ongoing !== null && since >= 0 && since <= ongoing) return since
  const { dated } = cluster
  if (dated && isOfLongAgo(claim, cluster)) return null
  if (dated) return overlaps(possibleDays(claim, window), dated) ? Math.max(0, published - dated.to) : null
  if (isOfOneMoment(claim) && since > SOON) return null
  return published - cluster.first <= window ? published - cluster.first : null
}

/** "27 more bodies were found there": they and those before them are the dead of one happening. */
const isOnTop = (a: StoredClaim, b: StoredClaim): boolean =>
  a.article === b.article && (a.additional ?? b.additional) === true

/** In a town, the very toll of two digits that another report gave of the happening, whatever else its own report gives of it. */
const isKnownToll = (claim: StoredClaim, { claims }: Cluster): boolean =>
  isCasualty(claim.kind) &&
  (claim.quantity?.value ?? 0) >= TELLING &&
  claims.some(
    (other) =>
      other.article !== claim.article &&
      other.status === 'reported' &&
      other.quantity !== null &&
      figuresAgree(claim.quantity, other.quantity) &&
      other.quantity.value === claim.quantity?.value,
  )

/** "At least 400 migrants" are none of the 4,014 of the same report's toll, though that is more than 400. */
const givesAsMany = (claim: StoredClaim, other: StoredClaim): boolean =>
  isSameThousands(claim, other) ||
  (figuresAgree(claim.quantity, other.quantity) &&
    (!isWide(claim) ||
      (claim.quantity ?? other.quantity) === null ||
      claim.quantity === null ||
      other.quantity === null ||
      isNearBy(claim, other)))

/** "The prosecutor was shot on Wednesday", as two outlets and all tell it: the five dead of a report without a day are others. */
const isOneForMany = (claim: StoredClaim, { claims }: Cluster): boolean =>
  isCasualty(claim.kind) &&
  claim.when === null &&
  (claim.quantity?.value ?? 0) >= HANDFUL &&
  claims.every((other) => isOnePerson(other) && isOneDay(datedDays(other))) &&
  new Set(claims.map(({ publisher }) => publisher)).size > 1

/**
 * Over a whole area (see `isWide`) a figure joins no cluster in which the same report already gives another figure, and one
 * described person is not set against a toll. At one facility two figures of one report are about the same happening and
 * contradict each other.
 */
export function speaksOfAnother(
  claim: StoredClaim,
  cluster: Cluster,
  parts: ReadonlyMap<string, string>,
): boolean {
  if (claim.place?.kind === 'prison' || !isStanding(claim) || parts.has(claim.id)) return false
  const wide = claim.place?.kind !== 'city'
  if (isOneForMany(claim, cluster)) return true
  if (!wide && isKnownToll(claim, cluster)) return false
  return cluster.claims.some((other) => {
    // A rumour beside an official figure is about the same happening.
    if (other.status !== claim.status || parts.has(other.id)) return false
    if (!wide && isOnTop(claim, other)) return false
    if (givesAsMany(claim, other) || isRivalCount(claim, other) || isRecount(claim, other)) return false
    const onePersonAgainstToll =
      (claim.quantity?.form === 'implicit') !== (other.quantity?.form === 'implicit')
    return other.article === claim.article || (wide && onePersonAgainstToll)
  })
}
