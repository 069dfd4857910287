import type { Claim, Tie } from '@/lib/model/claim'
import { hedgePhrases } from '@/lib/text/hedges'
import { type Counted, saidOf } from './counted'

/** "still held", "siguen retenidos": they were held before, and are held yet. */
const stillHeld =
  /\b(?:still|remain(?:s|ed|ing)?|siguen?|seguían|contin[uú]an?|permanecen?|permanecían|mantienen?|mantenían|todavía)\b|\baún(?=\s)/iu
/** The same in the present tense: on the day of the report. */
const stillNow =
  /\b(?:(?:is|are|has|have) still|still (?:holds?|has|have)|remains?|siguen?|contin[uú]an?|permanecen?|mantienen?)(?!\p{L})/iu
const beside = 4 // characters between two sentences that follow each other

/** Between how many were taken and how many are held still: " abducted and ", " alumnas secuestradas, ". */
const taken =
  /\b(?:abducted|kidnapped|seized|taken|captured|snatched|secuestrad[oa]s|raptad[oa]s|plagiad[oa]s|capturad[oa]s|tomad[oa]s|llevad[oa]s)(?!\p{L})/iu
/** "Of the 71 taken, 43 ...": before the greater number, which comes first. */
const ofThe = new RegExp(
  `(?:^|\\s)(?:of (?:the|its|their|those)|de (?:los|las|sus))\\s+(?:(?:${hedgePhrases})\\s+)?$`,
  'iu',
)
/** "Six of the 71 ...": all that stands between the two. */
const ofAll = new RegExp(
  `^(?:\\s+\\p{L}+){0,2}\\s+(?:of (?:the|its|their|those)|de (?:los|las|sus))\\s+(?:(?:${hedgePhrases})\\s+)?$`,
  'iu',
)

/** What an article tells of people held and freed, and what its text says of one of these (see `saidOf`). */
type Told = {
  held: readonly Counted[]
  freed: readonly Counted[]
  /** Who died or got away by themselves, among whom are captives. */
  lost: readonly Counted[]
  said: (claim: Counted) => string
  /** The rest of its sentence. */
  behind: (claim: Counted) => string
  /** Does a sentence call the first some of the second? */
  ofThose: (some: Counted, all: Counted) => boolean
}

/** "66 remain in captivity, by its list of 94": what leads to the greater number. */
const byTheSum = new RegExp(`\\b(?:of|de)\\s+(?:(?:${hedgePhrases})\\s+)?$`, 'iu')

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

/** "29 remain", "29 of them are still": a number without a noun is of those told before. */
const bareLeft =
  /^(?:\s+(?:of them|de ell[oa]s))?\s+(?:(?:is|are) still|remains?|siguen?|contin[uú]an?|permanecen?)(?!\p{L})/iu

/** "39 students were abducted at Igabi. 29 remain in captivity": of those of whom the sentence before tells, there. */
const leftOfTaken = (left: Counted, { held, said, behind }: Told): Counted | undefined =>
  held.findLast(
    (sum) =>
      sum.sentence.end <= left.sentence.start &&
      isNear(sum, left) &&
      isAlike(sum, left) &&
      sum.quantity.value > left.quantity.value &&
      !left.additional &&
      taken.test(said(sum)) &&
      bareLeft.test(behind(left)),
  )

/** "Four were freed and two died": are so many no longer held? */
const isMadeUp = (rest: number, freed: readonly Counted[], lost: readonly Counted[]): boolean =>
  [...freed, ...lost].some(({ quantity }) => quantity.value === rest) ||
  freed.some((some) => lost.some(({ quantity }) => some.quantity.value + quantity.value === rest))

/** "They took 12. Four were freed and six are still held": of what became of the others nothing is told, or nothing that counts. */
function takenBefore(
  left: Counted,
  held: readonly Counted[],
  walked: readonly Counted[],
  said: Told['said'],
): Counted | undefined {
  const [sum, other] = held.filter(
    (one) =>
      one.id !== left.id &&
      isAlike(one, left) &&
      isNear(one, left) &&
      one.evidence.end <= left.evidence.start,
  )
  const free = Math.max(0, ...walked.map(({ quantity }) => quantity.value))
  const isMore = sum !== undefined && sum.quantity.value >= free + left.quantity.value
  return isMore && !other && free > 0 && stillHeld.test(said(left)) ? sum : undefined
}

