import type { Token } from '@/lib/text/tokens'

/** Initials inside a name: the stop behind one ends nothing. */

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

/** The tokens without the stops of initials, which would part a clause. */
export function withoutInitials(tokens: Token[]): Token[] {
  if (!tokens.some(({ norm }, at) => norm === '.' && at < tokens.length - 1)) return tokens
  return tokens.filter(({ norm }, at) => norm !== '.' || !isOfInitial(tokens, at))
}
