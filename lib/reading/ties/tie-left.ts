import type { Claim, Tie } from '@/lib/model/claim'
import { type Counted, hedges, saidOf } from './counted'

/** Of people held: as yet. */
const stillHeld =
  /\b(?:still|remain(?:s|ed|ing)?|siguen?|seguían|contin[uú]an?|permanecen?|permanecían|mantienen?|mantenían|todavía)\b|\baún(?=\s)/iu
const beside = 4 // characters between two sentences that follow each other

/** Between how many were taken and how many are held still: " abducted and ", " alumnas secuestradas, ". */
const taken =
  /\b(?:abducted|kidnapped|seized|taken|captured|snatched|secuestrad[oa]s|raptad[oa]s|plagiad[oa]s|capturad[oa]s|tomad[oa]s|llevad[oa]s)(?!\p{L})/iu
/** "Of the 71 taken, 43 ...": before the greater number, which comes first. */
const ofThe = new RegExp(
  `(?:^|\\s)(?:of (?:the|its|their|those)|de (?:los|las|sus))\\s+(?:(?:${hedges})\\s+)?$`,
  'iu',
)
/** "Six of the 71 ...": all that stands between the two. */
const ofAll = new RegExp(
  `^(?:\\s+\\p{L}+){0,2}\\s+(?:of (?:the|its|their|those)|de (?:los|las|sus))\\s+(?:(?:${hedges})\\s+)?$`,
  'iu',
)

/** What an article tells of people held and freed, and all its figures. */
type Told = { held: readonly Counted[]; freed: readonly Counted[]; claims: readonly Counted[] }

/** "66 remain in captivity, by its list of 94": what leads to the greater number. */
const byTheSum = new RegExp(`\\b(?:of|de)\\s+(?:(?:${hedges})\\s+)?$`, 'iu')

const isNear = (a: Claim, b: Claim) =>
  a.sentence.start === b.sentence.start ||
  Math.abs(Math.max(a.sentence.start, b.sentence.start) - Math.min(a.sentence.end, b.sentence.end)) <= beside

const isAlike = (a: Counted, b: Counted) => a.place?.id === b.place?.id && a.status === b.status

/** Does one sentence say how many were taken, and then how many of them are held still? */
function isLeftOf(left: Counted, sum: Counted, text: string): boolean {
  const behind = text.slice(Math.max(left.evidence.end, sum.evidence.end), left.sentence.end)
  if (sum.evidence.end <= left.evidence.start) {
    const between = text.slice(sum.evidence.end, left.evidence.start)
    const isOf = ofThe.test(text.slice(sum.sentence.start, sum.evidence.start))
    return (
      (isOf || taken.test(between)) &&
      !stillHeld.test(between) &&
      !between.includes(';') &&
      stillHeld.test(behind)
    )
  }
  const between = text.slice(left.evidence.end, sum.evidence.start)
  const isHeldFirst =
    stillHeld.test(between) && byTheSum.test(between) && left.attribution === sum.attribution
  return (isHeldFirst && !/[;:]/u.test(between)) || (ofAll.test(between) && stillHeld.test(behind))
}

/** The sum that the sentence itself gives, those who were taken. */
const takenWith = (left: Counted, held: readonly Counted[], text: string): Counted | undefined =>
  held.find(
    (sum) =>
      sum.sentence.start === left.sentence.start &&
      isAlike(sum, left) &&
      sum.quantity.value > left.quantity.value &&
      isLeftOf(left, sum, text),
  )

/** The sum of both that the article gave before, else those who are free. */
function toldBeside(left: Counted, { held, freed, claims }: Told, text: string): Counted | undefined {
  const here = freed.filter((other) => isAlike(other, left))
  const walked = here.filter((other) => isNear(other, left))
  if (walked.length === 0) return undefined
  const sums = held.filter(
    (sum) =>
      isAlike(sum, left) &&
      (sum.sentence.start < left.sentence.start || sum.evidence.start < left.evidence.start) &&
      sum.quantity.value > left.quantity.value &&
      here.some(({ quantity }) => quantity.value + left.quantity.value === sum.quantity.value),
  )
  return sums.at(-1) ?? (stillHeld.test(saidOf(left, claims, text)) ? walked.at(-1) : undefined)
}

/**
 * Those still held: some of those who were taken, where one sentence gives both, and those whom an article counts beside
 * people freed, of the sum that it gave of both where it gives one.
 */
export function tieLeft(claims: readonly Counted[], text: string, ties: Map<string, Tie>): void {
  const present = claims.filter(({ historic }) => !historic)
  const held = present.filter(({ kind }) => kind === 'hostages_held')
  const freed = present.filter(({ kind }) => kind === 'hostages_freed')
  if (held.length === 0) return
  for (const left of held) {
    const other = takenWith(left, held, text) ?? toldBeside(left, { held, freed, claims }, text)
    if (other && !ties.has(left.id)) ties.set(left.id, { as: 'left', with: other.id })
  }
}
