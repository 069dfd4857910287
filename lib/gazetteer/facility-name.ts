import {
  articles,
  facilityQualifiers,
  facilityTypes,
  links,
  numberMarks,
  numberWords,
} from './lexicon-facilities'

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

type Parts = { rest: string[]; qualifiers: string[]; number: number | null }

/** Take one qualifier, number or joining word off the front; null where the front is the name itself. */
function trimFront({ rest, qualifiers, number }: Parts): Parts | null {
  const size = phraseAt(rest, 'first', (phrase) => facilityQualifiers.has(phrase))
  if (size > 0) {
    const group = facilityQualifiers.get(rest.slice(0, size).join(' ')) ?? ''
    return { rest: rest.slice(size), qualifiers: [...qualifiers, group], number }
  }
  const [first = '', second] = rest
  const marked = numberMarks.has(first) ? digits(second) : null
  if (marked !== null) return { rest: rest.slice(2), qualifiers, number: marked }
  const bare = digits(first)
  if (bare !== null && number === null) return { rest: rest.slice(1), qualifiers, number: bare }
  if (links.has(first) || articles.has(first)) return { rest: rest.slice(1), qualifiers, number }
  return null
}

function trimBack({ rest, qualifiers, number }: Parts): Parts | null {
  const size = phraseAt(rest, 'last', (phrase) => facilityQualifiers.has(phrase))
  if (size > 0) {
    const group = facilityQualifiers.get(rest.slice(-size).join(' ')) ?? ''
    return { rest: rest.slice(0, -size), qualifiers: [...qualifiers, group], number }
  }
  const found = digits(rest.at(-1))
  if (found !== null && number === null) {
    const marked = numberMarks.has(rest.at(-2) ?? '')
    return { rest: rest.slice(0, marked ? -2 : -1), qualifiers, number: found }
  }
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
  const front = phraseAt(words, 'first', isType)
  const back = front > 0 ? 0 : phraseAt(words, 'last', isType)
  const type = (front > 0 ? words.slice(0, front) : words.slice(words.length - back)).join(' ')
  const inner = words.slice(front, words.length - back)
  const start: Parts = { rest: inner, qualifiers: [], number: null }
  const { rest, qualifiers, number } = trimAll(trimAll(start, trimFront), trimBack)
  const groups = [...new Set(qualifiers)].filter(Boolean).sort()
  return { core: rest.join(' '), qualifiers: groups, number, type: type || null }
}
