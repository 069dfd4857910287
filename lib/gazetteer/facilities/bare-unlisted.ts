import { tellsOfPrisons } from '@/lib/gazetteer/facilities/custody'
import type { FacilityIndex } from '@/lib/gazetteer/facilities/facility-index'
import { isOfRiot } from '@/lib/gazetteer/facilities/of-riot'
import { districtNouns } from '@/lib/gazetteer/lexicon/areas'
import { custodyVerbs, inmateWords, insideWords } from '@/lib/gazetteer/lexicon/custody'
import { facilityTypes } from '@/lib/gazetteer/lexicon/facilities'
import { titles } from '@/lib/gazetteer/lexicon/people'
import { withoutArticle } from '@/lib/gazetteer/name-index'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { calendarNames } from '@/lib/gazetteer/spans/lexicon-spans'
import { populaceOf } from '@/lib/gazetteer/spans/place-names'
import { isGivenName, type SpanReading } from '@/lib/gazetteer/spans/span-reading'
import { isAdjacent, isBehindComma } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'
import { wordSet } from '@/lib/text/word-set'

const knownTown = 5_000 // people: such a name is a town's before it is a prison's

const mayBePrison = ({ bearers }: CandidateSpan) =>
  bearers.every(({ place, as }) => as !== 'name' || (place.kind === 'city' && populaceOf(place) < knownTown))

/** Is it a person's, or part of a longer name? */
function isOther({ from, to, key }: CandidateSpan, { words, model, ends, starts }: SpanReading): boolean {
  const before = isAdjacent(words[from]) ? words[from - 1] : undefined
  if (calendarNames.has(key)) return true
  if (before && (titles.has(before.norm) || isGivenName(before, model))) return true
  if (districtNouns.has(headBefore(words, from).head)) return true
  return (ends[to - 1] ?? to) > to || (starts[from] ?? from) < from
}

/** "Inmates died at X, in TOWN": a name that no index holds, where prisoners are, and the town behind it. */
function isPlacedByTown({ from, to }: CandidateSpan, { words, starting }: SpanReading): boolean {
  const inside = isAdjacent(words[from]) && insideWords.has(words[from - 1]?.norm ?? '')
  const link = words[to]
  const town = starting.get(to + 1)
  return (
    inside &&
    isBehindComma(link) &&
    (link?.norm === 'in' || link?.norm === 'en') &&
    town !== undefined &&
    isAdjacent(words[town.from])
  )
}

/** "X, the prison that", "X, un penal": a name that a noun behind the comma explains; "X, la agencia penitenciaria" or "de prisiones" is none. */
function isExplained({ to }: CandidateSpan, { words }: SpanReading): boolean {
  if (!isBehindComma(words[to]) || !explaining.has(words[to]?.norm ?? '')) return false
  return words
    .slice(to + 1, to + 5)
    .some(
      ({ norm, capital, text }, index) =>
        !capital &&
        facilityTypes.has(norm) &&
        !(index > 0 && text === 'penitenciaria') &&
        !/^(?:del?|of|for)$/.test(words[to + index]?.norm ?? '') &&
        isTogether(words, to + 1, to + 1 + index) &&
        endsNoun(words[to + 2 + index]),
    )
}

/** "TOWN II" in a sentence on prisons: the second prison of the town. */
function withNumeral(span: CandidateSpan, { words }: SpanReading): CandidateSpan[] {
  const numeral = words[span.to]
  if (!isAdjacent(numeral) || !/^(?:II|III|IV)$/.test(numeral?.text ?? '')) return []
  if (isAdjacent(words[span.to + 1]) && words[span.to + 1]?.capital) return []
  return [{ ...span, to: span.to + 1, key: `${span.key} ${numeral?.norm}` }]
}

const isTown = ({ bearers }: CandidateSpan) =>
  bearers.some(({ place, as }) => as === 'name' && place.kind === 'city')