/** "Twenty of the 29 were freed ... The nine who are missing", "50 of the 303 escaped ... another 253 are held": as many as a share of the taken left, however far behind it is told. */
const restOfShare = (left: Counted, { held, freed, lost, ofThose }: Told): Counted | undefined =>
  held.find(
    (sum) =>
      sum.sentence.end <= left.sentence.start &&
      isAlike(sum, left) &&
      [...freed, ...lost].some(
        (some) => ofThose(some, sum) && sum.quantity.value - some.quantity.value === left.quantity.value,
      ),
  )

/** The sum of both that the article gave before, else those who are free. */
function toldBeside(left: Counted, told: Told): Counted | undefined {
  const { held, freed, lost, said } = told
  const here = freed.filter((other) => isAlike(other, left))
  const walked = here.filter((other) => isNear(other, left))
  const gone = lost.filter((other) => isAlike(other, left) && isNear(other, left))
  if (walked.length === 0 && gone.length === 0) {
    const sum = leftOfTaken(left, told) ?? restOfShare(left, told)
    if (sum) return sum
    const before = here.findLast((other) => other.evidence.end <= left.evidence.start)
    return before && left.when === null && stillNow.test(said(left)) ? before : undefined
  }
  const sums = held.filter(
    (sum) =>
      isAlike(sum, left) &&
      (sum.sentence.start < left.sentence.start || sum.evidence.start < left.evidence.start) &&
      sum.quantity.value > left.quantity.value &&
      isMadeUp(sum.quantity.value - left.quantity.value, here, gone),
  )
  return (
    sums.at(-1) ??
    takenBefore(left, held, walked, said) ??
    (stillHeld.test(said(left)) ? walked.at(-1) : undefined)
  )
}

/** "Four of the six who were abducted have been released": by id of the four, the six. */
function tieFreed(
  freed: readonly Counted[],
  taken: readonly Counted[],
  text: string,
  ties: Map<string, Tie>,
) {
  const split = new Set([...ties.values()].map((tie) => tie.with))
  for (const some of freed) {
    const sum = taken.find((all) => isShareOf(text)(some, all))
    if (sum && !split.has(sum.id) && !ties.has(some.id)) ties.set(some.id, { as: 'share', with: sum.id })
  }
}

const isShareOf =
  (text: string) =>
  (some: Counted, all: Counted): boolean =>
    all.sentence.start === some.sentence.start &&
    all.quantity.value >= some.quantity.value &&
    all.evidence.start >= some.evidence.end &&
    isAlike(all, some) &&
    ofAll.test(text.slice(some.evidence.end, all.evidence.start))

/**
 * Those still held: some of those who were taken, where one sentence gives both, and those whom an article counts beside
 * people freed, of the sum that it gave of both where it gives one. And those freed whom it calls some of the taken.
 * @param lists figures that one sentence lists: "two brothers and a teacher are still held" are held together
 */
export function tieLeft(
  claims: readonly Counted[],
  text: string,
  ties: Map<string, Tie>,
  lists: ReadonlyMap<string, Tie>,
): void {
  const isHeld = ({ kind }: Claim) => kind === 'hostages_held'
  const present = claims.filter(({ historic }) => !historic)
  const held = present.filter(isHeld)
  const freed = present.filter(({ kind }) => kind === 'hostages_freed')
  const isLost = ({ kind, unit }: Claim) => kind === 'killed' || unit === 'hostages who escaped'
  const lost = present.filter(isLost)
  const said = (claim: Counted): string =>
    [claim, ...held.filter(({ id }) => lists.get(id)?.with === claim.id)]
      .map((one) => saidOf(one, claims, text))
      .join(' ')
  const behind = ({ evidence, sentence }: Counted) => text.slice(evidence.end, sentence.end)
  for (const left of [...held].sort((a, b) => a.evidence.start - b.evidence.start)) {
    const head = lists.get(left.id)?.with ?? ''
    if (ties.has(left.id) || ties.get(head)?.as === 'left') continue
    const sums = held.filter(({ id }) => id !== head)
    const told: Told = { held: sums, freed, lost, said, behind, ofThose: isShareOf(text) }
    const other = takenWith(left, held, text) ?? toldBeside(left, told)
    if (other) ties.set(left.id, { as: 'left', with: other.id })
  }
  for (const [id, tie] of lists) if (ties.get(tie.with)?.as === 'left' && !ties.has(id)) ties.set(id, tie)
  tieFreed(freed, claims.filter(isHeld), text, ties)
}
