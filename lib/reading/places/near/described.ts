import { isNoun } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { isCapacity } from '@/lib/reading/kind-groups'
import type { Located, Site } from '@/lib/reading/places/ground'
import { isPrison } from '@/lib/reading/places/pointing/pointing-words'

/** "moved to X, a unit with 150 places in the same compound": what an apposition says of the prison before it. */

const houses = /^(?:unit|site|building|house|unidad|recinto|edificio|sitio)$/

/** The prison behind whose comma the room for so many is told. */
export function described({ candidate, view, spots }: Site): Located | null {
  if (!isCapacity(candidate)) return null
  const own = chunkAt(view, candidate.evidence.first)
  const found = spots.findLast(({ place, pointed, chunk }) => {
    const [comma, what] = view.chunks.slice(chunk + 1, chunk + 3)
    const apposed = comma?.kind === 'comma' && isNoun(what) && !what.place && !what.plural
    return (
      place.kind === 'prison' &&
      !pointed &&
      chunk < own &&
      apposed &&
      (isPrison(what) || houses.test(what.head))
    )
  })
  const others = spots.some(
    ({ place, chunk, pointed }) =>
      found && place.kind === 'prison' && !pointed && chunk > found.chunk && chunk < own,
  )
  const parted = view.chunks.slice(found?.chunk, own).some(({ kind }) => kind === 'stop')
  return found && !others && !parted
    ? { place: found.place, way: 'described', reason: `the sentence says this of ${found.place.name}` }
    : null
}
