import { isWide } from '@/lib/incidents/merging/another-span'
import { REMEMBERED } from '@/lib/incidents/merging/known-again'
import { HANDFUL, TELLING } from '@/lib/incidents/merging/same-toll'
import { sumsOf } from '@/lib/incidents/merging/sum-listed'
import type { StoredClaim } from '@/lib/model/incident'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** Releases that are of all who were taken, whatever was told of those left in between. */

const dayOf = ({ when, publishedAt }: StoredClaim): number =>
  toDayNumber(when?.precision === 'day' ? when.end : publishedAt)

const numberOf = ({ quantity }: StoredClaim): number => quantity?.value ?? 0

/** Of those left, how many were taken: the sum that they are left of, or they and those who had come free. */
function takenOf(left: StoredClaim, claims: readonly StoredClaim[]): number | null {
  const { tie } = left
  const base = tie?.as === 'left' ? claims.find(({ id }) => id === tie.with) : undefined
  if (!base?.quantity) return null
  return base.kind === 'hostages_freed' ? numberOf(base) + numberOf(left) : numberOf(base)
}

/** A count of people who came free that comes on top of none. */
const isWhole = ({ additional, quantity }: StoredClaim): boolean =>
  !additional && (quantity?.bound === 'exact' || quantity?.bound === 'at_least')

/** On a later day, or by a later report on no earlier one. */
const isAfter = (out: StoredClaim, held: StoredClaim): boolean =>
  dayOf(out) > dayOf(held) || (dayOf(out) === dayOf(held) && out.publishedAt > held.publishedAt)

const isSoon = (out: StoredClaim, held: StoredClaim): boolean => dayOf(out) - dayOf(held) <= REMEMBERED

/** Did as many come free there as were ever told to be held there, or hardly more? Of a few it may be chance. */
function isMost(out: StoredClaim, here: readonly StoredClaim[], all: readonly StoredClaim[]): boolean {
  const sums = sumsOf(here)
  const most = Math.max(...here.map((one) => takenOf(one, all) ?? sums.get(one.id)?.value ?? numberOf(one)))
  return numberOf(out) >= Math.max(most, HANDFUL) && numberOf(out) * 9 <= most * 10
}

/**
 * "31 of the 137 are held still", and a day later "all 137 have been freed": ids of those held of whom a later release holds
 * all who were taken with them. In a whole area, where others may be held, it is known by the very number alone, one of two
 * digits.
 */
export function findAllFree(held: readonly StoredClaim[], freed: readonly StoredClaim[]): string[] {
  const all = [...held, ...freed]
  return freed.filter(isWhole).flatMap((out) => {
    const here = held.filter(
      (one) => one.place?.id === out.place?.id && isAfter(out, one) && isSoon(out, one),
    )
    const wide = isWide(out)
    const left = here.filter((one) => {
      const taken = takenOf(one, all)
      if (taken === null || taken > numberOf(out)) return false
      return !wide || (taken === numberOf(out) && taken >= TELLING)
    })
    const isAll = !wide && isMost(out, here, all)
    const others = here.filter((one) => isAll || left.some((known) => numberOf(known) === numberOf(one)))
    return [...left, ...others].map(({ id }) => id)
  })
}
