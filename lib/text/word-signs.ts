import { onceASpelling, type Token } from './tokens'

/**
 * Signs: sets of folded words of which a sentence holds one or none. Each has a bit of its own; what a word is a sign of
 * is looked up once a word, so that a sentence's signs are its words' bits together and asking for one costs nothing.
 */
export type Sign = { slot: number; bit: number }
/** One whose words are listed. */
export type ListedSign = Sign & { words: ReadonlySet<string> }
/** Bits by slot. */
export type Signs = Int32Array

const bitsASlot = 32
const tests: ((word: string) => boolean)[] = []
const none: Signs = new Int32Array(0)

function toSign(test: (word: string) => boolean): Sign {
  const index = tests.push(test) - 1
  signsOfToken = onceASpelling(({ norm }) => readWord(norm))
  return { slot: Math.floor(index / bitsASlot), bit: 1 << (index % bitsASlot) }
}

export function signOf(listed: Iterable<string>): ListedSign {
  const words = new Set(listed)
  return { ...toSign((word) => words.has(word)), words }
}

/** Folded words that fit one of the patterns, which are tried once a word and not in every sentence. */
export const signLike = (...patterns: readonly RegExp[]): Sign =>
  toSign((word) => patterns.some((pattern) => pattern.test(word)))

/** The words of a list with spaces between. */
export const signOfWords = (words: string): ListedSign => signOf(words.split(' '))

const slots = () => Math.ceil(tests.length / bitsASlot)

function readWord(word: string): Signs {
  const signs = new Int32Array(slots())
  for (const [index, test] of tests.entries())
    if (test(word))
      signs[Math.floor(index / bitsASlot)] =
        (signs[Math.floor(index / bitsASlot)] ?? 0) | (1 << (index % bitsASlot))
  return signs.some((bits) => bits !== 0) ? signs : none
}

/** Asked anew when a set is added. */
let signsOfToken = onceASpelling(({ norm }) => readWord(norm))

/** What the words of a sentence are signs of. */
export function signsOf(tokens: readonly Token[]): Signs {
  const signs = new Int32Array(slots())
  for (const token of tokens) {
    const own = signsOfToken(token)
    for (let slot = 0; slot < own.length; slot++) signs[slot] = (signs[slot] ?? 0) | (own[slot] ?? 0)
  }
  return signs
}

/** Does the word stand in the set? */
export const isSign = (token: Token, sign: Sign): boolean => hasSign(signsOfToken(token), sign)

export const hasSign = (signs: Signs, { slot, bit }: Sign): boolean => ((signs[slot] ?? 0) & bit) !== 0

/** Does any word of the sentence stand in the set? */
export const holds = ({ signs }: { signs: Signs }, sign: Sign): boolean => hasSign(signs, sign)
