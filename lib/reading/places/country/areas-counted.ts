import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import { isNoun, isVerb, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Located, Site } from '@/lib/reading/places/ground'
import { containerOf, holds } from '@/lib/reading/places/known/containers'
import { bareArea } from '@/lib/reading/places/near/as-area'
import { wordsOf } from '@/lib/reading/speakers/speaker'

/** Where a measure holds that is told of so many areas: in those that the sentence lists, if it lists them all. */

const joins = /^(?:conjunction|comma|preposition|quote)$/
const towns = /^(?:cit|town|ciudad|localidad|municip|parroquia|parish)/

/** "Seven provinces of the region X": the chunk of X, which holds them all, or -1. */
function holderAt({ view, spots, ground }: Site, areas: number): number {
  const of = view.chunks[areas + 1]
  if (of?.kind !== 'preposition' || !/^(?:of|in|de|del|en)$/.test(of.word)) return -1
  const at = spots.find(({ chunk }) => chunk === areas + 2 || chunk === areas + 3)
  const isHolder = at?.place.kind === 'province' || at?.place.kind === 'canton'
  return at && isHolder && at.place.id !== ground.home?.id ? at.chunk : -1
}

/** The province, where a town has its name and provinces are counted. */
const asCounted = (place: Place, { head }: NounPhrase, { ground }: Site): Place => {
  const around =
    place.kind === 'city' && !towns.test(head) ? ground.gazetteer.find(place.province ?? '') : undefined
  return around && bareArea(toPlace(around)) === bareArea(place) ? toPlace(around) : place
}

/** The places of the row behind the areas, "three provinces: A, B and C", without what holds them. */
function rowBehind(site: Site, areas: NounPhrase, holder: number): Place[] {
  const { chunks } = site.view
  const from = Math.max(chunks.indexOf(areas), holder) + 1
  const opener = wordAt(site.view, chunks[from]?.first ?? -1)
  if (!/^[:(,—–-]+$/.test(opener)) return []
  const found: Place[] = []
  for (let at = from + 1; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk || isVerb(chunk) || (!isNoun(chunk) && !joins.test(chunk.kind))) break
    const spot = site.spots.find((one) => one.chunk === at && !one.pointed)
    if (spot && !found.some(({ id }) => id === spot.place.id)) found.push(asCounted(spot.place, areas, site))
  }
  return found
}

/** "In the prisons of the country, and in two provinces, A and B, another": those are the other's. */
const isOfAnother = ({ view: { chunks } }: Site, areas: number): boolean =>
  chunks[areas - 1]?.kind === 'preposition' && chunks[areas - 2]?.kind === 'conjunction'

export function inAreas(site: Site, areas: NounPhrase): Located {
  const { ground, view, spots } = site
  const holder = holderAt(site, view.chunks.indexOf(areas))
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
