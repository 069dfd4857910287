import type { When } from '@/lib/model/claim'
import { overDays, toDay, toDayNumber } from '@/lib/text/calendar'
import type { Candidate } from './candidate'
import { type DateChunk, isVerb, type Range } from './grammar/chunk'
import { chunkAt, clauseAround, describedBefore, sentencePart, verbsIn, within } from './grammar/clause'
import { type SentenceView, says, wordAt } from './grammar/sentence-view'

/** `words` are the tokens that tell the day, null where none of this sentence does. */
export type Dated = { when: When | null; running: boolean; words: Range | null }

const undated = new Set(['inmates_capacity', 'unconfirmed_report'])
const standing = new Set(['prisons', 'inmates held', 'days'])
const tolls = new Set(['killed', 'injured'])
const dash = /^[—–-]$/

const isDate = (chunk: SentenceView['chunks'][number]): chunk is DateChunk => chunk.kind === 'date'
export const isHostages = ({ kind }: Candidate) => kind === 'hostages_held' || kind === 'hostages_freed'
const isDateline = (view: SentenceView, date: DateChunk) =>
  date.first < 7 && dash.test(wordAt(view, date.last + 1))

/** "informó el lunes", "authorities said this Saturday", "este martes corrigió la cifra": the day of the statement. */
function isStatement(view: SentenceView, date: DateChunk): boolean {
  for (let i = view.chunks.indexOf(date) - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (isVerb(chunk))
      return (
        (chunk.senses.includes('say') && !chunk.senses.includes('declare')) ||
        chunk.senses.includes('correct')
      )
    if (chunk?.kind !== 'adverb' && chunk?.kind !== 'noun' && chunk?.kind !== 'preposition') break
    if (chunk.kind === 'noun' && chunk.last !== date.first - 1) break
  }
  return verbsIn(view, clauseAround(view, date.first)).some((verb) => verb.senses.includes('correct'))
}

/** "which started last Saturday" dates the fighting, not its toll. */
function isBeginning(view: SentenceView, date: DateChunk): boolean {
  const verbs = verbsIn(view, clauseAround(view, date.first))
  return verbs.some((verb) => verb.senses.includes('begin'))
}

const acts = new Set(['hostages_freed', 'escaped', 'detained', 'troops_deployed'])

/** "guards held since Saturday were freed": from then on they were held. */
const isOngoing = (candidate: Candidate, { mention, first }: DateChunk) =>
  mention.role === 'since' && first > candidate.anchor && acts.has(candidate.kind) && !candidate.verb?.perfect

function allows(view: SentenceView, candidate: Candidate, date: DateChunk): boolean {
  const { mention } = date
  if (!mention.when || isDateline(view, date) || isOngoing(candidate, date)) return false
  if (mention.future && candidate.kind !== 'state_of_emergency') return false
  const sum = candidate.verb?.perfect || candidate.verb?.current
  if (
    mention.role === 'until' &&
    !isHostages(candidate) &&
    !sum &&
    candidate.kind !== 'inmates_over_capacity'
  )
    return false
  return candidate.kind === 'attack' || !isBeginning(view, date)
}

/** "declared an emergency Tuesday that covers ... and ordered": the second verb still belongs to Tuesday. */
function isEarlierVerbs(view: SentenceView, candidate: Candidate, date: number): boolean {
  const at = chunkAt(view, candidate.anchor)
  for (let i = at; i > date; i--)
    if (view.chunks[i]?.kind === 'conjunction' && isVerb(view.chunks[i + 1]))
      return (
        view.chunks.slice(date, i).some((chunk) => chunk.kind === 'relative') && isVerb(view.chunks[i + 1])
      )
  return false
}

/** "A gunfight broke the calm on Thursday in X, where nine men died": the scene is set before "where". */
function isScene(view: SentenceView, candidate: Candidate, first: number, date: number): boolean {
  const opener = view.chunks[first - 1]
  const where = opener && 'word' in opener && /^(?:where|donde)$/.test(opener.word)
  return Boolean(where) && date < first && !candidate.verb?.perfect && !isHostages(candidate)
}

/** "decretó la emergencia el lunes tras la muerte de nueve": the deaths came before that day. */
function isAfterwards(view: SentenceView, candidate: number, date: number): boolean {
  for (let i = candidate; i > date; i--) {
    const chunk = view.chunks[i]
    if (chunk?.kind === 'comma') return false
    if (chunk?.kind === 'preposition' && chunk.word === 'tras') return true
  }
  return false
}

const breaks = (view: SentenceView, from: number, to: number) =>
  view.chunks
    .slice(Math.min(from, to), Math.max(from, to))
    .filter(({ kind }) => kind === 'comma' || kind === 'conjunction').length

function nearest(view: SentenceView, candidate: Candidate): DateChunk | null {
  const part = sentencePart(view, candidate.anchor)
  const clause = clauseAround(view, candidate.anchor)
  // "137 were seized, 120 of whom walked free on Tuesday": the verb stands in a clause of its own.
  const told =
    candidate.verb && candidate.verb.first > candidate.anchor
      ? sentencePart(view, candidate.verb.first)
      : null
  const described = candidate.verb && describedBefore(view, candidate.anchor, candidate.verb.first)
  const at = chunkAt(view, candidate.anchor)
  const cost = (date: DateChunk): number => {
    const index = view.chunks.indexOf(date)
    if (described && within(described, index)) return 100
    if (isAfterwards(view, at, index)) return 100
    if (told && within(told, index) && !within(part, index)) return 30
    if (!within(part, index) && isScene(view, candidate, part.first, index)) return 40
    if (!within(part, index)) return isEarlierVerbs(view, candidate, index) ? 50 : 100
    return (
      Math.abs(index - at) + breaks(view, index, at) / 2 + (within(clause, index) ? 0 : index > at ? 100 : 20)
    )
  }
  const dates = view.chunks
    .filter(isDate)
    .filter((date) => allows(view, candidate, date) && !isStatement(view, date))
  const best = dates.sort((a, b) => cost(a) - cost(b))[0]
  return best && cost(best) < 100 ? best : null
}

