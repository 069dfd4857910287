import { keepWith } from './keep-with'
import type { Token } from './tokens'
import { hasSign, type Sign, type Signs, signOf } from './word-signs'

/** Folded phrases, any of which a sentence may hold, in the order in which they are looked for. */
export type Sayings = {
  sign: Sign
  each: readonly Saying[]
  /** Each is one word, so that the sign tells all. */
  single: boolean
}
type Saying = { text: string; rarest: string; spaced: string }

/** Long words are rare: only a sentence that holds the phrase's longest word is searched for the whole. */
const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')

export function toSayings(texts: readonly string[]): Sayings {
  const each = texts.map((text) => ({ text, rarest: longestWord(text), spaced: ` ${text} ` }))
  const single = texts.every((text) => !text.includes(' '))
  return { sign: signOf(each.map(({ rarest }) => rarest)), each, single }
}

/** The tokens of a sentence and what they are signs of. */
export type Said = { lexed: { tokens: readonly Token[] }; signs: Signs }

/** Its folded words with a space before, between and behind. */
export const normsOf = ({ lexed }: Said): string => keptNorms(lexed.tokens)
const keptNorms = keepWith((tokens: readonly Token[]) => ` ${tokens.map(({ norm }) => norm).join(' ')} `)

/** The first of the phrases that the sentence holds, word for word. */
export function firstSaid(sentence: Said, { sign, each }: Sayings): string | undefined {
  if (!hasSign(sentence.signs, sign)) return undefined
  const norms = normsOf(sentence)
  return each.find(({ spaced }) => norms.includes(spaced))?.text
}

/** Does the sentence hold one of these phrases? */
export const says = (sentence: Said, sayings: Sayings): boolean =>
  hasSign(sentence.signs, sayings.sign) && (sayings.single || firstSaid(sentence, sayings) !== undefined)
