import { isNumber, mayEndNumber } from '@/lib/gazetteer/facilities/facility-name'
import {
  determiners,
  facilityQualifiers,
  facilityTypes,
  measures,
  nounsOnly,
} from '@/lib/gazetteer/lexicon/facilities'
import type { NameIndex } from '@/lib/gazetteer/name-index'
import { matchesAt } from '@/lib/gazetteer/name-trie'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { isAdjacent, isJoined, normsOf, type Word } from '@/lib/gazetteer/words'
import type { GazetteerPlace } from '@/lib/model/place'

/** A text and the names in it, by where they start and where they end. */
export type Reader = {
  words: readonly Word[]
  index: NameIndex
  starting: ReadonlyMap<number, NameMatch>
  ending: ReadonlyMap<number, NameMatch>
}

export const toReader = (words: readonly Word[], names: readonly NameMatch[], index: NameIndex): Reader => ({
  words,
  index,
  starting: new Map(names.map((match) => [match.from, match])),
  ending: new Map(names.map((match) => [match.to, match])),
})

/** Words `from` to `to` that are a generic noun (`phrase`, folded) or letters that stand for one. */
export type TypePhrase = { from: number; to: number; phrase: string; language: 'en' | 'es' | 'letters' }

/** Words `from` to `to` that name a prison with its generic noun; `core` are those of the name itself, if known; `called`: the one that bears the whole name. */
export type FacilityMatch = { from: number; to: number; core: NameMatch | null; called?: GazetteerPlace }

/** The generic noun that begins at a word, the longest that is known. */
export function typeAt({ words, index }: Reader, from: number): TypePhrase | null {
  const [match] = matchesAt(index.types, words, from, (i) => isJoined(words[i]))
  const phrase = match?.values[0]
  if (!match || phrase === undefined) return null
  const language = facilityTypes.get(phrase)?.language ?? 'letters'
  const first = words[from]
  if (language === 'letters' && first && first.text !== first.text.toUpperCase()) return null
  if (nounsOnly.has(phrase) && !first?.opens && !determiners.has(words[from - 1]?.norm ?? '')) return null
  if (measures.has(words[from + match.length]?.norm ?? '')) return null
  return { from, to: from + match.length, phrase, language }
}

const qualifierWords = 3
const qualifiers = [...facilityQualifiers.keys()].map((phrase) => phrase.split(' '))
const [firsts, lasts] = [
  new Set(qualifiers.map(([first]) => first)),
  new Set(qualifiers.map((q) => q.at(-1))),
]

/** Words that a qualifier ("de mujeres", "maximum-security") takes at `from`; 0 for none. */
export function qualifierAt(words: readonly Word[], from: number): number {
  if (!firsts.has(words[from]?.norm)) return 0
  for (let size = qualifierWords; size > 0; size--) {
    const phrase = normsOf(words, from, from + size).join(' ')
    if (facilityQualifiers.has(phrase)) return size
  }
  return 0
}

const isNumbered = ({ gap }: Word): boolean => /^\)?(?:[^\S\n]?[.°º#]*[^\S\n]?|-)$/u.test(gap)

/** Words that a number ("No. 1", "N.º 1", "1") takes at `from`; 0 for none. */
export function numberAt(words: readonly Word[], from: number): number {
  for (const size of [3, 2, 1]) {
    if (!mayEndNumber(words[from + size - 1]?.norm ?? '')) continue
    const span = words.slice(from, from + size)
    if (span.length === size && span.every(isNumbered) && isNumber(span.map(({ norm }) => norm))) return size
  }
  return 0
}

/** Size of the qualifier or number that ends right before `end`; 0 for none. */
export function modifierBefore(words: readonly Word[], end: number): number {
  for (let size = lasts.has(words[end - 1]?.norm) ? qualifierWords : 0; size > 0; size--) {
    const phrase = normsOf(words, Math.max(0, end - size), end).join(' ')
    if (facilityQualifiers.has(phrase)) return size
  }
  for (const size of [3, 2, 1]) if (end >= size && numberAt(words, end - size) === size) return size
  return 0
}

/** Letters, or a short noun for the long one: "(ABC)", "(Cereso)". */
const isAbbreviation = (word: Word | undefined, index: NameIndex) =>
  word !== undefined &&
  (/^\p{Lu}{2,8}$/u.test(word.text) || (index.types.next.get(word.norm)?.values.length ?? 0) > 0)

/** "Centre of X (ABC) Northfield": the noun's letters in parentheses are passed over. */
export const afterLetters = ({ words, index }: Reader, at: number) =>
  words[at]?.gap.trim() === '(' &&
  (index.facilities.letters.has(words[at]?.norm ?? '') || isAbbreviation(words[at], index)) &&
  words[at + 1]?.gap.startsWith(')')
    ? at + 1
    : at

/** "Regional jail of X": a qualifier in capitals before the noun is part of the name. */
export function capitalQualifier(words: readonly Word[], from: number): number {
  const size = modifierBefore(words, from)
  const isName = size > 0 && words[from - size]?.capital && !words[from - size]?.opens
  return isName && isAdjacent(words[from]) ? size : 0
}
