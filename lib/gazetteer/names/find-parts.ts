import { districtNouns } from '@/lib/gazetteer/lexicon/areas'
import { links } from '@/lib/gazetteer/lexicon/facilities'
import { titles } from '@/lib/gazetteer/lexicon/people'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { sideClasses } from '@/lib/gazetteer/spans/lexicon-spans'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'
import { isAdjacent, type Word } from '@/lib/gazetteer/words'
import { compassEn, compassEs } from '@/lib/text/compass'
import { wordSet } from '@/lib/text/word-set'

/** A name that no index holds, and the town that the text says it lies in. */
export type TownPart = { start: number; end: number; town: Mention }

const side = `(?:${compassEn}|${compassEs}|centro|afueras|periferia|centre|center|outskirts)`
/** ", en el noroeste de", ", in the south of", ", south of". */
const inSide = new RegExp(
  `^,?[^\\S\\n](?:(?:en|al|in|on|to)[^\\S\\n])?(?:(?:el|las?|the)[^\\S\\n])?${side}[^\\S\\n](?:de|of)[^\\S\\n]$`,
  'u',
)
/** ", un barrio de", ", barrio de", ", a poor district of", ", the district in the south of". */
const asPart =
  /^,[^\S\n]((?:una?|el|la|an?|the)[^\S\n])?((?:[\p{Ll}-]+[^\S\n]){1,6})(?:de|del|of|in|en)[^\S\n]$/u
const partNouns = new Set([
  ...districtNouns,
  ...`slum suburb shantytown area quarter zona invasion favela villa barriada estate scheme township settlement hamlet village
    compound resort locality community caserio recinto comunidad vereda corregimiento aldea urbanizacion colonia poblado poblacion
    localidad conjunto asentamiento suburbio balneario paraje ejido selva`.split(/\s+/),
])

const longestGap = 60 // characters

const inOrOf = /^(?:de|del|en|in|of|on|at|to|by|for|from)$/

/**
 * The noun of the apposition is itself a quarter's: not "a teacher in a village in", "un vecino de un barrio de",
 * "a village teacher in".
 */
function isCalledPart(gap: string): boolean {
  const [, article = '', words = ''] = asPart.exec(gap) ?? []
  const called = words.split(/\s/)
  const head = called.findIndex((word) => partNouns.has(word))
  if (head < 0 || head > (article ? most : 0) || called.slice(0, head).some((word) => inOrOf.test(word)))
    return false
  const isEnglish = /^(?:an?|the)\s/.test(article)
  return !isEnglish || !called[head + 1] || inOrOf.test(called[head + 1] ?? '')
}
const most = 2 // adjectives before the noun

/** A known name needs more than a side of the town: "Nigeria, un barrio de TOWN" is not the country. */
const tellsPart = (gap: string, { bearers }: CandidateSpan, { areas }: Mention) =>
  isCalledPart(gap) || inArea.test(gap)
    ? !bearers.some(({ place }) => areas.some(({ country }) => country === place.country))
    : bearers.length === 0 && inSide.test(gap)

const hamlets = wordSet('aldea caserio vereda corregimiento comunidad ejido poblado localidad village hamlet')
const inArea = /^,?[^\S\n](?:en|in)[^\S\n]$/u

/** "la aldea X, en PROVINCE", "the village of X in PROVINCE". */
const isHamlet = (gap: string, words: readonly Word[], first: number) =>
  inArea.test(gap) && hamlets.has(headBefore(words, first).head)

/** "Hospital X", "Radio X" are bodies, "General X" is somebody. */
const isOtherThing = ({ from, to }: CandidateSpan, { words }: SpanReading) =>
  words.slice(from, to).some(({ norm }) => sideClasses.has(norm) || titles.has(norm))

const placing = new Set(['en', 'in', 'at', 'inside', 'desde'])
const isPlaced = (words: readonly Word[], from: number) =>
  isAdjacent(words[from]) && placing.has(words[from - 1]?.norm ?? '')

/** "Flor de X": the name begins before the small word. */
function startOf(words: readonly Word[], from: number): number {
  const isTied =
    isAdjacent(words[from]) && isAdjacent(words[from - 1]) && links.has(words[from - 1]?.norm ?? '')
  return isTied && words[from - 2]?.capital ? from - 2 : from
}

type Part = { first: number; start: number; end: number }

/** A span with the number behind it, from where its name begins; null where it is part of something longer or a person's. */
function partAt(span: CandidateSpan, reading: SpanReading, people: ReadonlySet<number>): Part | null {
  const { words, starts, ends } = reading
  const { from, to } = span
  if (!isPlaced(words, from) && words.slice(from, to).some((_, i) => people.has(from + i))) return null
  if ((starts[from] ?? from) < from || (ends[to - 1] ?? to) > to || isOtherThing(span, reading)) return null
  const first = startOf(words, from)
  const next = words[to]
  const isNumbered = isAdjacent(next) && /^\d{1,2}$/.test(next?.text ?? '')
  const last = isNumbered ? next : words[to - 1]
  const start = words[first]?.start
  return start !== undefined && last ? { first, start, end: last.end } : null
}

/**
 * Districts of a town and hamlets of a province that no index holds, with their number: "in X 2, a district of TOWN"; and
 * X 2 wherever else it is named. Linear in the text.
 */
export function findParts(
  text: string,
  reading: SpanReading,
  found: readonly Mention[],
  people: ReadonlySet<number> = new Set(),
): TownPart[] {
  const { words } = reading
  const towns = found.filter(
    ({ facility, areas }) => !facility && areas.some(({ kind }) => kind === 'city' || kind === 'province'),
  )
  let at = 0
  const towned = new Map<string, Mention>()
  const parts = reading.spans.flatMap((span) => {
    const part = partAt(span, reading, people)
    return part ? [{ span, ...part }] : []
  })
  for (const { span, first, start, end } of parts) {
    while (at < towns.length && (towns[at]?.start ?? 0) < end) at++
    const town = towns[at]
    const gap = town && town.start - end <= longestGap ? text.slice(end, town.start) : ''
    const isPart =
      town &&
      tellsPart(gap, span, town) &&
      (inArea.test(gap) ? isHamlet(gap, words, first) : isCalledPart(gap) || isPlaced(words, first))
    if (town && isPart && !towned.has(text.slice(start, end))) towned.set(text.slice(start, end), town)
  }
  return parts.flatMap(({ start, end }) => {
    const town = towned.get(text.slice(start, end))
    return town ? [{ start, end, town }] : []
  })
}
