import { isPluralType } from './facility-index'
import { isNumber, readFacilityName } from './facility-name'
import type { NameMatch } from './find-names'
import { areaNouns, functionWords, looseCapitals, openingWords } from './lexicon-areas'
import {
  articles,
  determiners,
  facilityQualifiers,
  facilityTypes,
  institutionNouns,
  links,
  measures,
  nounsOnly,
} from './lexicon-facilities'
import { titles } from './lexicon-people'
import type { NameIndex } from './name-index'
import { matchesAt } from './name-trie'
import { isAdjacent, isJoined, type Word } from './words'

/** Words `from` to `to` that name a prison with its generic noun; `core` are those of the name itself, if known. */
export type FacilityMatch = { from: number; to: number; core: NameMatch | null }

type Reader = {
  words: readonly Word[]
  index: NameIndex
  starting: ReadonlyMap<number, NameMatch>
  ending: ReadonlyMap<number, NameMatch>
}

type TypePhrase = { from: number; to: number; phrase: string; language: 'en' | 'es' | 'letters' }

function typeAt({ words, index }: Reader, from: number): TypePhrase | null {
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

/** Words that a qualifier ("de mujeres", "maximum-security") takes at `from`; 0 for none. */
function qualifierAt(words: readonly Word[], from: number): number {
  for (let size = qualifierWords; size > 0; size--) {
    const phrase = words
      .slice(from, from + size)
      .map(({ norm }) => norm)
      .join(' ')
    if (facilityQualifiers.has(phrase)) return size
  }
  return 0
}

/** Words that a number ("No. 1", "N.º 1", "1") takes at `from`; 0 for none. */
function numberAt(words: readonly Word[], from: number): number {
  const near = (word: Word | undefined) => word !== undefined && /^[^\S\n]?[.°º#]*[^\S\n]?$/u.test(word.gap)
  for (const size of [3, 2, 1]) {
    const span = words.slice(from, from + size)
    if (span.length === size && span.every(near) && isNumber(span.map(({ norm }) => norm))) return size
  }
  return 0
}

const isNameLike = (word: Word | undefined): boolean =>
  word?.capital === true &&
  !functionWords.has(word.norm) &&
  !looseCapitals.has(word.norm) &&
  !titles.has(word.norm) &&
  !areaNouns.has(word.norm)

/** A name that the gazetteer does not hold: capitals in a row from `from`, at most four. Not in headlines. */
function unknownFrom(words: readonly Word[], from: number): number {
  let end = from
  if (articles.has(words[end]?.norm ?? '') && words[end]?.capital) end++
  const start = end
  while (
    end - start < 4 &&
    isNameLike(words[end]) &&
    !words[end]?.headline &&
    (end === from || isAdjacent(words[end]))
  )
    end++
  return end > start ? end : from
}

/** "jail of X", "carcel de mujeres de X", "ABC X No. 1": the name behind the noun. */
function readBehind(reader: Reader, type: TypePhrase): FacilityMatch | null {
  const { words, starting } = reader
  let at = afterLetters(reader, type.to)
  let linked = false
  const step = () => {
    if (starting.get(at)?.entries.some(({ bare }) => bare)) return 0
    const size = qualifierAt(words, at) || numberAt(words, at)
    if (size > 0) return size
    if (links.has(words[at]?.norm ?? '')) {
      linked = true
      return 1
    }
    return articles.has(words[at]?.norm ?? '') && !words[at]?.capital && linked && !starting.has(at) ? 1 : 0
  }
  for (let size = step(); size > 0 && isJoinedOrQuoted(words[at]); size = step()) at += size
  return readCore(reader, { ...type, from: type.from - capitalQualifier(words, type.from) }, at, linked)
}

/** "Centre of X (ABC) Northfield": the noun's letters in parentheses are passed over. */
const afterLetters = ({ words, index }: Reader, at: number) =>
  words[at]?.gap.trim() === '(' &&
  index.facilities.letters.has(words[at]?.norm ?? '') &&
  words[at + 1]?.gap.trim() === ')'
    ? at + 1
    : at

/** "Regional jail of X": a qualifier in capitals before the noun is part of the name. */
function capitalQualifier(words: readonly Word[], from: number): number {
  const size = modifierBefore(words, from)
  const isName = size > 0 && words[from - size]?.capital && !words[from - size]?.opens
  return isName && isAdjacent(words[from]) ? size : 0
}

/** A name may stand in quotation marks: carcel "La X". */
const isJoinedOrQuoted = (word: Word | undefined) =>
  word !== undefined && /^\)?[^\S\n]*[.'’°º#-]?[^\S\n]*["“«]?$/u.test(word.gap)

function readCore(reader: Reader, type: TypePhrase, at: number, linked: boolean): FacilityMatch | null {
  const { words, starting } = reader
  const core = starting.get(at) ?? null
  if (!isJoinedOrQuoted(words[at])) return numbered(reader, type, at)
  if (core) {
    const isFacility = core.entries.some(({ bare }) => bare)
    if (!linked && !isFacility && type.language === 'en') return null
    return { from: type.from, to: withNumber(words, core.to), core }
  }
  const numberOnly = numbered(reader, type, at)
  if (numberOnly) return numberOnly
  const mayBeUnknown = type.language === 'es' && (linked || !words[type.from]?.capital)
  const end = mayBeUnknown ? unknownFrom(words, at) : at
  return end > at && (linked || !words[at]?.opens) ? { from: type.from, to: end, core: null } : null
}

/** "Jail 4", "regional jail": no name, but a number or qualifier that the gazetteer knows. */
function numbered({ words, index }: Reader, type: TypePhrase, at: number): FacilityMatch | null {
  let end = at
  while (end > type.to && links.has(words[end - 1]?.norm ?? '')) end--
  if (end <= type.to) return null
  const name = readFacilityName(
    words.slice(type.from, end).map(({ norm }) => norm),
    index.facilities.letters,
  )
  const known = index.facilities.byCore.get('') ?? []
  const fits = known.some(
    (form) => form.number === name.number && form.qualifiers.join() === name.qualifiers.join(),
  )
  return name.core === '' && fits ? { from: type.from, to: end, core: null } : null
}

function withNumber(words: readonly Word[], end: number): number {
  return end + numberAt(words, end)
}

/** Size of the qualifier or number that ends right before `end`; 0 for none. */
function modifierBefore(words: readonly Word[], end: number): number {
  for (let size = qualifierWords; size > 0; size--) {
    const phrase = words
      .slice(Math.max(0, end - size), end)
      .map(({ norm }) => norm)
      .join(' ')
    if (facilityQualifiers.has(phrase)) return size
  }
  for (const size of [3, 2, 1]) if (end >= size && numberAt(words, end - size) === size) return size
  return 0
}

/** Adjectives of nations end so in English; "X-ian prison" names none. */
const isNationality = ({ norm }: Word) => /(?:ian|ean|can|ese|ish|guan|dorian|dian)$/.test(norm)

/** A name that the gazetteer does not hold: capitals in a row up to `end`, at most four. Not in headlines. */
function unknownUpTo(words: readonly Word[], end: number): number {
  let start = end
  while (start > 0 && end - start < 4 && isNameLike(words[start - 1]) && isJoined(words[start])) start--
  if (words[start]?.opens && openingWords.has(words[start]?.norm ?? '')) start++
  const name = words.slice(start, end)
  // One capital at the head of a sentence may be any word.
  const certain = name.length > 1 || !name[0]?.opens
  return certain && !name.some((word) => word.headline || isNationality(word)) ? start : end
}

/** "X jail", "X women's prison": the name before the noun, as English has it. */
function readBefore({ words, ending }: Reader, type: TypePhrase): FacilityMatch | null {
  let at = type.from
  const joined = (index: number) => isJoined(words[index]) || /^['’]s?[^\S\n]$/.test(words[index]?.gap ?? '')
  for (let size = modifierBefore(words, at); size > 0 && joined(at); size = modifierBefore(words, at))
    at -= size
  if (!isJoined(words[at]) || words[at]?.gap.includes('s')) return null
  const core = ending.get(at)
  if (core) return { from: core.from, to: type.to, core }
  const start = unknownUpTo(words, at)
  return start < at ? { from: start, to: type.to, core: null } : null
}

const isIndefinite = (word: Word | undefined) =>
  word !== undefined &&
  /^(?:an?|one|another|other|some|any|un|una|otra|otro|alguna|algun|cada)$/.test(word.norm)

/** Is it the area that is meant: "a CITY prison", "CITY prisons", "COUNTRY prison system"? */
function meansArea(words: readonly Word[], { from, to, core }: FacilityMatch, type: TypePhrase): boolean {
  if (!core) return isPluralType(type.phrase) || isIndefinite(words[from - 1])
  const { entries } = core
  if (entries.every(({ bare }) => bare)) return false
  if (entries.some(({ place, weak }) => place.kind === 'country' && !weak)) return true
  if (isPluralType(type.phrase) || isIndefinite(words[from - 1])) return true
  return institutionNouns.has(words[to]?.norm ?? '') && isAdjacent(words[to])
}

/** Prisons that the text names together with their generic noun. */
export function findFacilities(
  words: readonly Word[],
  names: readonly NameMatch[],
  index: NameIndex,
): FacilityMatch[] {
  const reader: Reader = {
    words,
    index,
    starting: new Map(names.map((match) => [match.from, match])),
    ending: new Map(names.map((match) => [match.to, match])),
  }
  const found: FacilityMatch[] = []
  for (let i = 0; i < words.length; i++) {
    const type = typeAt(reader, i)
    if (!type) continue
    const before = type.language === 'es' ? null : readBefore(reader, type)
    const match = before ?? readBehind(reader, type)
    i = type.to - 1
    if (!match || meansArea(words, match, type)) continue
    const last = found.at(-1)
    if (last && last.to > match.from) continue
    found.push(match)
    i = Math.max(i, match.to - 1)
  }
  return found
}
