import { type CountryWeights, enoughSaid } from '@/lib/gazetteer/resolve/article-countries'
import { isOwnTown } from '@/lib/gazetteer/resolve/own-towns'
import type { Ranked } from '@/lib/gazetteer/resolve/rank-bearers'
import { wellKnown } from '@/lib/gazetteer/resolve/surroundings'
import { populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'

const townSize = 50_000 // people: a smaller one comes to mind after a great city abroad
const greatCity = 2_000_000 // people

/** What comes to mind first lies in a country of which the article does not speak, while it speaks of another, or of none. */
export const isFarOff = (
  { place, beside, saidSo, inArea }: Ranked,
  countries: CountryWeights,
  own: ReadonlySet<string>,
): boolean =>
  place.kind !== 'country' &&
  !beside &&
  !saidSo &&
  !inArea &&
  !countries.has(place.country) &&
  !own.has(place.country) &&
  (countries.size === 0 || [...countries.values()].some((weight) => weight >= enoughSaid))

/**
 * Our own list of towns holds what news names; of others a town, or an area where the one abroad is called so for short alone;
 * where the article points at no country, any that is called so, if the one abroad is little known.
 */
const mayBeMeant = ({ place, as }: Ranked, best: Ranked, countries: CountryWeights): boolean =>
  isOwnTown(place) ||
  populaceOf(place) >= townSize ||
  best.as === 'alias' ||
  (countries.size === 0 && as === 'name' && populaceOf(best.place) < wellKnown)

/**
 * "Killed in Palma", in a report from Mozambique: the town there, and not the city in Spain. `sure`: false where the one abroad is
 * too well known, or the one here bears the name for short alone, so that either may be meant.
 */
export function namesakeAtHome(
  best: Ranked,
  ranked: readonly Ranked[],
  countries: CountryWeights,
  own: ReadonlySet<string>,
): { here: Ranked; sure: boolean } | null {
  if (!isFarOff(best, countries, own)) return null
  const isHere = (country: string) => (countries.size > 0 ? countries.has(country) : own.has(country))
  const here = ranked.find((one) => isHere(one.place.country) && mayBeMeant(one, best, countries))
  if (!here) return null
  const isGreat = seatOf(best.place) === 'country' || populaceOf(best.place) >= greatCity
  return { here, sure: isOwnTown(here.place) || (here.as === 'name' && best.as === 'name' && !isGreat) }
}
