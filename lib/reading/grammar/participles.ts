import type { Chunk } from './chunk'
import { type Lexed, normAt } from './lexer'

/** English past forms that are participles, by the words around them. */

/** "Of the 137 guards overpowered in six prisons, 120 are free": a whole put first has no verb of its own. */
export const isOfWholeFirst = (lexed: Lexed, at: number, before: Chunk | undefined): boolean =>
  before?.kind === 'noun' &&
  before.count !== null &&
  normAt(lexed, before.first - 1) === 'of' &&
  (before.first === 1 || /^[.;:]$/.test(normAt(lexed, before.first - 2))) &&
  lexed.words.prepositions.has(normAt(lexed, at + 1))

/** "70 were killed and 16 seriously wounded": the auxiliary stands with the first number only. */
export const isGapped = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at - 1).endsWith('ly') &&
  lexed.counts.has(at - 2) &&
  [3, 4].some((step) => /^(?:and|,)$/.test(normAt(lexed, at - step))) &&
  lexed.tokens.slice(0, at - 2).some(({ norm }) => /^(?:was|were|been)$/.test(norm))

/** "demanded the release of the 57 guards still held.": nothing follows that they could hold. */
export const isHeldStill = (lexed: Lexed, at: number): boolean =>
  normAt(lexed, at - 1) === 'still' &&
  !/^(?:is|are|was|were|has|have|had)$/.test(normAt(lexed, at - 2)) &&
  (/^[.,;]?$/.test(normAt(lexed, at + 1)) || lexed.words.prepositions.has(normAt(lexed, at + 1)))

/** "350 police, backed by a helicopter, surround": set apart by commas, and done by another. */
export function isAsideBy(lexed: Lexed, at: number): boolean {
  if (normAt(lexed, at - 1) !== ',' || normAt(lexed, at + 1) !== 'by') return false
  return lexed.tokens.slice(at + 2, at + 12).some(({ norm }) => norm === ',')
}

/** "six fishermen, tied together, were stabbed": set apart by commas, and the clause's own verb comes behind them. */
export function isAsideAlone(lexed: Lexed, at: number): boolean {
  if (normAt(lexed, at - 1) !== ',') return false
  const { be, have, definite, indefinite } = lexed.words
  const next = normAt(lexed, at + 1)
  if (lexed.counts.has(at + 1) || lexed.hedges.has(at + 1) || definite.has(next) || indefinite.has(next))
    return false
  const comma = [1, 2, 3, 4, 5].find((step) => normAt(lexed, at + step) === ',')
  return (
    comma !== undefined && (be.has(normAt(lexed, at + comma + 1)) || have.has(normAt(lexed, at + comma + 1)))
  )
}
