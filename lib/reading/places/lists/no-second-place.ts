import { isQuarterOf } from '@/lib/gazetteer/resolve/own-towns'
import { isNoun, prepositionOf } from '../../grammar/chunk'
import type { Site } from '../ground'
import type { Spot } from '../spots/spot'

/** Names beside that of a place which say where it lies, and name no second place of a list. */

/** "X jail in Y" is the jail, wherever Y lies. */
const isWhereabouts = ({ view }: Site, spot: Spot, spots: readonly Spot[]): boolean =>
  spots.some(
    ({ place, chunk }) =>
      place.kind === 'prison' &&
      chunk === spot.chunk - 2 &&
      view.chunks[chunk + 1]?.kind === 'preposition' &&
      spot.place.kind !== 'prison',
  )

/** "in Dharavi, Mumbai", "in Dharavi, in Mumbai": the city behind its quarter, which our own list holds, is no second place. */
const isCityOfQuarter = ({ view }: Site, { place: city, chunk: at }: Spot, spots: readonly Spot[]): boolean =>
  city.kind === 'city' &&
  view.chunks[at + 1]?.kind !== 'conjunction' &&
  spots.some(
    ({ place, chunk }) =>
      chunk < at &&
      view.chunks.slice(chunk + 1, at).every(({ kind }) => kind === 'comma' || kind === 'preposition') &&
      isQuarterOf(place, city),
  )

const areas =
  /^(?:region|area|zone|zona|comarca|corner|rincon|strip|franja|corridor|corredor|stronghold|bastion)$/

/** "in Belmonte, a mining region of Arcos": in what the place before it lies; "the region of X" is X. */
const isOfArea = ({ view }: Site, { chunk: at }: Spot, spots: readonly Spot[]): boolean => {
  const [comma, what, of] = view.chunks.slice(Math.max(0, at - 3), at)
  const isArea =
    comma?.kind === 'comma' &&
    isNoun(what) &&
    areas.test(what.head) &&
    (what.determiner !== 'definite' || what.last - what.first > 1) &&
    /^(?:of|in|on|de|del|en)$/.test(prepositionOf(of))
  return isArea && spots.some(({ chunk, pointed }) => chunk === at - 4 && !pointed)
}

export const isNoSecondPlace = (site: Site, spot: Spot, spots: readonly Spot[]): boolean =>
  isWhereabouts(site, spot, spots) || isCityOfQuarter(site, spot, spots) || isOfArea(site, spot, spots)
