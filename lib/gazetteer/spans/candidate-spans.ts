import { functionWords, openingWords } from '@/lib/gazetteer/lexicon/areas'
import { articles, facilityTypes } from '@/lib/gazetteer/lexicon/facilities'
import { wordList } from '@/lib/gazetteer/lexicon/word-list'
import {
  bodiesNamed,
  calendarNames,
  endNouns,
  natureHeads,
  noPlaces,
  regions,
  sideClasses,
  spanNouns,
} from '@/lib/gazetteer/spans/lexicon-spans'
import {
  continents,
  englishNames,
  isWide,
  longestWide,
  spanishNames,
} from '@/lib/gazetteer/spans/lexicon-wide'
import { rankOf } from '@/lib/gazetteer/spans/name-rank'
import { isHouse, isOfNation, opensAsVerb } from '@/lib/gazetteer/spans/not-named'
import type { Bearer, PlaceNames } from '@/lib/gazetteer/spans/place-names'
import { isJoined, type Word } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'

/** Words `from` to `to` that may name a place, and what bears the name; none for a name that no index holds. */
export type CandidateSpan = {
  from: number
  to: number
  key: string
  bearers: readonly Bearer[]
  /** The noun at its end, where its bearers are called so without it: "county" of "Nyeri County". */
  noun?: string | undefined
}

const longestUnknown = 4 // words
const stopped = new Set(['st', 'ste', 'ft', 'mt', 'sta', 'sto'])

