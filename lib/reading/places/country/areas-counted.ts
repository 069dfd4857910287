import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import { type Chunk, isNoun, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import { holderChunks } from '@/lib/reading/grammar/nouns/areas-by-number'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Located, Site } from '@/lib/reading/places/ground'
import { containerOf, holds } from '@/lib/reading/places/known/containers'
import { bareArea } from '@/lib/reading/places/near/as-area'
import { wordsOf } from '@/lib/reading/speakers/speaker'

/** Where a measure holds that is told of so many areas: in those that the sentence lists, if it lists them all. */

const joins = /^(?:conjunction|comma|quote)$/
const wide = /^(?:provinc|region|departament|department|estado|state)/
const towns = /^(?:cit|town|ciudad|localidad|municip|parroquia|parish)/

/** "Seven provinces of the region X": the chunk of X, which holds them all, or -1. */
function holderAt({ view, spots, ground }: Site, areas: NounPhrase): number {
  const within = holderChunks(view, areas)
  // "In A 12 died and an emergency holds in three cantons".
  const frame = view.chunks[0]?.kind === 'preposition' && !wide.test(areas.head) ? 1 : -1
  const at = spots.find(({ chunk }) => within.includes(chunk) || chunk === frame)
  const isHolder = at?.place.kind === 'province' || at?.place.kind === 'canton'
  return at && isHolder && at.place.id !== ground.home?.id ? at.chunk : -1
}

/** The province, where a town has its name and provinces are counted. */
const asCounted = (place: Place, { head }: NounPhrase, { ground }: Site): Place => {
  const around =
    place.kind === 'city' && !towns.test(head) ? ground.gazetteer.find(place.province ?? '') : undefined
  return around && bareArea(toPlace(around)) === bareArea(place) ? toPlace(around) : place
}

/** What may stand in a row besides its places: "and", "the provinces of", "y la de". */
const isOfRow = (chunk: Chunk): boolean =>
  isNoun(chunk)
    ? chunk.name === null &&
      chunk.count === null &&
      (chunk.classes.includes('area') || chunk.first === chunk.last)
    : joins.test(chunk.kind) || /^(?:of|de|del)$/.test(prepositionOf(chunk))

/** The places of the row right behind the areas, "three provinces: A, B and C", without what holds them; not "three provinces, after riots in A". */
function rowBehind(site: Site, areas: NounPhrase, holder: number): Place[] {
  const { view, spots } = site
  const from = Math.max(view.chunks.indexOf(areas), holder) + 1
  const opener = wordAt(view, view.chunks[from]?.first ?? -1)
  if (!/^[:(,—–-]+$/.test(opener)) return []
  const found: Place[] = []
  for (let at = from + 1; at < view.chunks.length; at++) {
    const chunk = view.chunks[at] as Chunk
    const spot = spots.find((one) => one.chunk === at && !one.pointed)
    if (!spot && !isOfRow(chunk)) break
    if (!spot) continue
    const place = asCounted(spot.place, areas, site)
    if (apart.test(wordAt(view, chunk.first)) || (place.kind === 'city' && wide.test(areas.head))) break
    if (!found.some(({ id }) => id === place.id)) found.push(place)
  }
  return found
}
const apart = /^(?:except|excepto|salvo|but|menos|minus|exclu\w*)$/

/** "In the prisons of the country, and in two provinces, A and B, another": those are the other's. */
const isOfAnother = ({ view: { chunks } }: Site, areas: number): boolean =>
  chunks[areas - 1]?.kind === 'preposition' && chunks[areas - 2]?.kind === 'conjunction'

export function inAreas(site: Site, areas: NounPhrase): Located {
  const { ground, view, spots } = site
  const holder = holderAt(site, areas)
  const around = spots.find(({ chunk }) => chunk === holder)?.place ?? null
  const listed = rowBehind(site, areas, holder).filter(
    (place) => !around || place.id === around.id || holds(around, place, ground.gazetteer),
  )
  const place = around ?? ground.home
  const isOwn = !isOfAnother(site, view.chunks.indexOf(areas))
  if (isOwn && listed.length === areas.count?.value)
    return {
      place: around ?? containerOf(listed, ground.gazetteer) ?? place,
      way: 'list',
      reason: `holds all that the sentence lists: ${listed.map(({ name }) => name).join(', ')}`,
      each: listed,
    }
  return {
    place,
    way: 'areas',
    reason: `in ${wordsOf(view, areas)}, of which the text names some at most`,
  }
}
