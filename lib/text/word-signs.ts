import { addSigns, hasSign, type Sign, type Signs, signSets } from './signs'
import { onceASpelling, type Token } from './tokens'

/** Signs of words: sets of folded words of which a sentence holds one or none. */

/** One whose words are listed. */
type ListedSign = Sign & { words: ReadonlySet<string> }

const sets = signSets<(word: string) => boolean>()
const none: Signs = new Int32Array(0)

function toSign(test: (word: string) => boolean): Sign {
  const sign = sets.add(test)
  signsOfToken = onceASpelling(({ norm }) => readWord(norm))
  return sign
}

/** The words themselves, folded. */
export function signOf(listed: Iterable<string>): ListedSign {
  const words = new Set(listed)
  return { ...toSign((word) => words.has(word)), words }
}

/** Folded words that fit one of the patterns, which are tried once a word and not in every sentence. */
export const signLike = (...patterns: readonly RegExp[]): Sign =>
  toSign((word) => patterns.some((pattern) => pattern.test(word)))

/** The words of a list with spaces between. */
export const signOfWords = (words: string): ListedSign => signOf(words.split(' '))

function readWord(word: string): Signs {
  const signs = sets.read((test) => test(word))
  return signs.some((bits) => bits !== 0) ? signs : none
}

/** Asked anew when a set is added. */
let signsOfToken = onceASpelling(({ norm }) => readWord(norm))

/** What the words of a sentence are signs of. */
export function signsOf(tokens: readonly Token[]): Signs {
  const signs = sets.empty()
  for (const token of tokens) addSigns(signs, signsOfToken(token))
  return signs
}

/** Does the word stand in the set? */
export const isSign = (token: Token, sign: Sign): boolean => hasSign(signsOfToken(token), sign)

/** Does any word of the sentence stand in the set? */
export const holds = ({ signs }: { signs: Signs }, sign: Sign): boolean => hasSign(signs, sign)
