import { mostOf } from '@/lib/incidents/merging/figure-range'
import type { Quantity } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'

/** A figure, who gives it and when; lists of them are in order of publication. */
type Given = { quantity: Quantity; publisher: string; publishedAt: string }

const outletsOf = (told: readonly Given[]): Set<string> => new Set(told.map(({ publisher }) => publisher))

const lastDayOf = (told: readonly Given[]): string =>
  told
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1) ?? ''

/** Figures alike, the greatest first. */
const downwards = <T extends Given>(told: readonly T[]): [number, T[]][] =>
  [...groupBy(told, ({ quantity }) => quantity.value)].sort(([a], [b]) => b - a)

/** What two outlets and more give in the same words, lower than `value`; the most of them, of equals the greater. */
function agreedBelow<T extends Given>(told: readonly T[], value: number): T[] {
  const lower = told.filter(({ quantity }) => (mostOf(quantity) ?? value) < value)
  let most: T[] = []
  for (const [, group] of downwards(lower))
    if (outletsOf(group).size > Math.max(1, outletsOf(most).size)) most = group
  return most
}

/**
 * A count that several outlets lower: each high figure with the claim that made it so, and how many give that now. One
 * report against another is a disagreement, and a toll counted at once never falls by itself. But where nobody has repeated
 * a figure since, and two outlets that write after it give the same lower one, the first has been given up, though
 * nobody says so: rumours and first guesses end this way. Less than half may be a share of it, or another happening's;
 * that takes more outlets than ever gave the figure or a greater one.
 */
export function findOutweighed<T extends Given>(told: readonly T[]): Map<T, { by: T; outlets: number }> {
  const found = new Map<T, { by: T; outlets: number }>()
  const last = lastDayOf(told)
  const asMuch: T[] = []
  for (const [value, group] of downwards(told)) {
    asMuch.push(...group)
    const until = lastDayOf(asMuch)
    // Repeated to the end; then so is every lower one, for these are told by it too.
    if (until === last) return found
    const agreed = agreedBelow(
      told.filter(({ publishedAt }) => publishedAt > until),
      value,
    )
    const [first] = agreed
    const outlets = outletsOf(agreed).size
    const second = agreed.find(({ publisher }) => publisher !== first?.publisher)
    if (!first || !second) continue
    if (first.quantity.value * 2 < value && outlets <= outletsOf(asMuch).size) continue
    for (const claim of group) found.set(claim, { by: second, outlets })
  }
  return found
}

/**
 * Figures of which there is more than twice as much by as many outlets, since the first of those: a share of the toll, or
 * another happening's, and no count of it. One odd report that is far above all others makes none of them so.
 * @param more by how many outlets more: with none, of one against one the greater is the likelier toll; with one, two that
 * only differ both stand
 */
export function findFarBelow<T extends Given>(told: readonly T[], more: 0 | 1): Set<T> {
  const found = new Set<T>()
  const groups = downwards(told)
  const above: Set<string> = new Set()
  let since = ''
  let next = 0
  for (const [value, group] of groups) {
    for (let greater = groups[next]; greater && greater[0] > value * 2; greater = groups[next]) {
      for (const { publisher, publishedAt } of greater[1]) {
        above.add(publisher)
        if (since === '' || publishedAt < since) since = publishedAt
      }
      next++
    }
    const given = outletsOf(group.filter(({ publishedAt }) => publishedAt >= since))
    if (above.size > 0 && above.size >= given.size + more) for (const claim of group) found.add(claim)
  }
  return found
}

/**
 * Of a sum that only grows, figures of which more outlets give a greater one than have given them since: they tell of a step, or
 * of what was known before. One outlet against another is a correction, and stays; what is surpassed itself surpasses nothing.
 */
export function findSurpassed<T extends Given>(told: readonly T[]): Set<T> {
  const found = new Set<T>()
  const greater: T[][] = []
  for (const [, group] of downwards(told)) {
    const isLess = (more: readonly T[]) => {
      const since = more[0]?.publishedAt ?? ''
      return outletsOf(more).size > outletsOf(group.filter(({ publishedAt }) => publishedAt >= since)).size
    }
    if (greater.some(isLess)) for (const claim of group) found.add(claim)
    else greater.push(group)
  }
  return found
}
