import { holds } from '@/lib/reading/places/known/containers'
import { type Chunk, isNoun } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import type { Site } from '../ground'
import type { Spot } from '../spots/spot'
import type { Group } from './sums-of-lists'

/** Numbers of a list that lie in the place before it, and at none that the list names. */

/** "el barrio de la Alborada", "el sector de Mapasingue": a prison's own sectors have numbers. */
function isQuarter({ lexed }: SentenceView, chunk: Chunk, [of, name]: readonly Chunk[]): boolean {
  if (!isNoun(chunk) || chunk.determiner !== 'definite' || chunk.place) return false
  const isNamed = of?.kind === 'preposition' && isNoun(name) && lexed.tokens[name.last]?.capital === true
  return chunk.classes.includes('area') || (chunk.head === 'sector' && isNamed)
}

/** "In A: two at B; four in the quarter of C", where nothing knows C: four in A, and not at B. */
export function elsewhereInFrame({ view, spots, ground }: Site, at: number, group: Group): Spot[] | null {
  if (group.last > at) return null
  const behind = view.chunks.slice(at + 1)
  const end = behind.findIndex(({ kind }) => /^(?:stop|comma|conjunction|relative)$/.test(kind))
  const item = end < 0 ? behind : behind.slice(0, end)
  if (!item.some((chunk, i) => isQuarter(view, chunk, item.slice(i + 1, i + 3)))) return null
  const frame = spots.findLast(
    ({ chunk, place }) =>
      chunk < group.first &&
      place.kind !== 'country' &&
      group.spots.every((spot) => holds(place, spot.place, ground.gazetteer)),
  )
  return frame ? [frame] : null
}
