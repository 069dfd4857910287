import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'

/** "cifra": a figure, or what whoever stands before it does with one. */

/** "sube a 20 cifra de muertos": no verb. */
export const isFigureOf = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'cifra' && normAt(lexed, at + 1) === 'de'

/** "La Fiscalía cifra en 18 los muertos": behind who does so it is a verb. */
export const putsIn = (lexed: Lexed, at: number, { first, determiner }: NounPhrase): boolean =>
  at > (determiner ? first + 1 : first) && isPut(lexed, at)

/** "La Fiscalía, que investiga, cifra en 18 los muertos", "y cifra en 18". */
export const isPut = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'cifra' &&
  normAt(lexed, at + 1) === 'en' &&
  [2, 3, 4].some((ahead) => lexed.counts.has(at + ahead))
