import { isDate } from '@/lib/reading/days/governor'
import { wordOf } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/** Days that a clause with "when" goes on from. */

/** "October 2019, when", "octubre de 2019, cuando". */
function opensClause({ chunks }: SentenceView, date: number): boolean {
  const [next, after] = chunks.slice(date + 1, date + 3)
  return /^(?:when|cuando)$/.test(wordOf(next?.kind === 'comma' ? after : next))
}

/** "in October 2019, when he was freed after a shooting with eight dead": all within the same month. */
export function isMonthWhen(view: SentenceView, date: number): boolean {
  const chunk = view.chunks[date]
  const spans = chunk && isDate(chunk) && /^(?:month|year)$/.test(chunk.mention.when?.precision ?? '')
  return spans === true && opensClause(view, date)
}

/** "eight died, and in January 2023, when 29 died": what the joined day begins tells of no one before it. */
export function isWhenOfNext(view: SentenceView, fact: number, date: number): boolean {
  const led = view.chunks[date - 1]?.kind === 'preposition' ? date - 2 : date - 1
  return fact < led && view.chunks[led]?.kind === 'conjunction' && opensClause(view, date)
}
