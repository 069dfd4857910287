import { keepWith } from './keep-with'
import { hasSign, type Sign, type Signs } from './signs'
import type { Token } from './tokens'
import { isSign, signOf } from './word-signs'

/** Folded phrases, any of which a sentence may hold, in the order in which they are looked for. */
type Sayings = {
  sign: Sign
  /** By the longest word of each. */
  byRarest: ReadonlyMap<string, readonly Saying[]>
  /** Each is one word, so that the sign tells all. */
  single: boolean
}
/** `before`: how many of its words stand before the longest. */
type Saying = { text: string; words: readonly string[]; before: number; order: number }

/** Long words are rare: only a sentence that holds the phrase's longest word is searched for the whole. */
const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** Folded phrases, made ready to be looked for in many sentences. */
export function toSayings(texts: readonly string[]): Sayings {
  const byRarest = new Map<string, Saying[]>()
  for (const [order, text] of texts.entries()) {
    const rarest = longestWord(text)
    const words = text.split(' ')
    const saying = { text, words, before: words.indexOf(rarest), order }
    byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), saying])
  }
  const single = texts.every((text) => !text.includes(' '))
  return { sign: signOf(byRarest.keys()), byRarest, single }
}

/** The tokens of a sentence and what they are signs of. */
type Said = { lexed: { tokens: readonly Token[] }; signs: Signs }

/** Its folded words with a space before, between and behind. */
export const normsOf = ({ lexed }: Said): string => keptNorms(lexed.tokens)
const keptNorms = keepWith((tokens: readonly Token[]) => ` ${tokens.map(({ norm }) => norm).join(' ')} `)

const standsAt = (tokens: readonly Token[], at: number, { words, before }: Saying): boolean =>
  words.every((word, i) => tokens[at - before + i]?.norm === word)

/** The first of the phrases that the sentence holds, word for word. */
export function firstSaid(sentence: Said, { sign, byRarest }: Sayings): string | undefined {
  if (!hasSign(sentence.signs, sign)) return undefined
  const { tokens } = sentence.lexed
  let first: Saying | undefined
  for (const [at, token] of tokens.entries())
    for (const saying of isSign(token, sign) ? (byRarest.get(token.norm) ?? none) : none)
      if ((!first || saying.order < first.order) && standsAt(tokens, at, saying)) first = saying
  return first?.text
}
const none: readonly Saying[] = []

/** Does the sentence hold one of these phrases? */
export const says = (sentence: Said, sayings: Sayings): boolean =>
  hasSign(sentence.signs, sayings.sign) && (sayings.single || firstSaid(sentence, sayings) !== undefined)
