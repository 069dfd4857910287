import type { ArticleGround, Ranked } from '@/lib/gazetteer/resolve/rank-bearers'
import { type AnyPlace, wellKnown } from '@/lib/gazetteer/resolve/surroundings'
import { populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'

/** A well-known city from which a country is governed. */
export const isCapital = (place: AnyPlace): boolean =>
  place.kind === 'city' && seatOf(place) === 'country' && populaceOf(place) >= wellKnown

/** From the crisis's own capital no village and no district abroad takes the name. */
export const isOwnCapital = (best: Ranked, rival: Ranked, { own }: ArticleGround): boolean =>
  own.has(best.place.country) &&
  isCapital(best.place) &&
  !rival.beside &&
  !own.has(rival.place.country) &&
  rival.place.kind !== 'country' &&
  populaceOf(rival.place) < wellKnown

const large = 100_000 // people

/** From a large city of the crisis's own no town abroad takes the name, where the article points at no country; a capital may be meant. */
export const isOwnCity = ({ place }: Ranked, rival: Ranked, { own, countries }: ArticleGround) =>
  countries.weights.size === 0 &&
  own.has(place.country) &&
  !own.has(rival.place.country) &&
  !rival.beside &&
  rival.place.kind !== 'country' &&
  seatOf(rival.place) !== 'country' &&
  place.kind === 'city' &&
  populaceOf(place) >= large
