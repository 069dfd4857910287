import { kmBetween } from '@/lib/geo/distance'
import { isRegion } from '@/lib/model/place'
import { isNoun, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'
import type { Spot } from '@/lib/reading/places/spots/spot'

/** A town told with what holds it: the text itself puts the one in the other, wherever the gazetteer draws a border. */

/** No list says which towns lie in a region that is no province; one told right behind a town near it holds the town. */
const nearRegion = 200 // km from a town to the region's point

/** ", ", "in", ", in": what stands between the town and its region. */
const leadsOn = ({ chunks }: SentenceView, from: number, to: number): boolean => {
  const between = chunks.slice(from + 1, to)
  return (
    between.length > 0 &&
    between.length < 3 &&
    between.every((chunk) =>
      chunk.kind === 'preposition' ? /^(?:in|en|of|de|del)$/.test(chunk.word) : chunk.kind === 'comma',
    )
  )
}

const nearCity = 30 // km from what is in a city to the city

/** "In A, in B and in C", "in A, in B 12": a row, or a place with a number of its own. */
function goesOn({ chunks }: SentenceView, at: number, next: Spot | undefined): boolean {
  const own = chunks[at + 1]
  if (isNoun(own) && own.count) return true
  const joined = chunks.slice(at + 1, next?.chunk ?? 0)
  return (
    next !== undefined &&
    joined.length < 4 &&
    joined.every(({ kind }) => /^(?:comma|conjunction|preposition)$/.test(kind))
  )
}

/** Does the town stand behind "in" itself, or as the name of a beach or the like; not "a gang from it"? */
function isWhere({ chunks }: SentenceView, { chunk, hold }: Spot): boolean {
  if (hold !== 'there') return false
  const [of, link] = [chunks[chunk - 2], prepositionOf(chunks[chunk - 1])]
  if (/^(?:in|at|near|outside|en)$/.test(link)) return true
  const isThing =
    isNoun(of) && !of.count && !of.place && !of.classes.some((name) => people.has(name) || name === 'gang')
  return (
    /^(?:of|de)$/.test(link) && isThing && /^(?:playa|beach|barrio|sector|parque|park|suburb)$/.test(of.head)
  )
}

/** "Bondi in Sydney", "la playa de Bondi, en Sídney": a town of the city, and no second place. */
const isInCity = ({ chunks }: SentenceView, town: Spot, { place, chunk }: Spot): boolean =>
  town.place.kind === 'city' &&
  place.kind === 'city' &&
  /^(?:in|en)$/.test(prepositionOf(chunks[chunk - 1])) &&
  kmBetween(town.place, place) < nearCity

/** "At Wana in South Waziristan", "Wana, South Waziristan", "Bondi in Sydney": the town alone. */
export function withoutWhatHolds(view: SentenceView, spots: readonly Spot[]): Spot[] {
  return spots.filter((spot, at) => {
    const { place, chunk, pointed } = spot
    const town = spots[at - 1]
    if (!town || pointed || town.pointed || isRegion(town.place.id)) return true
    if (town.place.kind === 'country' || town.place.country !== place.country) return true
    if (goesOn(view, chunk, spots[at + 1])) return true
    if (!isRegion(place.id))
      return !(isWhere(view, town) && isInCity(view, town, spot) && leadsOn(view, town.chunk, chunk))
    return !leadsOn(view, town.chunk, chunk) || kmBetween(town.place, place) > nearRegion
  })
}

const isTown = ({ place: { kind } }: Spot): boolean => kind === 'city' || kind === 'prison'

/** "Struck near X in Y": the town, and no second place of a list. */
export const withoutAround = ({ chunks }: SentenceView, spots: readonly Spot[]): readonly Spot[] =>
  spots.length < 2
    ? spots
    : spots.filter(
        (around) =>
          !(
            around.place.kind === 'province' &&
            /^(?:in|en)$/.test(prepositionOf(chunks[around.chunk - 1])) &&
            spots.some(
              (town) =>
                isTown(town) &&
                town.hold !== 'origin' &&
                !/^(?:from|de|desde)$/.test(prepositionOf(chunks[town.chunk - 1])) &&
                town.place.country === around.place.country &&
                town.chunk === around.chunk - 2,
            )
          ),
      )
