import { type Token, tokensOf } from '@/lib/text/tokens'

/** A word or number of the text with what stands before it. Punctuation and the possessive 's live in `gap`. */
export type Word = Pick<Token, 'start' | 'end' | 'text' | 'norm' | 'capital' | 'spelling'> & {
  /** The text between the word before and this one. */
  gap: string
  /** Only white space stands before it, on the same line. */
  adjacent: boolean
  /** Begins a sentence, a line, a quotation: its capital says nothing. */
  opens: boolean
  /** Stands in a line where most words are capitalised, as in a headline. */
  headline: boolean
}

const opening = /\n|[.!?…]["'”’)\]»]*\s|[:;]\s|["“«¿¡([]\s*$|[—–]\s*$|\s--?\s$/

/** A span's words as far as they stand together: single spaces, hyphens and the stops of an abbreviation. */
export const isJoined = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.gap === ' ' ||
    (word.gap.length <= 3 && /^(?:[^\S\n]+|[-.'’]|\.[^\S\n]|['’]s[^\S\n])$/.test(word.gap)))

export const isAdjacent = (word: Word | undefined): boolean => word?.adjacent === true

/** "X, in", "X, la": only a comma stands before it, on the same line. */
export const isBehindComma = (word: Word | undefined): boolean => /^,[^\S\n]$/.test(word?.gap ?? '')

/** A line of prose ends with a stop, a headline does not. */
const isProse = (text: string, end: number) => /^["'”’)\]»]*[.;:,]/.test(text.slice(end, end + 3))

function isHeadline(line: readonly Word[], text: string): boolean {
  if (isProse(text, line.at(-1)?.end ?? 0)) return false
  const long = line.filter(({ text }) => text.length > 3 && /\p{L}/u.test(text))
  return long.length >= 3 && long.filter(({ capital }) => capital).length >= 0.7 * long.length
}

function markHeadlines(words: Word[], text: string): void {
  let from = 0
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !words[i]?.gap.includes('\n')) continue
    const line = words.slice(from, i)
    if (isHeadline(line, text)) for (const word of line) word.headline = true
    from = i
  }
}

/** The words of a text, in order. Linear in its length. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const { start, end, text: own, norm, capital, spelling, kind } of tokensOf(text)) {
    if (kind === 'punctuation' || norm === "'s") continue
    const gap = text.slice(last, start)
    const opens = words.length === 0 || (gap !== ' ' && gap !== '–' && opening.test(gap))
    const adjacent = gap === ' ' || /^[^\S\n]+$/.test(gap)
    words.push({ start, end, text: own, norm, capital, spelling, gap, adjacent, opens, headline: false })
    last = end
  }
  markHeadlines(words, text)
  return words
}

/** The words of all these stretches, by their number. */
export function wordsIn(stretches: Iterable<{ from: number; to: number }>): Set<number> {
  const words = new Set<number>()
  for (const { from, to } of stretches) for (let at = from; at < to; at++) words.add(at)
  return words
}

export const normsOf = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).map(({ norm }) => norm)
