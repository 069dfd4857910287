import type { Place } from '@/lib/model/place'
import { runsOn } from '@/lib/reading/days/when'
import { isNoun, type NounPhrase } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isMeasure } from '@/lib/reading/kind-groups'
import type { Ground, Located, Site } from '@/lib/reading/places/ground'

/** "The revolt was over on Monday", "durante el motín": the one that the text tells of, at its prison. */

const bouts =
  /^(?:riot|revolt|uprising|mutiny|mutinies|rebellion|standoff|siege|motin|revuelta|amotinamiento|rebelion|sublevacion|insurreccion)$/

const isTheRiot = (noun: NounPhrase): boolean =>
  bouts.test(noun.head) &&
  !noun.plural &&
  !noun.place &&
  noun.count === null &&
  (noun.determiner === 'definite' || noun.determiner === 'demonstrative')

/** The one prison at which things were told to happen; where there is none, the only one that the article names, once it has. */
function prisonOf({ told, prisons, focus }: Ground): Place | null {
  const scenes = [...told.values()].filter(({ place }) => place.kind === 'prison')
  if (scenes.length > 0) return scenes.length === 1 ? (scenes[0]?.place ?? null) : null
  return prisons.length === 1 && focus?.id === prisons[0]?.id ? focus : null
}

const tellsOfRiot = ({ chunks }: SentenceView): boolean =>
  chunks.some((chunk) => isNoun(chunk) && isTheRiot(chunk))

/** For what no sentence places closer than the country. */
export function atTheRiot({ candidate, view, spots, ground }: Site): Located | null {
  // After one riot forces are sent to many prisons, and an emergency is declared in more than a prison.
  if (candidate.kind === 'troops_deployed' || isMeasure(candidate) || candidate.unit === 'prisons')
    return null
  if (spots.some(({ hold }) => hold === 'there') || !tellsOfRiot(view) || runsOn(view)) return null
  const place = prisonOf(ground)
  return place ? { place, way: 'the riot', reason: `the riot told of at ${place.name}` } : null
}
