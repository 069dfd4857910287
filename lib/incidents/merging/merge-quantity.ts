import { byPublication } from '@/lib/incidents/claim-order'
import { isCasualty, isCountedAtOnce, onlyGrows } from '@/lib/incidents/kind-rules'
import { findWithdrawn } from '@/lib/incidents/merging/corrected'
import { isRoundOf, leastOf, mostOf } from '@/lib/incidents/merging/figure-range'
import {
  findAllAdditions,
  findSummedUp,
  isFurther,
  isOnePerson,
} from '@/lib/incidents/merging/find-additions'
import { findParts, isRecount } from '@/lib/incidents/merging/find-parts'
import { findKnownShares } from '@/lib/incidents/merging/known-share'
import { findFarBelow, findOutweighed, findSurpassed } from '@/lib/incidents/merging/outweighed'
import { isWithinTenth, TELLING } from '@/lib/incidents/merging/same-toll'
import { sumsOf } from '@/lib/incidents/merging/sum-listed'
import { findTaken } from '@/lib/incidents/merging/taken'
import type { Quantity } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import type { MergedQuantity, StoredClaim } from '@/lib/model/incident'

export type Counted = StoredClaim & { quantity: Quantity }

const hasFigure = (claim: StoredClaim): claim is Counted => claim.quantity !== null

/** Of less than half of what the same report gives, the report means some of them: those beheaded, those still at large. */
const isSome = (claim: Counted, said: readonly Counted[]): boolean =>
  isCountedAtOnce(claim.kind) &&
  said.some((other) => claim.quantity.value * 2 < other.quantity.value && !isRecount(claim, other))

function withoutSome(claims: readonly Counted[]): Counted[] {
  const byArticle = groupBy(claims, ({ article }) => article)
  return claims.filter((claim) => !isSome(claim, byArticle.get(claim.article) ?? []))
}

/** One fugitive of whom a report tells is no count of all who got out. Of the dead, see `findFarBelow`; one captive may be all who are left. */
function withoutOne(claims: readonly Counted[]): readonly Counted[] {
  const [first] = claims
  if (!first || !onlyGrows(first.kind) || isCasualty(first.kind)) return claims
  return claims.some(({ quantity }) => quantity.value >= TELLING)
    ? claims.filter((claim) => !isOnePerson(claim))
    : claims
}

/**
 * The claims that give a figure for the whole, in order of publication: not denied and not replaced by their own report, no
 * part of another figure nor of a sum (nor known for one by another report), nor on top of it, and alleged ones only where nothing is reported. The first of a list
 * has the sum of it. Where some are told to be held still, how many were taken is no figure of those held.
 */
export function statedClaims(claims: readonly StoredClaim[]): Counted[] {
  const [parts, additions, sums] = [findParts(claims), findAllAdditions(claims), sumsOf(claims)]
  const [summedUp, { taken, left }, known] = [
    findSummedUp(claims),
    findTaken(claims),
    findKnownShares(claims, parts),
  ]
  const figures = claims
    .filter(hasFigure)
    .filter(({ id }) => (!parts.has(id) || left.has(id)) && !additions.has(id) && !summedUp.has(id))
    .filter(({ id }) => !taken.has(id) && !known.has(id))
    .map((claim) => ({ ...claim, quantity: sums.get(claim.id) ?? claim.quantity }))
  const reported = figures.filter((claim) => claim.status === 'reported')
  const counted = reported.length > 0 ? reported : figures.filter((claim) => claim.status === 'alleged')
  // One more is no toll beside a toll, even where nobody can say on top of which.
  const tolls = counted.filter((claim) => !isFurther(claim))
  return withoutSome(withoutOne(tolls.length > 0 ? tolls : counted)).sort(byPublication)
}

/** Those whose figures count: the stated ones but for what a later report takes back. */
export function countedClaims(claims: readonly StoredClaim[]): Counted[] {
  const withdrawn = new Set([...findWithdrawn(claims)].map(({ id }) => id))
  const stated = statedClaims(claims)
  const counted = stated.filter(({ id }) => !withdrawn.has(id))
  return counted.length > 0 ? counted : stated
}

type End = { value: number | null; claim: Counted }

/**
 * One end of the range. `end` reads it from a figure (null: open), `beyond` says whether the first number lies further
 * out than the second. An open end is closed only by a figure published the same day or later that reaches at least as
 * far as the open one is sure of: "at least 31" stays open beside yesterday's 18, and is closed by today's 33.
 */
function outermost(
  claims: readonly Counted[],
  end: (quantity: Quantity) => number | null,
  sure: (quantity: Quantity) => number | null,
  beyond: (a: number, b: number) => boolean,
): End | null {
  const closes = (closer: Counted, open: Counted) => {
    const [reach, least] = [end(closer.quantity), sure(open.quantity)]
    return (
      closer.publishedAt >= open.publishedAt && reach !== null && (least === null || !beyond(least, reach))
    )
  }
  let outer: End | null = null
  for (const claim of claims) {
    const value = end(claim.quantity)
    if (value === null && !claims.some((other) => closes(other, claim))) outer = { value: null, claim }
    if (value === null || outer?.value === null) continue
    // Of those who give the same end the last: what is told again today is no news of yesterday.
    if (outer === null || !beyond(outer.value, value)) outer = { value, claim }
  }
  return outer
}

/** Counted claims that later reports outweigh (see `findOutweighed`). */
export const outweighedOf = (counted: readonly Counted[]): ReturnType<typeof findOutweighed<Counted>> =>
  counted[0] && isCountedAtOnce(counted[0].kind) ? findOutweighed(counted) : new Map()

