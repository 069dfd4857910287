import { kindRule } from '@/lib/incidents/kind-rules'
import { findAllFree } from '@/lib/incidents/ledger/all-free'
import { toRows } from '@/lib/incidents/ledger/ledger-ends'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import { findTaken } from '@/lib/incidents/merging/taken'
import { toProvenance } from '@/lib/incidents/merging/to-incident'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** Those of whom, by the ledger, some walked free. */
function findOverByLedger(told: readonly StoredClaim[]): string[] {
  const { items, total } = toLedger(told)
  const said = new Map(told.map((claim) => [claim.id, toProvenance(claim)]))
  const rows = [total, ...items.map(({ series }) => series)].flatMap((series) =>
    toRows(series, (id) => said.get(id)),
  )
  return rows.filter(({ over }) => over).flatMap(({ figure }) => figure.claims)
}

const dayOf = ({ when, publishedAt }: StoredClaim) =>
  toDayNumber(when?.precision === 'day' ? when.end : publishedAt)

/** "They took 12 teachers on Friday. All were later released", "57 were held before being rescued": told behind it by the same report, or of its very number. */
const isToldBehind = (one: StoredClaim, held: StoredClaim): boolean =>
  one.article === held.article && !one.additional && one.evidence.start >= held.evidence.start

/** "Twelve were freed, twelve are held still": who is told again to be free may be the former twelve. */
const isLeftOfTwice = (held: StoredClaim, freed: readonly StoredClaim[]): boolean =>
  held.tie?.as === 'left' &&
  freed.some(({ article, quantity }) => article === held.article && quantity?.value === held.quantity?.value)

/** At one place, or where so many are known again by their number, in its province. */
const isThere = (one: StoredClaim, held: StoredClaim): boolean =>
  one.place?.id === held.place?.id ||
  ((held.quantity?.value ?? 0) >= TELLING && meet(one, held) && ![one, held].some(isOfCountry))

const isOfCountry = ({ place }: StoredClaim): boolean => place?.kind === 'country'

/** Just as many came free there on a later day as were held, or on that day as a later report or the same one tells: all of them. */
const cameFree = (held: StoredClaim, freed: readonly StoredClaim[]): boolean =>
  !isLeftOfTwice(held, freed) &&
  freed.some(
    (one) =>
      isThere(one, held) &&
      one.quantity?.value === held.quantity?.value &&
      (dayOf(one) > dayOf(held) ||
        (dayOf(one) === dayOf(held) && (isToldBehind(one, held) || one.publishedAt > held.publishedAt))) &&
      dayOf(one) - dayOf(held) <= kindRule('hostages_held').window,
  )

/** Is the one place the other, or an area around it? */
function meet({ place: a }: StoredClaim, { place: b }: StoredClaim): boolean {
  if (!a || !b || a.country !== b.country) return false
  const around = [a, b].some(({ kind }) => kind === 'country')
  return a.id === b.id || around || a.province === b.id || b.province === a.id
}

const isOneDay = ({ when }: StoredClaim): boolean => when?.precision === 'day' && when.start === when.end

const isOfOneDay = (a: StoredClaim, b: StoredClaim): boolean =>
  isOneDay(a) && isOneDay(b) && a.when?.start === b.when?.start

const isAlike = (a: StoredClaim, b: StoredClaim): boolean =>
  a.quantity?.value === b.quantity?.value && meet(a, b)

/**
 * The same many, of the same place or of the area around it: of one day, or where they are many enough to be known again, told
 * within days. A few of one day told of an area are free only where no other such group of it is held: of two nobody can tell
 * which is meant.
 */
function isToldAgain(held: StoredClaim, over: readonly StoredClaim[], all: readonly StoredClaim[]): boolean {
  const value = held.quantity?.value ?? 0
  const alike = over.filter((one) => isAlike(one, held))
  if (value >= TELLING)
    return alike.some(
      (one) =>
        isOfOneDay(held, one) ||
        Math.abs(toDayNumber(one.publishedAt) - toDayNumber(held.publishedAt)) <= kindRule(held.kind).window,
    )
  const free = alike.filter((one) => isOfOneDay(held, one))
  const places = new Set([held, ...free].map(({ place }) => place?.id))
  const isWide = ({ place }: StoredClaim): boolean => place?.kind === 'country' || place?.kind === 'province'
  const mayBeOthers = (one: StoredClaim): boolean =>
    !isWide(one) && !places.has(one.place?.id) && [held, ...free].some((known) => isAlike(one, known))
  return free.length > 0 && !all.some((one) => isOfOneDay(one, held) && mayBeOthers(one))
}

/** "Four of the six abducted have been released": how many were taken. */
const cameFreeInPart = ({ id }: StoredClaim, freed: readonly StoredClaim[]): boolean =>
  freed.some(({ tie }) => tie?.as === 'share' && tie.with === id)

/** Ids of claims of people who had been held and are no more (see `toRows`); `claims` are all of the articles. */
export function findOver(claims: readonly StoredClaim[]): ReadonlySet<string> {
  const told = claims.filter(({ kind }) => kind === 'hostages_held' || kind === 'hostages_freed')
  const standing = told.filter((claim) => isStanding(claim) && !claim.historic && claim.quantity !== null)
  const held = standing.filter(({ kind }) => kind === 'hostages_held')
  const freed = standing.filter(({ kind }) => kind === 'hostages_freed')
  const { taken } = findTaken(held)
  const over = new Set([...findOverByLedger(told), ...findAllFree(held, freed)])
  for (const one of held)
    if (taken.has(one.id) || cameFree(one, freed) || cameFreeInPart(one, freed)) over.add(one.id)
  const known = held.filter(({ id, tie }) => over.has(id) && tie?.as !== 'left')
  for (const one of held) if (one.tie?.as !== 'left' && isToldAgain(one, known, held)) over.add(one.id)
  return over
}

/** Are the people whom an incident's figure counts no longer held, as the claim that gives it now has it? */
export const isOver = ({ kind, quantity }: Incident, over: ReadonlySet<string>): boolean =>
  kind === 'hostages_held' && quantity !== null && over.has(quantity.latestClaim)
