import { riots } from '@/lib/reading/lexicon/nouns/riots'
import { isOfAllArrests } from '@/lib/reading/places/told-before/inherited'
import { isNoun, type NounPhrase } from '../../grammar/chunk'
import { chunkAt, clauseAround, within } from '../../grammar/clause'
import { isMeasure } from '../../kind-groups'
import type { Located, Site } from '../ground'
import { inAreas } from './areas-counted'
import { saysRegion } from './region'
import { areasCounted } from './system-wide'
import { countryOpening, isThroughout, saysCountry, saysCountryOfTotal } from './whole-country'

/** What lies in the country as a whole, or in no one place of it. */

const inTheCountry = (place: Located['place']): Located => ({
  place,
  way: 'the country',
  reason: 'the sentence says "the country"',
})

/** "The city is under an emergency, and a curfew holds in 20 towns": the clause of the measure names where it holds, and the areas stand in another. */
function holdsElsewhere({ view, candidate, candidates, spots }: Site, areas: NounPhrase): boolean {
  const own = clauseAround(view, candidate.anchor)
  const other = clauseAround(view, areas.first)
  const isOfOther = candidates.some(
    (measure) =>
      isMeasure(measure) && measure.kind !== candidate.kind && within(other, chunkAt(view, measure.anchor)),
  )
  return (
    other.first !== own.first &&
    isOfOther &&
    spots.some(({ chunk, hold, place }) => within(own, chunk) && hold === 'there' && place.kind !== 'country')
  )
}

/** "in seven provinces", "across the country": said of the candidate itself, whatever else the sentence names. */
export function throughout(site: Site): Located | null {
  const { ground, view, candidate } = site
  const { home } = ground
  if (!home) return null
  const areas = isMeasure(candidate) ? areasCounted(view, candidate) : null
  if (areas && !holdsElsewhere(site, areas)) return inAreas(site, areas)
  const spreads = candidate.quantity !== null || isMeasure(candidate)
  if (!spreads) return null
  const country = candidate.quantity ? countryOpening(view, candidate) : null
  if (country)
    return {
      place: country,
      way: country.id === home.id ? 'country' : 'another country',
      reason: `the closest place named with it: ${country.name}`,
    }
  return isThroughout(view, candidate) ? inTheCountry(home) : null
}

/** "Seven were seized, one of them in X": the seven were not all at one place. */
export const atShares = ({ ground: { home, sure } }: Site): Located | null =>
  home && sure
    ? { place: home, way: 'shares', reason: 'at several places, of which the text names some' }
    : null

/** "In X ten were killed. Those seven massacres cost 363 their lives": not all of them where the last was. */
const isOfManyDeeds = ({ view, candidate }: Site): boolean =>
  candidate.quantity !== null &&
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      (chunk.count?.value ?? 0) > 2 &&
      (chunk.determiner === 'demonstrative' || chunk.determiner === 'definite') &&
      riots.test(chunk.head) &&
      chunk.first <= candidate.anchor,
  )

/** Of a candidate whose place no words tell: what they say of the country or a part of it. */
export function somewhereInIt(site: Site): Located | null {
  const { view, candidate, ground } = site
  if (!ground.home) return null
  if (ground.sure && isOfAllArrests(site))
    return {
      place: ground.home,
      way: 'mass arrests',
      reason: 'told with more arrests than one place sees at once',
    }
  if (ground.sure && isOfManyDeeds(site)) return atShares(site)
  if (saysCountry(view) && !saysCountryOfTotal(view, candidate)) return inTheCountry(ground.home)
  return saysRegion(view, candidate)
    ? { place: ground.home, way: 'a region', reason: 'in a part of the country that the text does not name' }
    : null
}
