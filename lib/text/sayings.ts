import { hasSign, type Sign, type Signs, signOf } from './word-signs'

/** Folded phrases, any of which a sentence may hold, in the order in which they are looked for. */
export type Sayings = { sign: Sign; each: readonly Saying[] }
type Saying = { text: string; rarest: string; spaced: string }

/** Long words are rare: only a sentence that holds the phrase's longest word is searched for the whole. */
const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')

export function toSayings(texts: readonly string[]): Sayings {
  const each = texts.map((text) => ({ text, rarest: longestWord(text), spaced: ` ${text} ` }))
  return { sign: signOf(each.map(({ rarest }) => rarest)), each }
}

/** A sentence's folded words: each once, all in a row with spaces around, and what they are signs of. */
export type SaidWords = { words: ReadonlySet<string>; norms: string; signs: Signs }

/** The first of the phrases that the sentence holds, word for word. */
export function firstSaid({ words, norms, signs }: SaidWords, { sign, each }: Sayings): string | undefined {
  if (!hasSign(signs, sign)) return undefined
  return each.find(({ rarest, spaced }) => words.has(rarest) && norms.includes(spaced))?.text
}

/** Does the sentence hold one of these phrases? */
export const says = (sentence: SaidWords, sayings: Sayings): boolean =>
  firstSaid(sentence, sayings) !== undefined
