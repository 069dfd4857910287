import type { Token } from '@/lib/text/tokens'

/** What stands inside a name and is no word of the sentence: the stop behind an initial, the small word of a surname. */

const isInitial = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.end - token.start === 1

/** "Juan P., was", "Rubén A. M. fue": a name stands before the initial, and what follows begins no sentence. */
function isOfInitial(tokens: readonly Token[], at: number): boolean {
  const [before, initial, , next, then] = tokens.slice(Math.max(0, at - 2), at + 3)
  if (at < 2 || tokens[at]?.spaced || !isInitial(initial) || !next) return false
  const named = before?.kind === 'word' && before.capital
  const isNext = isInitial(next) && then?.norm === '.'
  return (named || isInitial(tokens[at - 3])) && (isNext || !/^[\p{Lu}\d]/u.test(next.text))
}

const particle = /^(?:van|von|den|der)$/
const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital
/** "Hospital Carlos van Buren", "Ana van den Berg": no form of "ir" or "dar". */
function isParticle(tokens: readonly Token[], at: number): boolean {
  if (!particle.test(tokens[at]?.lower ?? '') || tokens[at]?.capital) return false
  const isNext = (step: number) => particle.test(tokens[at + step]?.lower ?? '')
  return isName(tokens[isNext(-1) ? at - 2 : at - 1]) && isName(tokens[isNext(1) ? at + 2 : at + 1])
}

/** The tokens without these, which would part a clause. */
export function withoutInitials(tokens: Token[]): Token[] {
  if (!tokens.some(({ norm }, at) => (norm === '.' && at < tokens.length - 1) || particle.test(norm)))
    return tokens
  return tokens.filter(({ norm }, at) => !(norm === '.' ? isOfInitial(tokens, at) : isParticle(tokens, at)))
}
