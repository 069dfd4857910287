import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { isBreak } from './noun-words'

/** What stands between a number and its noun. */

/** "200 or so", "300 or more men": words behind the number that make it less than exact belong to it. */
export const afterHedge = (lexed: Lexed, at: number): number =>
  /^(?:or (?:so|more|fewer)|o (?:mas|menos))$/.test(`${normAt(lexed, at)} ${normAt(lexed, at + 1)}`)
    ? at + 2
    : at

/** "225, and not 216, prisoners", "225, y no 216, presos": the noun is that of the number which holds. */
export function afterDenied(lexed: Lexed, at: number): number {
  if (normAt(lexed, at) !== ',') return at
  const not = /^(?:and|but|y)$/.test(normAt(lexed, at + 1)) ? at + 2 : at + 1
  const denied = /^(?:not|no)$/.test(normAt(lexed, not)) ? lexed.counts.get(not + 1) : undefined
  const noun = denied && normAt(lexed, denied.last + 1) === ',' ? denied.last + 2 : -1
  // "46, y no 41, las mujeres que murieron": a noun of its own.
  const led = lexed.words.definite.has(normAt(lexed, noun))
  // "son 30, no 24, rectificó la Fiscalía": the next verb.
  const token = lexed.tokens[noun]
  const isVerb =
    token !== undefined && !nounOfToken(token, lexed.language) && verbOfToken(token, lexed.language)
  return noun > 0 && !led && !isVerb && !isBreak(lexed, noun) && !lexed.counts.has(noun) ? noun : at
}