/** Capitals that stand together: over a space, a hyphen, the stop of "St.", the "'s" of "Queen Anne's County". */
const joinsRun = (word: Word, next: Word) =>
  next.gap === ' ' ||
  /^[^\S\n]+$/.test(next.gap) ||
  (/^[-–]$/.test(next.gap) && sideClasses.get(word.norm) !== 'street') ||
  (/^\.[^\S\n]$/.test(next.gap) && stopped.has(word.norm)) ||
  (/^['’]s?[^\S\n]$/.test(next.gap) && spanNouns.has(next.norm))

/** "En El X": the first word of a sentence is no part of the name behind it, unless it is an article. */
const isOpening = ({ opens, headline, norm }: Word) =>
  (opens || headline) && openingWords.has(norm) && !articles.has(norm)

/** "Three Dead In X": a small word that only the headline spells with a capital. */
const isSmallPrint = (word: Word) => word.headline && isOpening(word)

/** "In X I met": no name goes on with the speaker. */
const isSpeaker = ({ text }: Word) => text === 'I'

/** "Stow-on-the-Wold": small words between hyphens, up to a capital. */
function isTied(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== '-') return false
  if (words[at]?.capital) return true
  return words[at + 1]?.gap === '-' && words[at]?.norm.length !== 1 && isTied(words, at + 1)
}

/** For each word, the end of the run of capitals that it stands in; a small word is a run of its own. */
export function runEnds(words: readonly Word[]): number[] {
  const ends = new Array<number>(words.length).fill(0)
  for (let i = words.length - 1; i >= 0; i--) {
    const [word, next] = [words[i], words[i + 1]]
    const joined =
      word?.capital &&
      next?.capital &&
      joinsRun(word, next) &&
      !isOpening(word) &&
      !isSmallPrint(next) &&
      !isSpeaker(next)
    const tied =
      next?.gap === '-' && (!next.capital || !word?.capital) && isTied(words, i + 1) && startsTied(words, i)
    ends[i] = joined || tied ? (ends[i + 1] ?? i + 1) : i + 1
  }
  return ends
}

/** A small word is within a name only behind a capital that it is tied to. */
function startsTied(words: readonly Word[], at: number): boolean {
  if (words[at]?.capital) return true
  return words[at]?.gap === '-' && startsTied(words, at - 1)
}

const keyOf = (words: readonly Word[], from: number, to: number) => {
  let key = words[from]?.norm ?? ''
  for (let i = from + 1; i < to; i++) key += ` ${words[i]?.norm}`
  return key
}

const tying = new Set(['upon', 'under'])

/** Small words stand inside a name only if they are such that names have. */
const mayContinue = (word: Word) =>
  word.capital ||
  word.norm.length <= 3 ||
  word.gap === '-' ||
  functionWords.has(word.norm) ||
  tying.has(word.norm) ||
  /^\p{N}/u.test(word.text)

/** Spanish marks no continent; and some names are never a place's. */
const isNone = (key: string, language: Language) =>
  regions.has(key) ||
  bodiesNamed.has(key) ||
  facilityTypes.has(key) ||
  (language === 'es' && (continents.has(key) || englishNames.has(key)))

/** "Ta'izz", "Jo'burg": the name goes on behind its apostrophe. */
const isSpelt = ({ gap }: Word) => /^['’‘`]$/.test(gap)

function bearersOf(key: string, names: PlaceNames, language: Language): readonly Bearer[] {
  if (language === 'en') return names.named(englishNames.get(key) ?? key)
  const other = spanishNames.get(key)
  const others = other ? names.named(other).filter(({ as }) => as === 'name') : []
  return [...names.named(key), ...others.map((bearer): Bearer => ({ ...bearer, as: 'alias' }))]
}

/** Every name of the index that begins at `from`, and every name of nature or of a part of the world. */
function knownAt(
  words: readonly Word[],
  from: number,
  names: PlaceNames,
  language: Language,
): CandidateSpan[] {
  const first = words[from]
  if (!first) return []
  const spans: CandidateSpan[] = []
  const most = Math.max(names.longest(first.norm), longestWide.get(first.norm) ?? 0)
  let key = ''
  for (let to = from + 1; to - from <= most; to++) {
    const word = words[to - 1]
    if (!word || (to > from + 1 && !(isJoined(word) && mayContinue(word)))) break
    key = to === from + 1 ? word.norm : `${key} ${word.norm}`
    if (!word.capital && !isSpelt(word) && !/^\p{N}/u.test(word.text)) continue
    const all = bearersOf(key, names, language)
    const isOne = language === 'es' && to === from + 1
    if ((isOne && opensAsVerb(word, words[to], all)) || isHouse(words, from) || isOfNation(key, words[to]))
      continue
    // "La provincia": an article, and not the letters of Louisiana; in English "Baton Rouge, La." has them so.
    const isSmall = isOne && word.norm.length === 2 && word.text !== word.text.toUpperCase()
    const bearers = isSmall ? all.filter(({ as }) => as !== 'letters') : all
    if ((bearers.length > 0 || isWide(key)) && !isNone(key, language) && !calendarNames.has(key))
      spans.push({ from, to, key, bearers })
  }
  return spans
}

/** "Isle of X", "Bay of the X": where a name that begins with a noun of nature ends. */
function endOfNature(words: readonly Word[], from: number, ends: readonly number[]): number {
  const of = words[from + 1]
  if (!natureHeads.has(words[from]?.norm ?? '') || of?.norm !== 'of' || of.gap !== ' ') return from
  const at = words[from + 2]?.norm === 'the' ? from + 3 : from + 2
  const end = ends[at] ?? at
  return words[at]?.capital && words[at]?.gap === ' ' && end - at <= 2 ? end : from
}

const compass = new Set(
  wordList('north, south, east, west, northeast, northwest, southeast, southwest, central'),
)

/** "North London", "West Texas": a part of what bears the name behind, where that is well known. */
function partsAt(words: readonly Word[], from: number, names: PlaceNames): CandidateSpan[] {
  const [side, first] = [words[from], words[from + 1]]
  if (!side?.capital || !compass.has(side.norm) || !first?.capital || first.gap !== ' ') return []
  return knownAt(words, from + 1, names, 'en').flatMap(({ to, key, bearers }): CandidateSpan[] => {
    const { size } = rankOf(bearers)
    return size === 'area' || size === 'big' ? [{ from, to, key: `${side.norm} ${key}`, bearers }] : []
  })
}

/** "Nyeri County", of which the index knows the name alone. */
const withNouns = (words: readonly Word[], known: readonly CandidateSpan[]): CandidateSpan[] =>
  known.flatMap((span): CandidateSpan[] => {
    const noun = words[span.to]
    const isNoun = noun?.capital && noun.gap === ' ' && endNouns.has(noun.norm)
    const named = span.bearers.some(({ place, as }) => as === 'name' && place.kind !== 'country')
    return isNoun && named ? [{ ...span, to: span.to + 1, noun: noun.norm }] : []
  })

function namesAt(words: readonly Word[], from: number, names: PlaceNames, language: Language) {
  const known = knownAt(words, from, names, language)
  if (language !== 'en') return known
  const parts = [...partsAt(words, from, names), ...withNouns(words, known)].filter(
    ({ to }) => !known.some((span) => span.to === to),
  )
  return parts.length > 0 ? [...known, ...parts].sort((a, b) => a.to - b.to) : known
}

/** Names of no index: a whole run of capitals, and the start of one up to a noun that places have ("X County"). */
function unknownAt(
  words: readonly Word[],
  from: number,
  ends: readonly number[],
  known: readonly CandidateSpan[],
  language: Language,
): CandidateSpan[] {
  const word = words[from]
  const end = ends[from] ?? from + 1
  const begins = from === 0 || ends[from - 1] !== end || words[from - 1]?.opens
  const ways: number[] = []
  const size = end - from
  if (begins && size <= longestUnknown && !(size === 1 && noPlaces.has(word?.norm ?? ''))) ways.push(end)
  for (let to = from + 2; to < Math.min(end, from + longestUnknown + 1); to++)
    if (spanNouns.has(words[to - 1]?.norm ?? '')) ways.push(to)
  const far = size === 1 ? endOfNature(words, from, ends) : from
  if (far > from) ways.push(far)
  return ways
    .filter((to) => !known.some((span) => span.to === to) && !isNone(keyOf(words, from, to), language))
    .map((to): CandidateSpan => ({ from, to, key: keyOf(words, from, to), bearers: [] }))
}

/** "Latin America": the part of the world is never named by its last word. */
const isBehindPart = (words: readonly Word[], at: number) =>
  (continents.has(words[at]?.norm ?? '') || englishNames.has(words[at]?.norm ?? '')) &&
  words[at - 1]?.capital === true &&
  words[at]?.gap === ' ' &&
  continents.has(keyOf(words, at - 1, at + 1))

const arabicArticles = /^(?:a[dhlnrstz]|a[ds]h|e[dlrs])$/
/** "el-Fasher", "al-Hasakah": the article of an Arabic name, which news writes small before its hyphen. */
const isArabicArticle = (words: readonly Word[], at: number): boolean =>
  arabicArticles.test(words[at]?.text ?? '') && words[at + 1]?.gap === '-' && words[at + 1]?.capital === true

/** Stretches of the text that may name a place, in the order of their first words. */
export function findCandidates(
  words: readonly Word[],
  ends: readonly number[],
  names: PlaceNames,
  language: Language,
): CandidateSpan[] {
  const spans: CandidateSpan[] = []
  for (const [from, word] of words.entries()) {
    if (isArabicArticle(words, from)) spans.push(...namesAt(words, from, names, language))
    if (!word.capital || isNone(keyOf(words, from, from + 2), language) || isBehindPart(words, from)) continue
    const known = namesAt(words, from, names, language)
    spans.push(...known)
    if (word.norm.length > 1) spans.push(...unknownAt(words, from, ends, known, language))
  }
  return spans
}