const statementDate = (view: SentenceView): DateChunk | null =>
  view.chunks
    .filter(isDate)
    .find((date) => !date.mention.future && !isDateline(view, date) && isStatement(view, date)) ?? null

/** The day on which the sentence's speaker speaks, or null. */
export const statementDay = (view: SentenceView): When | null => statementDate(view)?.mention.when ?? null

/** "since 1992, when 111 died": the year itself, not the time since. */
function whenOpened(view: SentenceView, candidate: Candidate): DateChunk | null {
  const part = sentencePart(view, candidate.anchor)
  const opener = view.chunks[part.first - 1] ?? view.chunks[part.first]
  if (opener?.kind !== 'subordinator' || !/^(?:when|cuando)$/.test(opener.word)) return null
  const before = view.chunks.slice(0, view.chunks.indexOf(opener)).filter(isDate).at(-1)
  return before?.mention.when && opener.first - before.last <= 2 ? before : null
}

/** "Less than 24 hours before the emergency": a day before the day of what it names. */
function hoursBefore(view: SentenceView, day: string | null): When | null {
  if (!day || !/ (?:24 hours|24 horas|a day|un dia) (?:before|antes|earlier) /.test(view.norms)) return null
  const start = toDay(toDayNumber(day) - 1)
  return { start, end: start, precision: 'day' }
}

/** "have died in fighting that began on Saturday": some day from then to the day of the report. */
function sinceBeginning(view: SentenceView, candidate: Candidate, published: string | null): Dated {
  if (!tolls.has(candidate.kind) || !candidate.verb?.current || !published) return none
  const date = view.chunks
    .filter(isDate)
    .find((d) => isBeginning(view, d) && !isDateline(view, d) && d.mention.when)
  const start = date?.mention.when?.start
  const follows =
    date &&
    view.chunks.slice(0, view.chunks.indexOf(date)).some((chunk) => chunk.kind === 'relative') &&
    date.first > candidate.anchor
  return start && follows && start <= published
    ? { when: overDays(start, published), running: false, words: date }
    : none
}

const none: Dated = { when: null, running: false, words: null }
const toDated = (date: DateChunk): Dated => ({
  when: date.mention.when,
  running: date.mention.role === 'since',
  words: { first: date.first, last: date.last },
})

/** The date that the sentence gives a candidate. `measureDay` is the day of the last emergency measure told of. */
export function dateOf(
  view: SentenceView,
  candidate: Candidate,
  measureDay: string | null,
  published: string | null,
): Dated {
  if (undated.has(candidate.kind) || standing.has(candidate.unit)) return none
  const hours = hoursBefore(view, measureDay)
  if (hours) return { ...none, when: hours }
  const year = whenOpened(view, candidate)
  if (year) return { ...toDated(year), when: year.mention.from ?? year.mention.when, running: false }
  const date = nearest(view, candidate)
  if (date) return toDated(date)
  const spoken = isHostages(candidate) && candidate.verb?.current ? statementDate(view) : null
  return spoken ? { ...toDated(spoken), running: false } : sinceBeginning(view, candidate, published)
}

const told = new Set(['killed', 'injured', 'attack'])
const cues = [
  'also',
  'tambien',
  'durante',
  'during',
  'same day',
  'mismo dia',
  'luego',
  'then',
  'later',
  'ademas',
]

/** May a sentence take over the day of what its paragraph told before: does it tell more of the same happening? */
export function continuesDay(view: SentenceView, candidate: Candidate): boolean {
  if (told.has(candidate.kind)) return true
  const acts = isHostages(candidate) || candidate.kind === 'escaped' || candidate.kind === 'detained'
  return (
    acts &&
    !candidate.verb?.current &&
    candidate.verb?.lemma !== 'be' &&
    (says(view, ...cues) || candidate.quantity?.form === 'implicit')
  )
}

/** "Durante la protesta": the happening that the paragraph before told of. */
export const pointsToHappening = (view: SentenceView, candidate: Candidate) =>
  (isHostages(candidate) || told.has(candidate.kind)) &&
  /^ (?:durante|during|en el|in the|tras el|after the) /.test(view.norms)

const over = [
  'restored',
  'under control',
  'restablecido',
  'restablecio',
  'ended',
  'controlled',
  'bajo control',
  'termino',
  'acabo',
]
/** Does the day of a beginning stand for the whole happening: does the sentence tell its end as well? */
export const tellsEnd = (view: SentenceView) => says(view, ...over)
export const tellsBeginning = (view: SentenceView) =>
  verbsIn(view, { first: 0, last: view.chunks.length - 1 }).some(({ senses }) => senses.includes('begin'))
export const runsOn = (view: SentenceView) =>
  view.chunks.some((chunk) => isDate(chunk) && chunk.mention.role === 'until')
