import type { When } from '@/lib/model/claim'
import { isOfMeasureBefore } from '@/lib/reading/days/in-sentence/allowed'
import { burial } from '@/lib/reading/days/in-sentence/other-deeds-day'
import { isOfOtherTimes } from '@/lib/reading/days/told-before/of-other-times'
import { says, toSayings } from '@/lib/text/sayings'
import { clausesOf } from '../../clauses'
import type { Draft } from '../../draft'
import { type DateChunk, hasClass, isNoun } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { datesOf, governorOf, violence } from '../governor'
import type { Day, Mention } from './told-days'

/** Days that no weight may give a fact: its own words tell that it is of another time. */

const earlier = /^(?:other|previous|earlier|prior|past|otr[oa]s|anterior(?:es)?|previ[oa]s?|pasad[oa]s)$/

/** "A previous riot at the jail left 20 dead", "un motín anterior", "has seen other riots". */
const tellsBygone = keepBySentence(({ chunks, lexed: { tokens } }: SentenceView) =>
  chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      hasClass(chunk, ...violence) &&
      tokens.slice(chunk.first, chunk.last + 2).some(({ norm }) => earlier.test(norm)),
  ),
)

const counting = [
  'in a',
  'in one',
  'in a single',
  'in the past',
  'in the last',
  'over the past',
  'over the last',
]
const contando = ['en un', 'en una', 'en un solo', 'en una sola', 'en el ultimo', 'en la ultima']
const spans = toSayings([
  ...counting.flatMap((words) => ['month', 'week', 'year'].map((time) => `${words} ${time}`)),
  ...contando.flatMap((words) => ['mes', 'ano', 'semana'].map((time) => `${words} ${time}`)),
])

/** "With them eight have died in a single month": counted over a time, of which no one day is theirs. */
const isOverTime = ({ view }: Draft): boolean => says(view, spans)

/** "Six escaped on Friday, while there are riots in other prisons": so now. */
const isNow = ({ view, candidate: { kind, verb } }: Draft): boolean =>
  kind === 'attack' && verb !== null && /^(?:hay|is|are)$/.test(wordAt(view, verb.first))

const after = /^(?:after|following|tras|luego|despues)$/

/** "a plan presented on Sunday, after two had died": what stands behind the word came before. */
function isBehindAfter({ view, candidate: { anchor } }: Draft, { last }: DateChunk): boolean {
  for (let at = anchor - 1; at > last; at--) {
    const word = wordAt(view, at)
    if (after.test(word)) return true
    if (word === ',') return false
  }
  return false
}

/** "48 hours after the decree", "dos días después de que": of the day of what is named there. */
const isCounted = (view: SentenceView, { first, last }: DateChunk): boolean =>
  [last, last + 1].some(
    (at) =>
      at > first &&
      after.test(wordAt(view, at)) &&
      (view.lexed.language === 'en' || wordAt(view, at + 1) === 'de'),
  )

/** Does the sentence tell with the day something else than the fact: a burial, a measure? */
function isOfOther(draft: Draft, { as, first }: Mention): boolean {
  const { view, candidate } = draft
  const date = datesOf(view).find((one) => one.first === first)
  if (!date) return false
  const verb = governorOf(view, clausesOf(view), view.chunks.indexOf(date))
  if (verb && (burial.test(verb.lemma) || isOfMeasureBefore(candidate, verb))) return true
  if (as !== 'other' && as !== 'speech') return false
  // "the jail, opened a month ago": a deed has a day.
  const isLong = as === 'other' && date.mention.when?.precision !== 'day' && verb !== candidate.verb
  return isLong || isCounted(view, date) || isBehindAfter(draft, date)
}

/** "were holding two since Friday": of what goes on from then, not of what befell someone meanwhile. */
const isStart = ({ view }: Draft, { start }: When): boolean =>
  datesOf(view).some(({ mention }) => mention.role === 'since' && mention.when?.start === start)

export function isBarred(draft: Draft, { when, mentions }: Day): boolean {
  // "had reported until Sunday": the day up to which somebody counted.
  if (mentions.length > 0 && mentions.every(({ role }) => role === 'until')) return true
  if (isOfOtherTimes(draft.view, draft.candidate)) return true
  if (tellsBygone(draft.view) || isOverTime(draft) || isNow(draft) || isStart(draft, when)) return true
  const own = mentions.filter(({ view }) => view.index === draft.view.index)
  return own.length > 0 && own.every((mention) => isOfOther(draft, mention))
}
