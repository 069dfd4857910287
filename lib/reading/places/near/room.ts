import { isVerb } from '@/lib/reading/grammar/chunk'
import { clauseAround } from '@/lib/reading/grammar/clause'
import { isCapacity } from '@/lib/reading/kind-groups'
import type { Located, Site } from '@/lib/reading/places/ground'
import { prisonOf } from '@/lib/reading/places/known/prison-of'
import type { Spot } from '@/lib/reading/places/spots/spot'

/** What a prison holds and has room for. */

/** "the system: 39,000 inmates in space for 30,000": room, or who fills it. */
export const isOfRoom = ({ candidate, candidates }: Pick<Site, 'candidate' | 'candidates'>): boolean =>
  isCapacity(candidate) ||
  (candidate.kind === 'other_count' &&
    candidates.some(
      ({ kind, anchor }) =>
        kind === 'inmates_capacity' && anchor > candidate.anchor && anchor - candidate.anchor < 8,
    ))

const houses = /^(?:hold|house|have|contain|albergar|alojar|acoger|tener|encerrar)$/

/** "Arcos tenía hasta ayer 4.305 personas": who fills it, where the prison of that name has been told of. */
const isFilled = ({ view, candidate }: Site, { chunk, first }: Spot): boolean =>
  candidate.kind === 'other_count' &&
  candidate.evidence.first > first &&
  chunk === clauseAround(view, candidate.anchor).first &&
  view.chunks.some(
    (verb) =>
      isVerb(verb) && verb.first > first && verb.first < candidate.evidence.first && houses.test(verb.lemma),
  )

/** "Arcos, built for 4,800, holds 5,119": no town has room for inmates, whether named or told of before, but the prison of the article that bears its name. */
export function inItsPrison(site: Site, found: Located): Located {
  const { place } = found
  if (!place || place.kind === 'prison' || place.kind === 'country') return found
  const named = site.spots.find(
    ({ pointed, hold, place: { id } }) => !pointed && hold === 'there' && id === place.id,
  )
  if (!(isOfRoom(site) || (named && isFilled(site, named)))) return found
  const prison = prisonOf(place, place.name, site.ground.gazetteer)
  return prison && site.ground.prisons.some(({ id }) => id === prison.id)
    ? { ...found, place: prison, reason: `${found.reason}, whose prison it is` }
    : found
}
