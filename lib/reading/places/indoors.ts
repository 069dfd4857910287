import type { Place } from '@/lib/model/place'
import { wordAt } from '../grammar/sentence-view'
import { holds } from './containers'
import { isLocal } from './domains'
import type { Located, Site } from './ground'

/** What is said to be inside or outside, of a prison that is not named again. */

const isIndoors = /^(?:inside|indoors|adentro|dentro)$/

/** "Relatives at the gate of the prison spoke of 20 bodies inside": in the prison named or pointed at before it. */
export function inside({ candidate, view, spots, ground }: Site): Located | null {
  const at = candidate.evidence.last + 1
  const bare = [at, at + 1, at + 2].some(
    (i) => isIndoors.test(wordAt(view, i)) && /^(?:[.,;:)]|and|y|)$/.test(wordAt(view, i + 1)),
  )
  const before = spots.findLast(({ place, first }) => place.kind === 'prison' && first < candidate.anchor)
  const prison = before?.place ?? (ground.focus?.kind === 'prison' ? ground.focus : null)
  return bare && prison ? { place: prison, reason: `inside ${prison.name}`, basis: 'it' } : null
}

const cityTold = ({ told, gazetteer }: Site['ground'], prison: Place): Place | undefined =>
  [...told.values()]
    .map(({ place }) => place)
    .find((place) => place.kind === 'city' && holds(place, prison, gazetteer))

const outdoors = /^(?:outside|afuera|fuera)$/

/** "two died inside and nine outside": in the town of the prison that the sentence tells of. */
export function outside(site: Site, found: Located | null): Located | null {
  const { candidate, view, ground } = site
  if (found?.place?.kind !== 'prison' || !isLocal(candidate)) return found
  const at = candidate.evidence.last + 1
  const ends = /^(?:[.,;:)]|and|y)?$/
  const is = [at, at + 1].some((i) => outdoors.test(wordAt(view, i)) && ends.test(wordAt(view, i + 1)))
  const town = ground.lastOf.get('city') ?? cityTold(ground, found.place)
  return is && town && holds(town, found.place, ground.gazetteer)
    ? { place: town, reason: `outside ${found.place.name}, in ${town.name}` }
    : found
}
