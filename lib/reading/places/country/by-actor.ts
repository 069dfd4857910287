import { isVerb, type Range } from '../../grammar/chunk'
import { clauseAround, sentencePart } from '../../grammar/clause'
import type { SentenceView } from '../../grammar/sentence-view'
import { isMeasure } from '../../kind-groups'
import type { Located, Site } from '../ground'
import { isTown } from '../pointing/which-jail'
import { isInside, type Spot } from '../spots/spot'

/** What a country or a province is said to do: a measure holds at its home, a force goes elsewhere. */

/** In a main clause of its own, before the one of the actor. */
const isToldBefore = (view: SentenceView, chunk: number, actor: Spot): boolean => {
  const clause = clauseAround(view, actor.first)
  return chunk < clause.first && view.chunks.slice(0, clause.first).some(isVerb)
}

const isSentTo =
  (actor: Spot) =>
  ({ hold, place }: Spot): boolean =>
    hold === 'towards' && place.kind === 'country' && place.id !== actor.place.id

/** "Peru put its border under an emergency and ordered 500 police there": what a country does at home. */
export function byActor({ candidate, spots, view, blocked }: Site, clause: Range): Located | null {
  if (!isMeasure(candidate) && candidate.kind !== 'troops_deployed') return null
  const part = sentencePart(view, view.chunks[clause.first]?.first ?? 0)
  // "Lima imposed a curfew in that department", "Sonora sent 200 men".
  const pointed = spots.some((spot) => spot.pointed && spot.hold === 'there' && spot.place.kind !== 'country')
  const within = isMeasure(candidate) && !pointed
  const actor = spots.find(
    ({ hold, chunk, place }) =>
      hold === 'actor' && chunk >= part.first && chunk <= clause.last && (place.kind === 'country' || within),
  )
  // "Peru sent 200 men to the border, a minister said in X": not there.
  // "The army seized X, and Y imposed a curfew": X is of what was told before.
  const named = spots.some(
    ({ pointed, hold, place, chunk, first }) =>
      !pointed &&
      !(candidate.kind === 'troops_deployed' && isInside(blocked, first)) &&
      (isMeasure(candidate) ? hold !== 'actor' : hold === 'there' || hold === 'towards') &&
      place.kind !== 'country' &&
      !(actor && isToldBefore(view, chunk, actor)),
  )
  if (!actor || named) return null
  // "Kenya sent 200 officers to Haiti": a force sent to another country is there.
  const goal = isMeasure(candidate) ? undefined : spots.find(isSentTo(actor))
  return goal
    ? { place: goal.place, way: 'sent to', reason: `sent to ${goal.place.name}` }
    : { place: actor.place, way: 'actor', reason: `${actor.words} does it at home` }
}

/** "The president, who flew to X, declared an emergency": a town to which somebody goes says nothing of what is decreed. */
export const withoutTravels = (site: Site): Site => ({
  ...site,
  spots: isMeasure(site.candidate)
    ? site.spots.filter(
        ({ hold, place, first }) =>
          hold !== 'origin' && !(hold === 'towards' && (isTown(place.kind) || sendsForces(site, first))),
      )
    : site.spots,
})

/** "The emergency was extended, and 150 more men were sent to X": the men were. */
const sendsForces = ({ candidate, candidates }: Site, to: number): boolean =>
  candidate.evidence.last < to && candidates.some(({ kind }) => kind === 'troops_deployed')
