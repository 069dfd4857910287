import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'

/** "cifra", "cuenta", "counts": a figure, or what whoever stands before it does with one. */

/** "sube a 20 cifra de muertos": no verb. */
export const isFigureOf = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'cifra' && normAt(lexed, at + 1) === 'de'

/** "La Fiscalía cifra en 18 los muertos", "the union counts 32": behind who does so it is a verb. */
export const putsIn = (lexed: Lexed, at: number, { first, determiner }: NounPhrase): boolean =>
  at > (determiner ? first + 1 : first) && (isPut(lexed, at) || isCounting(lexed, at))

const counting = /^(?:cuenta|counts|estimates|tallies)$/
const ofCount = /^(?:official|final|latest|first|new|own|oficial|ultima|primera|nueva|propia)$/

/** "Human Rights Watch counts at least 32", "la Defensoría cuenta 132": a number is its object, not "the official counts: 32". */
export const isCounting = (lexed: Lexed, at: number): boolean =>
  counting.test(normAt(lexed, at)) &&
  !ofCount.test(normAt(lexed, at - 1)) &&
  (lexed.counts.has(at + 1) || lexed.hedges.has(at + 1))

/** "La Fiscalía, que investiga, cifra en 18 los muertos", "y cifra en 18". */
export const isPut = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at) === 'cifra' &&
  normAt(lexed, at + 1) === 'en' &&
  [2, 3, 4].some((ahead) => lexed.counts.has(at + ahead))
