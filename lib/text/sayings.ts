import { keepWith } from './keep-with'
import { hasSign, type Sign, type Signs } from './signs'
import type { Token } from './tokens'
import { isSign, signOf } from './word-signs'

/** Folded phrases, any of which a sentence may hold, in the order in which they are looked for. */
export type Sayings = {
  sign: Sign
  /** By the longest word of each. */
  byRarest: ReadonlyMap<string, readonly Saying[]>
  /** Each is one word, so that the sign tells all. */
  single: boolean
}
type Saying = { text: string; spaced: string; order: number }

/** Long words are rare: only a sentence that holds the phrase's longest word is searched for the whole. */
const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')

export function toSayings(texts: readonly string[]): Sayings {
  const byRarest = new Map<string, Saying[]>()
  for (const [order, text] of texts.entries()) {
    const rarest = longestWord(text)
    byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), { text, spaced: ` ${text} `, order }])
  }
  const single = texts.every((text) => !text.includes(' '))
  return { sign: signOf(byRarest.keys()), byRarest, single }
}

/** The tokens of a sentence and what they are signs of. */
export type Said = { lexed: { tokens: readonly Token[] }; signs: Signs }

/** Its folded words with a space before, between and behind. */
export const normsOf = ({ lexed }: Said): string => keptNorms(lexed.tokens)
const keptNorms = keepWith((tokens: readonly Token[]) => ` ${tokens.map(({ norm }) => norm).join(' ')} `)

/** The first of the phrases that the sentence holds, word for word. */
export function firstSaid(sentence: Said, { sign, byRarest }: Sayings): string | undefined {
  if (!hasSign(sentence.signs, sign)) return undefined
  const norms = normsOf(sentence)
  let first: Saying | undefined
  for (const token of sentence.lexed.tokens)
    for (const saying of isSign(token, sign) ? (byRarest.get(token.norm) ?? none) : none)
      if ((!first || saying.order < first.order) && norms.includes(saying.spaced)) first = saying
  return first?.text
}
const none: readonly Saying[] = []

/** Does the sentence hold one of these phrases? */
export const says = (sentence: Said, sayings: Sayings): boolean =>
  hasSign(sentence.signs, sayings.sign) && (sayings.single || firstSaid(sentence, sayings) !== undefined)
