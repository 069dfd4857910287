import type { FacilityMatch, Reader } from '@/lib/gazetteer/facilities/facility-words'
import { articles, institutionNouns } from '@/lib/gazetteer/lexicon/facilities'
import { beginnings, matchesAt } from '@/lib/gazetteer/name-trie'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { calendarNames } from '@/lib/gazetteer/spans/lexicon-spans'
import { isAdjacent, isJoined, type Word } from '@/lib/gazetteer/words'
import type { GazetteerPlace } from '@/lib/model/place'

/** Prisons of the crisis by names of which no part is a name: "the National Penitentiary", "la Penitenciaría Nacional de TOWN". */

const ofTown = /^(?:de|del|of)$/
const inTown = /^(?:in|en|near|cerca)$/

/** The name that a link behind the prison leads to; `to` is where it ends. */
function townBehind({ words, starting }: Reader, end: number) {
  const link = words[end]
  if (!link || !isAdjacent(link) || !(ofTown.test(link.norm) || inTown.test(link.norm))) return null
  const at = articles.has(words[end + 1]?.norm ?? '') && !starting.has(end + 1) ? end + 2 : end + 1
  const town = isAdjacent(words[at]) ? starting.get(at) : undefined
  return town ? { town, joined: ofTown.test(link.norm) } : null
}

const isIn = (
  place: GazetteerPlace,
  {
    entries,
    bearers = [],
  }: {
    entries: readonly { place: { country: string } }[]
    bearers?: readonly { place: { country: string } }[]
  },
) => [...entries, ...bearers].some((one) => one.place.country === place.country)

/** "Honduras's National Penitentiary", "the Honduran National Penitentiary": another country's. */
function isOfOther({ words, ending, index }: Reader, from: number, place: GazetteerPlace): boolean {
  const before = ending.get(from)
  if (before && /^['’]s/.test(words[from]?.gap ?? '') && !isIn(place, before)) return true
  const nations = index.nationsOf(words[from - 1]?.norm ?? '')
  return nations.length > 0 && !nations.includes(place.country)
}

/** "The National Penitentiary Administration", "Penitenciaría Nacional Marco Soto": the name goes on. */
function goesOn(words: readonly Word[], to: number): boolean {
  const next = words[to]
  if (!next || !isAdjacent(next)) return false
  return institutionNouns.has(next.norm) || (next.capital && !next.headline && !calendarNames.has(next.norm))
}

/** In capitals as a name, or with a town in it as the alias has it. */
const isName = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some(({ capital, opens }) => capital && !opens)

/** Words that are such a name: no part of it says which country is told of. */
export const wordsOfWhole = (reader: Reader): NameMatch[] =>
  reader.words.flatMap((word, from) => {
    const whole = beginnings(reader.index.facilities.whole)(word) ? wholeAt(reader, from) : null
    return whole ? [{ from, to: whole.to, entries: [] }] : []
  })

/** The prison whose whole name begins at a word, with the town that it is "of". */
export function wholeAt(reader: Reader, from: number): FacilityMatch | null {
  const { words, index } = reader
  const [match] = matchesAt(index.facilities.whole, words, from, (i) => isJoined(words[i]))
  const called = match?.values[0]
  if (!match || !called) return null
  const to = from + match.length
  if (!isName(words, from, to) || goesOn(words, to) || isOfOther(reader, from, called)) return null
  const behind = townBehind(reader, to)
  if (behind && !isIn(called, behind.town)) return null
  return { from, to: behind?.joined ? behind.town.to : to, core: null, called }
}
