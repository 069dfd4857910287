import { functionWords, openingWords } from '../lexicon-areas'
import { articles } from '../lexicon-facilities'
import { isJoined, type Word } from '../words'
import { calendarWords, noPlaces, regions, sideClasses, spanNouns } from './lexicon-spans'
import type { Bearer, PlaceNames } from './place-names'

/** Words `from` to `to` that may name a place, and what bears the name; none for a name that no index holds. */
export type CandidateSpan = { from: number; to: number; key: string; bearers: readonly Bearer[] }

const longestUnknown = 4 // words
const stopped = new Set(['st', 'ste', 'ft', 'mt', 'sta', 'sto'])

/** Capitals that stand together: over a space, a hyphen, the stop of "St.", the "'s" of "Queen Anne's County". */
const joinsRun = (word: Word, next: Word) =>
  next.gap === ' ' ||
  /^[^\S\n]+$/.test(next.gap) ||
  (next.gap === '-' && sideClasses.get(word.norm) !== 'street') ||
  (/^\.[^\S\n]$/.test(next.gap) && stopped.has(word.norm)) ||
  (/^['’]s?[^\S\n]$/.test(next.gap) && spanNouns.has(next.norm))

/** "En El X": the first word of a sentence is no part of the name behind it, unless it is an article. */
const isOpening = ({ opens, norm }: Word) => opens && openingWords.has(norm) && !articles.has(norm)

/** For each word, the end of the run of capitals that it stands in; a small word is a run of its own. */
export function runEnds(words: readonly Word[]): number[] {
  const ends = new Array<number>(words.length).fill(0)
  for (let i = words.length - 1; i >= 0; i--) {
    const [word, next] = [words[i], words[i + 1]]
    const joined = word?.capital && next?.capital && joinsRun(word, next) && !isOpening(word)
    ends[i] = joined ? (ends[i + 1] ?? i + 1) : i + 1
  }
  return ends
}

const keyOf = (words: readonly Word[], from: number, to: number) => {
  let key = words[from]?.norm ?? ''
  for (let i = from + 1; i < to; i++) key += ` ${words[i]?.norm}`
  return key
}

/** Small words stand inside a name only if they are such that names have. */
const mayContinue = (word: Word) =>
  word.capital || word.norm.length <= 3 || functionWords.has(word.norm) || /^\p{N}/u.test(word.text)

const isRegion = (words: readonly Word[], from: number, to: number) => regions.has(keyOf(words, from, to))

/** Every name of the index that begins at `from`. */
function knownAt(words: readonly Word[], from: number, names: PlaceNames): CandidateSpan[] {
  const first = words[from]
  if (!first) return []
  const spans: CandidateSpan[] = []
  const most = names.longest(first.norm)
  let key = ''
  for (let to = from + 1; to - from <= most; to++) {
    const word = words[to - 1]
    if (!word || (to > from + 1 && !(isJoined(word) && mayContinue(word)))) break
    key = to === from + 1 ? word.norm : `${key} ${word.norm}`
    if (!word.capital && !/^\p{N}/u.test(word.text)) continue
    const bearers = names.named(key)
    if (bearers.length > 0 && !regions.has(key) && !calendarWords.has(key))
      spans.push({ from, to, key, bearers })
  }
  return spans
}

/** Names of no index: a whole run of capitals, and the start of one up to a noun that places have ("X County"). */
function unknownAt(
  words: readonly Word[],
  from: number,
  ends: readonly number[],
  known: readonly CandidateSpan[],
): CandidateSpan[] {
  const word = words[from]
  const end = ends[from] ?? from + 1
  const begins = from === 0 || ends[from - 1] !== end || words[from - 1]?.opens
  const ways: number[] = []
  const size = end - from
  if (begins && size <= longestUnknown && !(size === 1 && noPlaces.has(word?.norm ?? ''))) ways.push(end)
  for (let to = from + 2; to < Math.min(end, from + longestUnknown + 1); to++)
    if (spanNouns.has(words[to - 1]?.norm ?? '')) ways.push(to)
  return ways
    .filter((to) => !known.some((span) => span.to === to) && !isRegion(words, from, to))
    .map((to): CandidateSpan => ({ from, to, key: keyOf(words, from, to), bearers: [] }))
}

/** Stretches of the text that may name a place, in the order of their first words. */
export function findCandidates(
  words: readonly Word[],
  ends: readonly number[],
  names: PlaceNames,
): CandidateSpan[] {
  const spans: CandidateSpan[] = []
  for (const [from, word] of words.entries()) {
    if (!word.capital || isRegion(words, from, from + 2)) continue
    const known = knownAt(words, from, names)
    spans.push(...known)
    if (word.norm.length > 1) spans.push(...unknownAt(words, from, ends, known))
  }
  return spans
}
