import type { Place } from '@/lib/model/place'
import type { Draft } from '@/lib/reading/draft'
import { isMeasure } from '@/lib/reading/kind-groups'
import { isLocal } from '@/lib/reading/places/domains'
import { isCaught } from '@/lib/reading/places/elsewhere/fled-from'
import type { Ground } from '@/lib/reading/places/ground'
import { distinct, holds } from '@/lib/reading/places/known/containers'
import { isBasis } from '@/lib/reading/places/way'

/** Which places a sentence makes the scene for those after it. */

/** "We have not been able to verify this": told of no place. */
const isOfNoPlace = ({ candidate, placeWay, place }: Draft): boolean =>
  candidate.kind === 'unconfirmed_report' &&
  candidate.quantity === null &&
  isBasis(placeWay) &&
  place?.kind === 'country'

/**
 * Where the sentence has things happen now: a measure or a force sent out tells less than the dead do, and where a measure
 * holds is no scene once the text has one.
 */
export function scenesOf(
  drafts: readonly Draft[],
  { onlyNear, scene, gazetteer }: Ground,
): Place[] | 'scope' {
  if (drafts.length === 0) return []
  const now = drafts.filter((draft) => !draft.historic && !isOfNoPlace(draft))
  const isScope =
    now.length > 0 &&
    now.every(({ candidate, place }) => isMeasure(candidate) && place && place.kind !== 'country')
  const [area, ...others] = distinct(now.flatMap(({ place }) => place ?? []))
  // The one area around the scene goes on with it.
  const around = area && scene && others.length === 0 && holds(area, scene.place, gazetteer)
  if (isScope && onlyNear !== null && !around) return 'scope'
  // "Two suspects were held in X. The attack also hurt four": not where they were caught.
  const isCatch =
    now.length > 0 &&
    area !== undefined &&
    others.length === 0 &&
    now.every(({ candidate, placeWay }) => isCaught(candidate) && !isBasis(placeWay))
  if (isCatch && onlyNear !== null && onlyNear !== 'several' && !holds(area, onlyNear, gazetteer))
    return 'scope'
  const close = now.filter(
    ({ candidate, place }) =>
      isLocal(candidate) && candidate.unit !== 'prisons' && place !== null && place.kind !== 'country',
  )
  return (close.length > 0 ? close : now).flatMap(({ place }) => place ?? [])
}
