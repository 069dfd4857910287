import { looseCapitals, openingWords } from '@/lib/gazetteer/lexicon/areas'
import { givenNames, titles } from '@/lib/gazetteer/lexicon/people'
import { type CandidateSpan, findCandidates, runEnds } from '@/lib/gazetteer/spans/candidate-spans'
import { glosses } from '@/lib/gazetteer/spans/lexicon-gloss'
import { sideClasses } from '@/lib/gazetteer/spans/lexicon-spans'
import type { NameModel } from '@/lib/gazetteer/spans/name-model'
import { rankOf } from '@/lib/gazetteer/spans/name-rank'
import type { PlaceNames } from '@/lib/gazetteer/spans/place-names'
import { isAdjacent, type Word } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'
import { wordSet } from '@/lib/text/word-set'

/** Takes the name of a trait that a candidate has. */
export type Say = (trait: string) => void

/** How a name is used in the article, over all its mentions. */
type Use = { times: number; located: number; person: number; inside: number; fore: number }

/** A text and its candidates, as the traits of one candidate are read from it. */
export type SpanReading = {
  words: readonly Word[]
  language: Language
  model: NameModel
  spans: readonly CandidateSpan[]
  /** Words that stand somewhere in small letters. */
  low: ReadonlySet<string>
  /** Start and end of the run of capitals that a word stands in. */
  starts: readonly number[]
  ends: readonly number[]
  /** The longest known name that starts at a word, or ends before it. */
  starting: ReadonlyMap<number, CandidateSpan>
  ending: ReadonlyMap<number, CandidateSpan>
  uses: ReadonlyMap<string, Use>
  /** ISO 3166-1 codes of the countries that the article points at, were it not for a name. */
  pointed(key: string): ReadonlySet<string>
  /** Ids of the provinces that the article names, each with the name. */
  regions: ReadonlyMap<string, string>
  isDemonym(norm: string): boolean
}

const placing = wordSet('in at near outside inside around across throughout from')

/** The word that the model knows: Spanish ones by what they mean. */
const glossOf = (norm: string, language: Language) => (language === 'es' ? (glosses.get(norm) ?? norm) : norm)

export const isPlacing = (gloss: string) => placing.has(gloss)

/** "De X", at the head of a sentence, is no one called De. */
export const isGivenName = (word: Word | undefined, model: NameModel) =>
  word?.capital === true &&
  !(word.opens && openingWords.has(word.norm)) &&
  (givenNames.has(word.norm) || model.given.has(word.norm))

/** "In X": it opens the sentence, or stands in a headline, and is no name for all its capital. */
export const isOpening = ({ opens, headline, capital, norm }: Word) =>
  (opens || headline) && capital && openingWords.has(norm)

/** What stands at a word, as the model sees it: a word that it knows, a class of words, a shape. */
export function sideOf(word: Word | undefined, { language, model }: SpanReading): string {
  if (!word) return 'edge'
  if (!word.capital || isOpening(word))
    return /^\p{N}/u.test(word.text) ? 'num' : glossOf(word.norm, language)
  const side = sideClasses.get(word.norm)
  if (side) return `Cap-${side}`
  if (titles.has(word.norm)) return 'Cap-title'
  if (looseCapitals.has(word.norm)) return 'Cap-loose'
  if (isGivenName(word, model)) return 'Cap-given'
  if (word.headline) return 'Cap-headline'
  return word.text.length > 1 && word.text === word.text.toUpperCase() ? 'CAPS' : 'Cap'
}

type Frame = Pick<SpanReading, 'words' | 'language' | 'model' | 'starts' | 'ends' | 'spans'>

const isArea = ({ bearers }: CandidateSpan) => rankOf(bearers).size === 'area'

function readUses({ words, language, model, starts, ends, spans }: Frame): Map<string, Use> {
  const uses = new Map<string, Use>()
  const areas = new Set(spans.filter(isArea).map(({ to }) => to))
  for (const span of spans) {
    const { from, to, key } = span
    // "Alberta, Canada" without its comma: the area before an area is nobody's given name
    const named = areas.has(from) && isArea(span)
    const use = uses.get(key) ?? { times: 0, located: 0, person: 0, inside: 0, fore: 0 }
    const before = isAdjacent(words[from]) ? words[from - 1] : undefined
    use.times++
    if (before && isPlacing(glossOf(before.norm, language))) use.located++
    if (before && (titles.has(before.norm) || (!named && isGivenName(before, model)))) use.person++
    if ((starts[from] ?? from) < from || (ends[to - 1] ?? to) > to) use.inside++
    if (to - from === 1 && isFore(words, from, model)) use.fore++
    uses.set(key, use)
  }
  return uses
}

/** "Georgia Wells": a given name before a capital that is no noun of ours. */
export const isFore = (words: readonly Word[], at: number, model: NameModel) => {
  const next = words[at + 1]
  return (
    isGivenName(words[at], model) &&
    next?.capital === true &&
    isAdjacent(next) &&
    !sideClasses.has(next.norm) &&
    !titles.has(next.norm) &&
    !looseCapitals.has(next.norm)
  )
}

function startsOf(ends: readonly number[]): number[] {
  const starts: number[] = []
  for (let i = 0; i < ends.length; i++)
    starts.push(i > 0 && (ends[i - 1] ?? 0) > i ? (starts[i - 1] ?? i) : i)
  return starts
}

const nowhere = () => new Set<string>()

/** Takes a text apart for the model. Linear in its length. */
export function readSpans(
  words: readonly Word[],
  language: Language,
  names: PlaceNames,
  model: NameModel,
): SpanReading {
  const ends = runEnds(words)
  const starts = startsOf(ends)
  const spans = findCandidates(words, ends, names, language)
  const starting = new Map<number, CandidateSpan>()
  const ending = new Map<number, CandidateSpan>()
  for (const span of spans.filter(({ bearers }) => bearers.length > 0)) {
    starting.set(span.from, span)
    const other = ending.get(span.to)
    if (!other || other.from > span.from) ending.set(span.to, span)
  }
  const low = new Set(words.filter(({ capital }) => !capital).map(({ norm }) => norm))
  const regions = new Map<string, string>()
  for (const { key, bearers } of starting.values())
    for (const { place, as } of bearers)
      if (place.kind === 'province' && as === 'name') regions.set(place.id, key)
  const uses = readUses({ words, language, model, starts, ends, spans })
  return {
    words,
    language,
    model,
    spans,
    low,
    starts,
    ends,
    starting,
    ending,
    uses,
    pointed: nowhere,
    regions,
    isDemonym: names.isDemonym,
  }
}