/** Those that may be the toll: less than half of the dead or the hurt told before is no correction, but a share, or another happening (`more`: see `findFarBelow`). */
export function likelyOf(counted: readonly Counted[], more: 0 | 1): Counted[] {
  const outweighed = outweighedOf(counted)
  const standing = counted.filter((claim) => !outweighed.has(claim))
  const small = standing[0] && isCasualty(standing[0].kind) ? findFarBelow(standing, more) : new Set()
  return standing.filter((claim) => !small.has(claim))
}

/** "More than 50" is 53 in a round number, and takes nothing back of it: of a sum that only grows, the last such figure told before. */
function unrounded(last: Counted, likely: readonly Counted[]): Counted | undefined {
  const { bound, value } = last.quantity
  if (bound !== 'at_least' || value % 10 !== 0 || !onlyGrows(last.kind)) return undefined
  return likely.findLast(
    ({ quantity, publishedAt }) =>
      publishedAt < last.publishedAt &&
      quantity.bound === 'exact' &&
      quantity.value > value &&
      isWithinTenth(quantity.value, value),
  )
}

/** Of the figures published last, the one that most reports give; of equals, the first in the text. */
function latestOf(claims: readonly Counted[]): Counted | undefined {
  const all = likelyOf(claims, 0)
  const [first] = all
  const surpassed = first && onlyGrows(first.kind) ? findSurpassed(all) : new Set()
  const likely = all.filter((claim) => !surpassed.has(claim))
  const day = likely.at(-1)?.publishedAt
  const last = likely.filter((claim) => claim.publishedAt === day)
  const reports = (group: Counted[]) => new Set(group.map((claim) => claim.article)).size
  const groups = [...groupBy(last, (claim) => `${claim.quantity.bound} ${claim.quantity.value}`).values()]
  const latest = groups.sort((a, b) => reports(b) - reports(a))[0]?.[0]
  return latest && (unrounded(latest, likely) ?? latest)
}

/** All that is counted on top of another figure, and that no counted figure is large enough to hold. */
function openAdditions(claims: readonly StoredClaim[], counted: readonly Counted[]): Counted[] {
  const [additions, sums] = [findAllAdditions(claims), sumsOf(claims)]
  return claims.filter(hasFigure).filter((claim) => {
    const base = additions.get(claim.id)
    // "Five pupils and four teachers were freed. Two more followed": on top of the nine.
    const sum = ((base && sums.get(base.id)) ?? base?.quantity)?.value ?? 0
    return base !== undefined && !counted.some(({ quantity }) => quantity.value >= sum + claim.quantity.value)
  })
}

/** The greatest of what comes on top, where it alone is more than the figure it comes on top of. */
const greatestAlone = (more: readonly Counted[], { quantity }: Counted): Counted | undefined =>
  more
    .filter((claim) => claim.status === 'reported' && claim.quantity.value > quantity.value)
    .sort((a, b) => b.quantity.value - a.quantity.value)[0]

/** Beside 96 "almost a hundred" is no other figure, nor the end of a range. */
const withoutRounded = (counted: readonly Counted[]): Counted[] =>
  counted.filter(
    ({ quantity }) =>
      !counted.some(
        ({ quantity: exact }) => exact.bound === 'exact' && exact !== quantity && isRoundOf(quantity, exact),
      ),
  )

type Told = { count: number; claim: StoredClaim }

/** "The mayor was shot, and a woman was also killed": people whom one report names one by one, the most of them. */
function namedOneByOne(claims: readonly StoredClaim[]): Told | null {
  const besides = groupBy(
    [...findAllAdditions(claims)].filter(([, base]) => isOnePerson(base)),
    ([, base]) => base.id,
  )
  let most: Told | null = null
  for (const [, found] of besides) {
    const others = found.flatMap(
      ([id]) => claims.find((claim) => claim.id === id && isOnePerson(claim)) ?? [],
    )
    const claim = others.at(-1)
    if (claim && others.length + 1 >= (most?.count ?? 0)) most = { count: others.length + 1, claim }
  }
  return most
}

/**
 * What figures of one happening say together; null where none has a number. `low` is the least and `high` the most that
 * any counted claim allows, null where that side stays open; `value` and `bound` are the latest claim's
 * (of killed and injured the latest that is no small part of another; of "more than 50" the 53 told before it). "8 more" opens the upper side: no report gives the
 * sum, so none is made up, but where "all 15 remaining" are more than those before them, they are at least 15; people named
 * one by one are at least so many.
 */
export function mergeQuantity(claims: readonly StoredClaim[]): MergedQuantity | null {
  const counted = withoutRounded(countedClaims(claims))
  const low = outermost(counted, leastOf, mostOf, (a, b) => a < b)
  const high = outermost(counted, mostOf, leastOf, (a, b) => a > b)
  const last = latestOf(counted)
  if (!low || !high || !last) return null
  const additions = openAdditions(claims, counted)
  const latest = greatestAlone(additions, last) ?? last
  const { value, bound, form } = latest.quantity
  const [more] = additions
  const named = more && isOnePerson(latest) ? namedOneByOne(claims) : null
  return {
    value: named?.count ?? value,
    bound: more && bound === 'exact' ? 'at_least' : bound,
    form,
    low: named?.count ?? low.value,
    high: more ? null : high.value,
    lowClaim: named?.claim.id ?? low.claim.id,
    highClaim: more?.id ?? high.claim.id,
    latestClaim: latest.id,
  }
}