/** "the other jail, X, held", "el segundo penal, X,": between commas behind a single prison that has no name yet. */
function isApposed({ from, to }: CandidateSpan, { words }: SpanReading): boolean {
  const noun = words[from - 1]
  const closed = /^[,;)]/.test(words[to]?.gap ?? '')
  if (!closed || !isBehindComma(words[from]) || noun?.capital) return false
  if (!facilityTypes.has(noun?.norm ?? '') || /s$/.test(noun?.norm ?? '')) return false
  return [1, 2, 3].some(
    (back) =>
      /^(?:the|el|la)$/.test(words[from - 1 - back]?.norm ?? '') && isTogether(words, from - back, from - 1),
  )
}

/** "The prison director" is no prison: behind the noun its phrase is over. */
const endsNoun = (word: SpanReading['words'][number] | undefined) =>
  word === undefined || !isAdjacent(word) || afterNoun.has(word.norm)
const afterNoun = wordSet(
  'that which where whose in at on near outside of with que donde en de del con mas cuyo cuya',
)

const explaining = new Set(['the', 'a', 'la', 'el', 'una', 'un'])
const isTogether = (words: SpanReading['words'], from: number, to: number) => {
  for (let i = from; i <= to; i++) if (!isAdjacent(words[i])) return false
  return true
}

/** "Inmates at X": English is "in" a town. */
const isAt = ({ from }: CandidateSpan, { words }: SpanReading) =>
  isAdjacent(words[from]) && words[from - 1]?.norm === 'at'

/** "X holds 1,700": only a prison does. */
const isKeeper = ({ to }: CandidateSpan, { words }: SpanReading) =>
  isAdjacent(words[to]) &&
  custodyVerbs.has(words[to]?.norm ?? '') &&
  words.slice(to + 1, to + 5).some(({ text }) => /^\p{N}/u.test(text)) &&
  words.slice(to + 1, to + 12).some(({ norm }) => inmateWords.has(norm))

/** Is `key` the core of a prison named in full, or the end of it: "Castro Castro"? */
const isCore = (key: string, cores: ReadonlySet<string>) =>
  cores.has(key) ||
  cores.has(withoutArticle(key.split(' ')).join(' ')) ||
  (key.includes(' ') && [...cores].some((core) => core.endsWith(` ${key}`)))

/** Prisons of no gazetteer by their name alone. `found`: what is named already; `custody`: words of sentences on prisons. */
export function findBareUnlisted(
  reading: SpanReading,
  found: readonly Mention[],
  custody: ReadonlySet<number>,
  language: Language,
  listed: FacilityIndex,
): CandidateSpan[] {
  const prisons = found.filter(({ facility }) => facility?.core)
  const coresOf = (mentions: readonly Mention[]) =>
    new Set(mentions.map(({ facility }) => facility?.core ?? ''))
  const cores = coresOf(prisons.filter(({ areas }) => areas.length === 0))
  const all = coresOf(prisons)
  const onPrisons = tellsOfPrisons(custody, reading.words)
  // "El motín de X", "the X riot", where a prison is called X.
  const isListed = ({ key }: CandidateSpan) => onPrisons && listed.abroad.has(key)
  const numbered = reading.spans.flatMap((span) =>
    onPrisons && isTown(span) ? withNumeral(span, reading) : [],
  )
  const taken = new Set(numbered.map(({ from }) => from))
  const bare = reading.spans.filter((span) => {
    if (taken.has(span.from)) return false
    if (custody.has(span.from) && isTown(span) && isApposed(span, reading)) return true
    if (isOther(span, reading)) return false
    if (language === 'en' && custody.has(span.from) && isAt(span, reading) && all.has(span.key)) return true
    if (!mayBePrison(span)) return false
    if (isCore(span.key, cores)) return true
    if (isListed(span) && isOfRiot(reading.words, span)) return true
    return (
      isExplained(span, reading) ||
      (custody.has(span.from) && (isPlacedByTown(span, reading) || isKeeper(span, reading)))
    )
  })
  return [...bare, ...numbered].sort((a, b) => a.from - b.from)
}
