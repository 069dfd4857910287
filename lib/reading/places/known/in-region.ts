import { kmBetween } from '@/lib/geo/distance'
import { isRegion } from '@/lib/model/place'
import { prepositionOf } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Spot } from '@/lib/reading/places/spots/spot'

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
    if (!isRegion(place.id)) return !(isInCity(view, town, spot) && leadsOn(view, town.chunk, chunk))
    // "Peshawar, Swat Valley and Quetta": a row.
    if (spots[at + 1]?.chunk === chunk + 2) return true
    return !leadsOn(view, town.chunk, chunk) || kmBetween(town.place, place) > nearRegion
  })
}
