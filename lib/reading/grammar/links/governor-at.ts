import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { isPlaced, isTimeOfDay } from './between'
import { type Governor, silent } from './link'

/** What a preposition hangs on: the noun or verb before it, past what may stand between. */

/** "El traslado, la víspera, de diez cabecillas": the comma that opens what stands between, or the preposition itself. */
function beforeAside(chunks: Chunk[], at: number): number {
  const of = chunks[at]
  if (of?.kind !== 'preposition' || !/^del?$/.test(of.word) || chunks[at - 1]?.kind !== 'comma') return at
  let i = at - 2
  while (/^(?:date|adverb)$/.test(chunks[i]?.kind ?? '') || isPlaced(chunks, i))
    i -= isNoun(chunks[i]) ? 2 : 1
  return i < at - 2 && chunks[i]?.kind === 'comma' ? i : at
}

/** "el ingreso en la misma cárcel de 300 policías": no forces belong to a prison, as inmates would. */
const isPrisonOf = ({ classes, count }: NounPhrase, whom: Chunk | undefined): boolean =>
  classes.includes('prison') &&
  count === null &&
  isNoun(whom) &&
  whom.count !== null &&
  whom.classes.some((name) => name === 'police' || name === 'soldier')

const tells = ({ lemma, passive }: VerbGroup, preposition: Chunk | undefined): boolean =>
  lemma === 'tell' && !passive && preposition?.kind === 'preposition' && preposition.word === 'of'

const isLed = (chunk: Chunk | undefined, words: RegExp): boolean =>
  chunk?.kind === 'preposition' && words.test(chunk.word)

/** "el asesinato en Tarsis del alcalde": the place stands between. */
const pastPlace = (chunks: Chunk[], at: number, i: number): number => {
  const place = chunks[i]
  const isBetween =
    isNoun(place) &&
    (place.place !== null || isPrisonOf(place, chunks[at + 1])) &&
    isLed(chunks[i - 1], /^(?:en|in)$/) &&
    isNoun(chunks[i - 2])
  return isBetween ? i - 2 : i
}

/** "hablaban por la mañana de 180 secuestrados": the time of day stands between. */
const pastTimeOfDay = (chunks: Chunk[], at: number, i: number): number => {
  const counted = chunks[at + 1]
  const isBetween = isNoun(counted) && counted.count && isTimeOfDay(chunks[i]) && isVerb(chunks[i - 2])
  return isBetween ? i - 2 : i
}

/** "built by Canada for 872 inmates": who built it stands between. */
const pastBuilder = (chunks: Chunk[], at: number, i: number): number => {
  const built = chunks[i - 2]
  const isBetween =
    isLed(chunks[at], /^(?:for|para)$/) &&
    isNoun(chunks[i]) &&
    isLed(chunks[i - 1], /^(?:by|por)$/) &&
    isVerb(built) &&
    built.senses.includes('design')
  return isBetween ? i - 2 : i
}

/** "was built in the 1950s for 1,200": the time stands between. */
const pastDecade = (chunks: Chunk[], _: number, i: number): number => {
  const decade = chunks[i]
  return isNoun(decade) && /^\d{4}s$/.test(decade.head) && isVerb(chunks[i - 2]) ? i - 2 : i
}

/** "told the agency of 20 inmates killed": whom they told stands between. */
const pastHearer = (chunks: Chunk[], at: number, i: number): number => {
  const [told, counted] = [chunks[i - 1], chunks[at + 1]]
  const isBetween =
    isNoun(counted) && counted.count && isNoun(chunks[i]) && isVerb(told) && tells(told, chunks[at])
  return isBetween ? i - 1 : i
}

/** Tried in this order, over and over: behind what one of them steps over may stand what the next one does. */
const passes = [pastPlace, pastTimeOfDay, pastBuilder, pastDecade, pastHearer]

export function governorAt(chunks: Chunk[], at: number): Governor {
  const preposition = chunks[at]
  let i = beforeAside(chunks, at) - 1
  while (i >= 0 && (silent.has(chunks[i]?.kind ?? 'stop') || chunks[i]?.kind === 'preposition')) i--
  for (const past of passes) i = past(chunks, at, i)
  const chunk = chunks[i]
  // "la vida a 10 militares y a 19 sicarios": both hang on the same.
  const first = chunks[i - 2]
  const again = chunk?.kind === 'conjunction' && isNoun(chunks[i - 1]) && first?.kind === 'preposition'
  if (again && preposition?.kind === 'preposition' && first.word === preposition.word)
    return governorAt(chunks, i - 2)
  return {
    preposition: preposition?.kind === 'preposition' ? preposition.word : '',
    noun: isNoun(chunk) ? i : null,
    verb: isVerb(chunk) ? i : null,
  }
}
