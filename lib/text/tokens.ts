import { fold } from './fold'

export type TokenKind = 'word' | 'number' | 'ordinal' | 'punctuation'

/**
 * A stretch of the text. `norm` is its folded form (lower case, no accents), `lower` keeps the accents: Spanish needs
 * them to tell "esta" from "está". Offsets are UTF-16 units into the whole article.
 */
export type Token = {
  start: number
  end: number
  text: string
  norm: string
  lower: string
  kind: TokenKind
  capital: boolean
  /** White space stands before it. */
  spaced: boolean
}

// One alternative consumes at least one character and none can be retried at another length: linear in the text.
const shape =
  /(\p{N}+(?:[.,:]\p{N}+)*)([\p{L}\p{M}]*)|('s(?![\p{L}\p{N}]))|(\p{L}\.\p{L}\.(?:\p{L}\.)*|\p{L}[\p{L}\p{M}\p{N}]*)|([^\s])/gu

function kindOf(match: RegExpMatchArray): TokenKind {
  if (match[1] !== undefined) return match[2] ? 'ordinal' : 'number'
  return match[3] !== undefined || match[4] !== undefined ? 'word' : 'punctuation'
}

/** Words, numbers and punctuation marks of `text`; `offset` is where `text` begins in its article. */
export function findTokens(text: string, offset = 0): Token[] {
  const foldedText = fold(text)
  const tokens: Token[] = []
  let last = 0
  for (const match of foldedText.matchAll(shape)) {
    const from = match.index
    const to = from + match[0].length
    const own = text.slice(from, to)
    const norm = match[0].replace(/\p{M}/gu, '')
    const capital = /^\p{Lu}/u.test(own)
    const spaced = from > last || from === 0
    tokens.push({
      start: offset + from,
      end: offset + to,
      text: own,
      norm,
      lower: own.toLowerCase(),
      kind: kindOf(match),
      capital,
      spaced,
    })
    last = to
  }
  return tokens
}
