import type { Candidate } from '@/lib/reading/candidate'
import { type DateChunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isRankWord } from '@/lib/reading/rank-word'
import { disasters } from '@/lib/text/hazards'

/** Dates that say among which happenings one ranks. */

/** "the deadliest incident this year", "el cuarto motín del año": says how it ranks, not when it was. */
export function isRank(view: SentenceView, { first, mention }: DateChunk): boolean {
  if (mention.when?.start === mention.when?.end || mention.role === 'until') return false
  for (let at = first - 1; at >= 0 && first - at < 7; at--) {
    if (/^[,;:.]$/.test(wordAt(view, at))) return false
    if (isRankWord(view, at)) return true
  }
  return false
}

/** "since a 2010 earthquake", "desde que el terremoto de 2010": does the date tell which disaster is meant? */
function isYearOfDisaster({ lexed }: SentenceView, { first, last }: DateChunk): boolean {
  const before = lexed.tokens.slice(Math.max(0, first - 5), first).map(({ norm }) => norm)
  const since = before.findLastIndex((word) => /^(?:since|desde)$/.test(word))
  const named = [...before.slice(since + 1), lexed.tokens[last + 1]?.norm ?? '']
  return since >= 0 && named.some((word) => disasters.test(word))
}

/** "desde que el terremoto de 2010 mató"; with "desde el terremoto mató" the verb is of what ranks. */
const isClause = (view: SentenceView, date: DateChunk): boolean =>
  view.lexed.language === 'en'
    ? isSaidToRank(view, date)
    : view.lexed.tokens
        .slice(Math.max(0, date.first - 5), date.first)
        .some(({ norm }, i, all) => norm === 'que' && all[i - 1]?.norm === 'desde')

/** "is the worst since", ", the worst since", "making it the worst since": what ranks is told already, and the next verb has a subject of its own. */
function isSaidToRank(view: SentenceView, date: DateChunk): boolean {
  let at = date.first - 1
  while (at > 0 && !isRankWord(view, at)) at--
  let lead = chunkAt(view, at) - 1
  // "making them the worst", "the country's worst".
  while (isNoun(view.chunks[lead])) lead--
  const before = view.chunks[lead]
  return before?.kind === 'comma' || (isVerb(before) && /^(?:be|become|make)$/.test(before.lemma))
}

/**
 * "the worst since a 2010 earthquake killed 500", "la peor desde el terremoto de 2010 que mató a 500": those are of that year;
 * not "since the 2010 earthquake 12 have died".
 */
function isOfRival(view: SentenceView, { anchor, verb }: Candidate, date: DateChunk): boolean {
  if (anchor < date.first || !isYearOfDisaster(view, date)) return false
  for (const chunk of view.chunks.slice(view.chunks.indexOf(date) + 1, chunkAt(view, anchor))) {
    if (chunk.kind === 'relative') return true
    if (chunk === verb) return isClause(view, date)
    // "a 2017 fire": the word may look like a verb.
    const isName = isNoun(chunk) || disasters.test(wordAt(view, chunk.first))
    if (!isName && !/^(?:preposition|date)$/.test(chunk.kind)) return false
  }
  return false
}

/** Does the date only say how the fact, or what it happened in, ranks? */
export const ranksFact = (view: SentenceView, candidate: Candidate, date: DateChunk): boolean =>
  isRank(view, date) && !isOfRival(view, candidate, date)
