import type { When } from '@/lib/model/claim'
import type { Candidate } from '@/lib/reading/candidate'
import { isDate } from '@/lib/reading/days/governor'
import type { Draft } from '@/lib/reading/draft'
import { isNoun, type Range } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isToll, isViolence } from '@/lib/reading/kind-groups'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** The day of the violence that a text is about, which holds for what it goes on to tell of it. */

/** As long as the text tells of one happening alone. */
export type EventDay = { when: When; paragraph: number }

export const isOneDay = (when: When | null): when is When =>
  when?.precision === 'day' && when.start === when.end
/** "between Thursday and Friday": a night is one happening still. */
export const isShort = (when: When | null): when is When =>
  when?.precision === 'day' && toDayNumber(when.end) - toDayNumber(when.start) <= 1

/** The day of the dead, the hurt and the attacks; of what went on for days no day is told. */
export function eventOf(
  before: EventDay | null,
  view: SentenceView,
  drafts: readonly Draft[],
  lasts: boolean,
): EventDay | null {
  const told = drafts.filter(({ candidate, historic }) => isViolence(candidate) && !historic)
  const own = told.find(({ when, dateWords }) => isShort(when) && dateWords)?.when
  if (lasts && told.length > 0) return null
  if (own && before && own.start < before.when.start) return before
  if (own) return { when: own, paragraph: view.paragraph }
  return before && told.some(({ when }) => when?.start === before.when.start)
    ? { ...before, paragraph: view.paragraph }
    : before
}

/** "By Saturday night the Observatory counted 47", "on Sunday it was 50": of the day on which they died, if it has been told. */
export function countedLater(
  view: SentenceView,
  { kind, verb, model, phrase }: Candidate,
  words: Range,
  event: EventDay | null,
): When | null {
  const date = view.chunks.find((chunk) => isDate(chunk) && chunk.first === words.first)
  const said = model || verb?.senses.some((sense) => sense === 'say' || sense === 'correct')
  const told = event?.when
  if (!date || !isDate(date) || !told) return null
  const noun = view.chunks[phrase ?? -1]
  const bare =
    kind === 'killed' &&
    verb?.lemma === 'be' &&
    isNoun(noun) &&
    noun.head === '' &&
    !view.chunks.some((chunk) => isNoun(chunk) && chunk.place)
  if (!bare && (date.mention.role !== 'until' || !said)) return null
  const later = (date.mention.when?.start ?? '') > told.start
  return later && isToll({ kind }) ? told : null
}
