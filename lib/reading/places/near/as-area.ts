import { foldName } from '@/lib/gazetteer/fold-name'
import type { Place } from '@/lib/model/place'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Ground } from '@/lib/reading/places/ground'
import type { Spot } from '@/lib/reading/places/spots/spot'

/** A bare name in which a measure holds, once the text has told of the province or district so called. */

const noun =
  /^(?:(?:provincia|departamento|region|distrito|canton|province|department|district) (?:de |del |of )?)|(?: (?:province|department|departament|region|district|county|state))$/g
/** The name of a province or town without the word for what it is. */
export const bareArea = ({ name }: Place): string => foldName(name).replaceAll(noun, '')

/** "la ciudad de X", "X city", "the town of X". */
const isSaidTown = (view: SentenceView, first: number): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:ciudad|ciudades|localidad|pueblo|city|cities|town|village|puerto|port)$/.test(
      wordAt(view, first - step),
    ),
  ) || /^(?:city|town|village)$/.test(wordAt(view, first + 1))

/** "in the provinces of X and Y. The curfew holds in X and Y": those provinces, and not their towns. */
export const asArea =
  (view: SentenceView, { areas }: Pick<Ground, 'areas'>) =>
  (spot: Spot): Spot => {
    const { place, first, pointed } = spot
    if (place.kind !== 'city' || pointed || isSaidTown(view, first)) return spot
    const area = areas.find((one) => one.country === place.country && bareArea(one) === bareArea(place))
    return area ? { ...spot, place: area } : spot
  }
