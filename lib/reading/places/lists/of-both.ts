import { isNoun, prepositionOf } from '@/lib/reading/grammar/chunk'
import { chunkAt, segmentAround } from '@/lib/reading/grammar/clause'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Located, Site } from '@/lib/reading/places/ground'
import type { Spot } from '@/lib/reading/places/spots/spot'

/** "The quakes in Turkey and Syria killed 50,000": of two countries together, and so of neither. */

/** "6,000 in Syria": does the chunk stand right behind the number? */
export const isRightBehind = ({ view, candidate }: Site, chunk: number): boolean =>
  chunk === chunkAt(view, candidate.evidence.last) + 2 &&
  /^(?:in|en)$/.test(wordAt(view, view.chunks[chunk - 1]?.first ?? -1))

/** Another country joined by "and" to the one that was found. */
function joinedTo({ view, spots }: Site, found: Spot): Spot | undefined {
  const countries = spots.filter(
    ({ place, pointed, hold }) => place.kind === 'country' && !pointed && hold === 'there',
  )
  return countries.find(({ chunk, place }) => {
    const [first, last] = chunk < found.chunk ? [chunk, found.chunk] : [found.chunk, chunk]
    const joint = view.chunks[first + 1]
    const second = view.chunks[first + 2]?.kind === 'preposition' ? first + 3 : first + 2
    return (
      place.id !== found.place.id &&
      second === last &&
      joint?.kind === 'conjunction' &&
      /^(?:and|y|e)$/.test(joint.word)
    )
  })
}

const countries = /^(?:countr(?:y|ies)|nations?|pais(?:es)?|nacion(?:es)?)$/
const within = /^(?:in|across|throughout|of|en|de)$/

/** "The toll in the two countries", "en ambos países": two that the clause does not name. */
function saysBoth(site: Site): boolean {
  const { view, candidate, spots } = site
  const { first, last } = segmentAround(view, candidate.anchor)
  // "killed 40 in both countries, 30 in Peru".
  const isOfPart = ({ chunk }: Spot) =>
    view.counted.some(({ index }) => index !== candidate.phrase && chunk === index + 2)
  return (
    candidate.quantity !== null &&
    view.chunks.some(
      (chunk, at) =>
        at > first &&
        at <= last &&
        isNoun(chunk) &&
        countries.test(chunk.head) &&
        (chunk.count?.value === 2 || /^(?:both|amb[oa]s)$/.test(wordAt(view, chunk.first))) &&
        within.test(prepositionOf(view.chunks[at - 1])),
    ) &&
    !spots.some((spot) => spot.chunk >= first && spot.chunk <= last && !spot.pointed && !isOfPart(spot))
  )
}

/** Where the sentence counts once and names two countries as one, or speaks of both, nothing holds both. */
export function ofBoth(site: Site, found: Located): Located {
  const { view, candidate, spots } = site
  if (found.place && saysBoth(site))
    return { place: null, way: 'undecided', reason: 'told of two countries together, and nothing holds both' }
  if (
    found.place?.kind !== 'country' ||
    !/^(?:named|country|another country)$/.test(found.way) ||
    candidate.quantity === null
  )
    return found
  // "12 in Peru and three in Chile": each has its own.
  const countedAlone = !view.counted.some(({ index }) =>
    spots.some((spot) => spot.chunk === index + 2 && spot.place.kind === 'country' && !joinedTo(site, spot)),
  )
  const own = spots.filter(({ place, hold }) => place.id === found.place?.id && hold === 'there')
  const others = countedAlone ? own.map((spot) => joinedTo(site, spot)) : []
  // "The quake that shook Turkey and Syria killed 12 in Syria": named by itself as well.
  const [other] = others.every(Boolean) ? others : []
  return other
    ? {
        place: null,
        way: 'undecided',
        reason: `told of ${found.place.name} and ${other.place.name} together, and nothing holds both`,
      }
    : found
}
