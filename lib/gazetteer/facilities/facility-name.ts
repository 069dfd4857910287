import {
  articles,
  facilityQualifiers,
  facilityTypes,
  links,
  numberMarks,
  numberWords,
} from '@/lib/gazetteer/lexicon/facilities'
import { onceAWord } from '@/lib/text/once-a-word'

/** A prison's name taken apart: "X women's prison No. 2" is core "x", qualifier women, number 2, type "prison". */
export type FacilityName = {
  core: string
  qualifiers: string[]
  number: number | null
  /** The generic noun or the institution's letters, singular or plural as said; null where there is none. */
  type: string | null
}

/** Letters that stand for a generic noun in a country's names of prisons; they come from the gazetteer. */
export type TypeLetters = ReadonlySet<string>

const longestPhrase = 5

/** The longest phrase of `known` that the words begin or end with, in words; 0 for none. */
function phraseAt(
  words: readonly string[],
  end: 'first' | 'last',
  isKnown: (phrase: string) => boolean,
): number {
  for (let size = Math.min(longestPhrase, words.length); size > 0; size--) {
    const phrase = (end === 'first' ? words.slice(0, size) : words.slice(-size)).join(' ')
    if (isKnown(phrase)) return size
  }
  return 0
}

const digits = (word: string | undefined): number | null =>
  word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : (numberWords.get(word ?? '') ?? null)

/** "1", "no 1", "n o 1" (for "N.º 1"), "uno": the number said, or null. */
export function numberOf(words: readonly string[]): number | null {
  const [, tied] = /^n(?:o|ro)?(\d{1,2})$/.exec(words.length === 1 ? (words[0] ?? '') : '') ?? []
  if (tied !== undefined) return Number(tied)
  const value = digits(words.at(-1))
  if (value === null) return null
  const marks = words.slice(0, -1)
  const marked = marks.length === 0 || (marks.length === 1 && numberMarks.has(marks[0] ?? ''))
  return marked || marks.join(' ') === 'n o' ? value : null
}

/** Whatever `numberOf` reads ends so. */
export const mayEndNumber = onceAWord((word) => numberWords.has(word) || /\d$/.test(word))

export const isNumber = (words: readonly string[]) =>
  numberOf(words) !== null && (words.length > 1 || /\d$/.test(words[0] ?? ''))

/** Words that a number takes at the front or the back; 0 for none. */
function numberSize(words: readonly string[], end: 'first' | 'last'): number {
  for (const size of [3, 2, 1]) {
    const span = end === 'first' ? words.slice(0, size) : words.slice(-size)
    if (span.length === size && numberOf(span) !== null) return size
  }
  return 0
}

type Parts = { rest: string[]; qualifiers: string[]; number: number | null }

const groupOf = (words: readonly string[]) => facilityQualifiers.get(words.join(' ')) ?? ''

/** Take one qualifier, number or joining word off the front; null where the front is the name itself. */
function trimFront({ rest, qualifiers, number }: Parts): Parts | null {
  const size = phraseAt(rest, 'first', (phrase) => facilityQualifiers.has(phrase))
  if (size > 0)
    return { rest: rest.slice(size), qualifiers: [...qualifiers, groupOf(rest.slice(0, size))], number }
  const counted = number === null ? numberSize(rest, 'first') : 0
  if (counted > 0) return { rest: rest.slice(counted), qualifiers, number: numberOf(rest.slice(0, counted)) }
  const [first = ''] = rest
  return links.has(first) || articles.has(first) ? { rest: rest.slice(1), qualifiers, number } : null
}

function trimBack({ rest, qualifiers, number }: Parts): Parts | null {
  const size = phraseAt(rest, 'last', (phrase) => facilityQualifiers.has(phrase))
  if (size > 0)
    return { rest: rest.slice(0, -size), qualifiers: [...qualifiers, groupOf(rest.slice(-size))], number }
  const counted = number === null ? numberSize(rest, 'last') : 0
  if (counted > 0)
    return { rest: rest.slice(0, -counted), qualifiers, number: numberOf(rest.slice(-counted)) }
  return links.has(rest.at(-1) ?? '') ? { rest: rest.slice(0, -1), qualifiers, number } : null
}

function trimAll(parts: Parts, trim: (parts: Parts) => Parts | null): Parts {
  let current = parts
  for (let next = trim(current); next; next = trim(current)) current = next
  return current
}

/** Take a prison's name apart. `words` are folded. A name without a generic noun is all core. */
export function readFacilityName(words: readonly string[], letters: TypeLetters): FacilityName {
  const isType = (phrase: string) => facilityTypes.has(phrase) || letters.has(phrase)
  const counted = numberSize(words, 'last')
  const before = words.slice(0, words.length - counted)
  // "X prison No. 1": the number stands behind the noun.
  if (counted > 1 && phraseAt(before, 'last', isType) > 0 && phraseAt(before, 'first', isType) === 0) {
    const name = readFacilityName(before, letters)
    return name.number === null ? { ...name, number: numberOf(words.slice(-counted)) } : name
  }
  // "Regional jail of X": the noun stands behind its qualifier.
  const first = phraseAt(words, 'first', (phrase) => facilityQualifiers.has(phrase))
  const lead = phraseAt(words.slice(first), 'first', isType) > 0 ? first : 0
  const front = phraseAt(words.slice(lead), 'first', isType)
  const back = front > 0 ? 0 : phraseAt(words, 'last', isType)
  const type = (front > 0 ? words.slice(lead, lead + front) : words.slice(words.length - back)).join(' ')
  const behind = words.slice(lead + front, words.length - back)
  const inner = isType(behind[0] ?? '') && type ? behind.slice(1) : behind
  const start: Parts = {
    rest: inner,
    qualifiers: lead > 0 ? [groupOf(words.slice(0, lead))] : [],
    number: null,
  }
  const { rest, qualifiers, number } = trimAll(trimAll(start, trimFront), trimBack)
  const groups = [...new Set(qualifiers)].filter(Boolean).sort()
  return { core: rest.join(' '), qualifiers: groups, number, type: type || null }
}
