import { isOfRoom } from '@/lib/reading/places/near/room'
import { isNoun, type Range } from '../../grammar/chunk'
import { isCapacity } from '../../kind-groups'
import type { Located, Site } from '../ground'

/** The prison that "it" points back at. */

/** "It was built for 400": the prison in view; "Arcos is not full: it has 400": that of Arcos. */
export function it(site: Site, range: Range): Located | null {
  const { view, spots, ground } = site
  const says = view.chunks
    .slice(range.first, range.last + 1)
    .some((chunk) => isNoun(chunk) && chunk.pronoun && chunk.head === 'it')
  if (!says || !isOfRoom(site)) return null
  const own = spots.find(({ hold, chunk }) => hold === 'there' && chunk === 0 && chunk < range.first)
  const place = own?.place ?? (isCapacity(site.candidate) ? ground.focus : null)
  return place ? { place, way: 'it', reason: `"it" points back at ${place.name}` } : null
}

/** "The jail had seen 2021, when 34 were killed in it out of 79 in four prisons": what the sentence has named or pointed at. */
export function inIt({ view, candidate, spots }: Site, range: Range): Located | null {
  const at = view.chunks.findIndex(
    (chunk, i) =>
      i >= range.first && i <= range.last && isNoun(chunk) && chunk.pronoun && chunk.head === 'it',
  )
  const [link, pronoun] = [view.chunks[at - 1], view.chunks[at]]
  const told = candidate.verb?.last ?? candidate.evidence.last
  if (link?.kind !== 'preposition' || !/^(?:in|inside|at)$/.test(link.word) || !pronoun) return null
  if (pronoun.first - told > 3 || pronoun.first < told) return null
  const named = spots.findLast(({ place, first }) => place.kind === 'prison' && first < candidate.anchor)
  return named
    ? { place: named.place, way: 'pointed at', reason: `"it" points back at ${named.place.name}` }
    : null
}
