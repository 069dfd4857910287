import type { ArticleGround, Ranked } from '@/lib/gazetteer/resolve/rank-bearers'
import { populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'

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
