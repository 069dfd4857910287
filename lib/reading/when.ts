import type { When } from '@/lib/model/claim'
import { inYear, toDay, toDayNumber } from '@/lib/text/calendar'
import type { Candidate } from './candidate'
import { type DateChunk, isVerb } from './grammar/chunk'
import { chunkAt, clauseAround, sentencePart, verbsIn, within } from './grammar/clause'
import { type SentenceView, says, wordAt } from './grammar/sentence-view'

export type Dated = { when: When | null; running: boolean }

const undated = new Set(['inmates_capacity', 'unconfirmed_report'])
const standing = new Set(['prisons', 'inmates held', 'days'])
const dash = /^[—–-]$/

const isDateline = (view: SentenceView, date: DateChunk) =>
  date.first < 5 && dash.test(wordAt(view, date.last + 1))

/** "informó el lunes", "authorities said this Saturday": the day of the statement. */
function isStatement(view: SentenceView, date: DateChunk): boolean {
  for (let i = view.chunks.indexOf(date) - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (isVerb(chunk)) return chunk.senses.includes('say') && !chunk.senses.includes('declare')
    if (chunk?.kind !== 'adverb' && chunk?.kind !== 'noun' && chunk?.kind !== 'preposition') return false
    if (chunk.kind === 'noun' && chunk.last !== date.first - 1) return false
  }
  return false
}

/** "which started last Saturday" dates the fighting, not its toll. */
function isBeginning(view: SentenceView, date: DateChunk): boolean {
  const verbs = verbsIn(view, clauseAround(view, date.first))
  return verbs.some((verb) => verb.senses.includes('begin') || verb.senses.includes('happen'))
}

function allows(view: SentenceView, candidate: Candidate, date: DateChunk): boolean {
  const { mention } = date
  if (!mention.when || isDateline(view, date)) return false
  if (mention.future && candidate.kind !== 'state_of_emergency') return false
  const hostages = candidate.kind === 'hostages_held' || candidate.kind === 'hostages_freed'
  if (mention.role === 'until' && !hostages && candidate.kind !== 'inmates_over_capacity') return false
  if (isStatement(view, date)) return hostages && candidate.verb?.current === true
  return candidate.kind === 'attack' || !isBeginning(view, date)
}

const isDate = (chunk: SentenceView['chunks'][number]): chunk is DateChunk => chunk.kind === 'date'

function nearest(view: SentenceView, candidate: Candidate): DateChunk | null {
  const part = sentencePart(view, candidate.anchor)
  const clause = clauseAround(view, candidate.anchor)
  const dates = view.chunks
    .filter(isDate)
    .filter((date) => within(part, view.chunks.indexOf(date)) && allows(view, candidate, date))
  const at = chunkAt(view, candidate.anchor)
  const cost = (date: DateChunk) => {
    const index = view.chunks.indexOf(date)
    return Math.abs(index - at) + (within(clause, index) ? 0 : index > at ? 100 : 20)
  }
  const best = dates.sort((a, b) => cost(a) - cost(b))[0]
  return best && cost(best) < 100 ? best : null
}

/** "since 1992, when 111 died": the year itself, not the time since. */
function isWhenYear(view: SentenceView, candidate: Candidate): When | null {
  const part = sentencePart(view, candidate.anchor)
  const opener = view.chunks[part.first - 1] ?? view.chunks[part.first]
  if (!opener || opener.kind !== 'subordinator' || !/^(?:when|cuando)$/.test(opener.word)) return null
  const before = view.chunks.slice(0, view.chunks.indexOf(opener)).filter(isDate).at(-1)
  if (!before?.mention.when || opener.first - before.last > 2) return null
  const { when, role } = before.mention
  return role === 'since' && when.precision === 'year' ? inYear(Number(when.start.slice(0, 4))) : when
}

/** "Less than 24 hours before the emergency": a day before the day of what it names. */
function hoursBefore(view: SentenceView, day: string | null): When | null {
  if (!day || !/ (?:24 hours|24 horas|a day|un dia) (?:before|antes|earlier) /.test(view.norms)) return null
  const start = toDay(toDayNumber(day) - 1)
  return { start, end: start, precision: 'day' }
}

/** The date that the sentence gives a candidate. `measureDay` is the day of the last emergency measure told of. */
export function dateOf(view: SentenceView, candidate: Candidate, measureDay: string | null): Dated {
  const none: Dated = { when: null, running: false }
  if (undated.has(candidate.kind) || standing.has(candidate.unit)) return none
  const shifted = hoursBefore(view, measureDay)
  if (shifted) return { when: shifted, running: false }
  const own = isWhenYear(view, candidate)
  if (own) return { when: own, running: false }
  const date = nearest(view, candidate)
  return date ? { when: date.mention.when, running: date.mention.role === 'since' } : none
}

const continued = new Set([
  'killed',
  'injured',
  'hostages_held',
  'hostages_freed',
  'attack',
  'escaped',
  'detained',
  'rights_suspended',
])
const links = [
  'also',
  'tambien',
  'durante',
  'during',
  'cerca de las',
  'a las',
  'the attack',
  'el ataque',
  'same day',
  'mismo dia',
  'luego',
  'then',
  'later',
  'besides',
  'ademas',
  'worst of it',
  'this included',
]

/** May a sentence take over the day of the sentence before it in its paragraph: does it plainly tell of the same thing? */
export const continuesDay = (view: SentenceView, candidate: Candidate): boolean =>
  continued.has(candidate.kind) && says(view, ...links)
