import { districtNouns } from './lexicon-areas'
import { links } from './lexicon-facilities'
import { titles } from './lexicon-people'
import type { Mention } from './mention'
import type { CandidateSpan } from './spans/candidate-spans'
import { sideClasses } from './spans/lexicon-spans'
import type { SpanReading } from './spans/span-reading'
import { isAdjacent, type Word } from './words'

/** A name that no index holds, and the town that the text says it lies in. */
export type TownPart = { start: number; end: number; town: Mention }

const side =
  '(?:norte|sur|este|oeste|noroeste|noreste|sureste|suroeste|centro|afueras|periferia|north|south|east|west|northwest|northeast|southeast|southwest|centre|center|outskirts)'
/** ", en el noroeste de", ", in the south of", ", south of". */
const inSide = new RegExp(
  `^,?[^\\S\\n](?:(?:en|al|in|on|to)[^\\S\\n])?(?:(?:el|las?|the)[^\\S\\n])?${side}[^\\S\\n](?:de|of)[^\\S\\n]$`,
  'u',
)
/** ", un barrio de", ", a poor district of", ", the district in the south of". */
const asPart =
  /^,[^\S\n](?:una?|el|la|an?|the)[^\S\n]((?:[\p{Ll}-]+[^\S\n]){1,6})(?:de|del|of|in|en)[^\S\n]$/u
const partNouns = new Set([
  ...districtNouns,
  ...'slum suburb shantytown area quarter zona invasion favela villa barriada'.split(' '),
])

const longestGap = 60 // characters

const isCalledPart = (gap: string) =>
  asPart
    .exec(gap)?.[1]
    ?.split(/\s/)
    .some((word) => partNouns.has(word)) ?? false

/** A known name needs more than a side of the town: "Nigeria, un barrio de TOWN" is not the country. */
const tellsPart = (gap: string, { bearers }: CandidateSpan, { areas }: Mention) =>
  isCalledPart(gap)
    ? !bearers.some(({ place }) => areas.some(({ country }) => country === place.country))
    : bearers.length === 0 && inSide.test(gap)

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

/** Districts of a town that no index holds, with their number: "in X 2, a district of TOWN". Linear in the text. */
export function findParts(text: string, reading: SpanReading, found: readonly Mention[]): TownPart[] {
  const { words, starts, ends } = reading
  const towns = found.filter(({ facility, areas }) => !facility && areas.some(({ kind }) => kind === 'city'))
  let at = 0
  return reading.spans.flatMap((span) => {
    const { from, to } = span
    if ((starts[from] ?? from) < from || (ends[to - 1] ?? to) > to || isOtherThing(span, reading)) return []
    const first = words[startOf(words, from)]
    if (!first || !isPlaced(words, startOf(words, from))) return []
    const next = words[to]
    const isNumbered = isAdjacent(next) && /^\d{1,2}$/.test(next?.text ?? '')
    const end = (isNumbered ? next : words[to - 1])?.end ?? first.end
    while (at < towns.length && (towns[at]?.start ?? 0) < end) at++
    const town = towns[at]
    if (!town || town.start - end > longestGap || !tellsPart(text.slice(end, town.start), span, town))
      return []
    return [{ start: first.start, end, town }]
  })
}
