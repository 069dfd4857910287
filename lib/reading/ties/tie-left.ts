import type { Claim, Tie } from '@/lib/model/claim'
import { type Counted, saidOf } from './counted'

/** Of people held: as yet. */
const stillHeld =
  /\b(?:still|remain(?:s|ed|ing)?|siguen?|seguían|contin[uú]an?|permanecen?|permanecían|mantienen?|mantenían|todavía)\b|\baún(?=\s)/iu
const beside = 4 // characters between two sentences that follow each other

const isNear = (a: Claim, b: Claim) =>
  a.sentence.start === b.sentence.start ||
  Math.abs(Math.max(a.sentence.start, b.sentence.start) - Math.min(a.sentence.end, b.sentence.end)) <= beside

/** Those still held whom an article counts beside those freed, of the sum that it gave of both where it gives one. */
export function tieLeft(claims: readonly Counted[], text: string, ties: Map<string, Tie>): void {
  const present = claims.filter(({ historic }) => !historic)
  const held = present.filter(({ kind }) => kind === 'hostages_held')
  const freed = present.filter(({ kind }) => kind === 'hostages_freed')
  for (const left of held) {
    const here = (other: Counted) => other.place?.id === left.place?.id && other.status === left.status
    const walked = freed.filter((other) => here(other) && isNear(other, left))
    if (walked.length === 0) continue
    const sums = held.filter(
      (sum) =>
        here(sum) &&
        (sum.sentence.start < left.sentence.start || sum.evidence.start < left.evidence.start) &&
        sum.quantity.value > left.quantity.value &&
        walked.some(({ quantity }) => quantity.value + left.quantity.value === sum.quantity.value),
    )
    const other = sums.at(-1) ?? (stillHeld.test(saidOf(left, claims, text)) ? walked.at(-1) : undefined)
    if (other && !ties.has(left.id)) ties.set(left.id, { as: 'left', with: other.id })
  }
}
