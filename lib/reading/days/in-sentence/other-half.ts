import type { When } from '@/lib/model/claim'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/** What a semicolon parts from the half that tells a day: a sum over longer, or something before or after. */

const otherTime =
  /^(?:later|afterwards|before|earlier|previous|since|luego|despues|antes|anterior(?:es)?|desde|previ[oa]s?)$/
const sums = /^(?:total|totals|all|now|far|year|month|week|van|suman?|totales|ano|mes|semana|acumulad[oa]s?)$/

/** "14 in all were hurt then". */
const then = /^(?:then|entonces)$/

/** "nine died on Monday; in all 120 are dead", "; days later three more died": of other days than the first half's. */
export function isOfOtherDays({ chunks, lexed }: SentenceView, anchor: number, told: When | null): boolean {
  // "in August one died; weeks earlier another had": of those months, or of that year.
  if (told?.precision !== 'day') return false
  const stop = chunks.findLast(({ kind, last }) => kind === 'stop' && last < anchor)
  if (!stop) return false
  const end = chunks.find(({ kind, first }) => kind === 'stop' && first > anchor)
  // "the trouble was on Monday: nine died in all": a colon tells of what it closes.
  const mayBeSum = lexed.tokens[stop.first]?.norm === ';'
  const words = lexed.tokens.slice(stop.last + 1, end?.first).map(({ norm }) => norm)
  return (
    words.some((word) => otherTime.test(word)) ||
    (mayBeSum && words.some((word) => sums.test(word)) && !words.some((word) => then.test(word)))
  )
}
