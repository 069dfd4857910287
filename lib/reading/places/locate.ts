import { placesOfCauses, whereBefore } from '@/lib/reading/places/elsewhere/after-what'
import { isAbroadBesides, isRunByHarmed } from '@/lib/reading/places/elsewhere/besides'
import { withoutCare } from '@/lib/reading/places/elsewhere/brought-to-care'
import { fledFrom, withoutCaught, withoutFlight } from '@/lib/reading/places/elsewhere/fled-from'
import { whereFreed } from '@/lib/reading/places/elsewhere/freed-where'
import { withoutLatest } from '@/lib/reading/places/elsewhere/latest-of'
import { heldForThem } from '@/lib/reading/places/elsewhere/outset'
import { withOwnWords } from '@/lib/reading/places/elsewhere/own-words'
import { withoutReaction } from '@/lib/reading/places/elsewhere/reacted-to'
import { placesOfWelcome } from '@/lib/reading/places/elsewhere/received'
import { arrived } from '@/lib/reading/places/elsewhere/those-driven-out'
import { asArea } from '@/lib/reading/places/near/as-area'
import { atDistance } from '@/lib/reading/places/near/at-distance'
import { described } from '@/lib/reading/places/near/described'
import { inside, inWard, outside } from '@/lib/reading/places/near/indoors'
import { nearTown } from '@/lib/reading/places/near/near-town'
import { outdoors, outsideIt } from '@/lib/reading/places/near/outdoors'
import { inItsPrison, isOfRoom } from '@/lib/reading/places/near/room'
import { inherited } from '@/lib/reading/places/told-before/inherited'
import { onOccasion } from '@/lib/reading/places/told-before/occasion'
import { ofSpeakers } from '@/lib/reading/places/told-before/of-speakers'
import { onlyOne } from '@/lib/reading/places/told-before/only-place'
import { reinforced } from '@/lib/reading/places/told-before/reinforced'
import { sameClash } from '@/lib/reading/places/told-before/same-clash'
import { sentSomewhere } from '@/lib/reading/places/told-before/sent-somewhere'
import { atTheRiot } from '@/lib/reading/places/told-before/the-riot'
import type { Range } from '../grammar/chunk'
import { isMeasure } from '../kind-groups'
import { byActor, withoutTravels } from './country/by-actor'
import { countedBy, isOfNationals } from './country/counted-by'
import { isAside, withoutCountries } from './country/country-aside'
import { allOver, countryBeside } from './country/country-beside'
import { elsewhereBehind, inAnother } from './country/elsewhere'
import { whereMeasureHolds } from './country/measure-where'
import { curfewBeside, heldWide, withMeasure } from './country/measure-wide'
import { atShares, somewhereInIt, throughout } from './country/of-the-country'
import { countedOverTime } from './country/over-time'
import { toRegion } from './country/region'
import { atItsToll, inTheRegion, totalOfSeveral } from './country/running-total'
import { heldBy, heldInMany, isSystemWide, ofAreasPrisons, ofSystem, systemWide } from './country/system-wide'
import { worldwide } from './country/worldwide'
import { closestTo, isLocal, partOf, wholeOf } from './domains'
import type { Located, Site } from './ground'
import { close, countryIn, fromLoose, fromSentence, ofMurdered, upToOthers, whereAt } from './in-sentence'
import { behindBracket } from './lists/brackets'
import { spotsInTally } from './lists/in-tally'
import { inGivenOrder, isOfEach } from './lists/in-turn'
import { ofBoth } from './lists/of-both'
import { placesOfOthers } from './lists/of-others'
import { placesOfMoments, placesOfPartAhead, placesOfParts } from './lists/shares'
import { sumOfCaptives } from './lists/sum-of-captives'
import { sumOfListed, sumOfTold } from './lists/sums-of-lists'
import { atSubject, atUnknown, atUnknownItem } from './lists/unknown-items'
import { inIt, it } from './pointing/it'
import { isOfStretch } from './spots/named-beside'
import { type Hold, isInside } from './spots/spot'
import { isBasis } from './way'

function closest(site: Site): Located | null {
  const clause = closestTo(site)
  const found = within(site, clause)
  return inAnother(site, clause) ?? sameClash(site, outsideIt(site, outside(site, found)))
}

/** "700 men were sent to X", "moved to two jails in X", "to a jail in X with space for 800". */
const isOfDestination = ({ kind, unit }: Site['candidate']): boolean =>
  kind === 'troops_deployed' || kind === 'inmates_capacity' || unit === 'prisons'

/** "Peru sent 500 soldiers to X", in a report on its neighbour: what stands behind the number, in whatever country. */
function sentAbroad(site: Site): Site {
  const { candidate, spots, ground } = site
  const isSent = candidate.kind === 'troops_deployed' && candidate.verb?.senses.includes('deploy')
  const goals = isSent ? spots.filter(({ first }) => first > candidate.evidence.last) : []
  return { ...site, spots: goals, ground: { ...ground, home: null } }
}

/** The place that the clause itself names or points at. */
function named(site: Site, clause: Range): Located | null {
  const direct =
    whereMeasureHolds(site) ??
    behindBracket(site) ??
    inGivenOrder(site) ??
    whereBefore(site, clause) ??
    whereFreed(site, clause) ??
    described(site) ??
    ofMurdered(site) ??
    whereAt(site, clause) ??
    countryBeside(site, clause) ??
    close(site, clause)
  const fled = direct === null || direct.each ? fledFrom(site) : null
  if (fled ?? direct) return fled ?? direct
  if (arrived(site.candidate)) return fromLoose(site, ['towards', 'origin'], clause)
  const sent = isOfDestination(site.candidate)
    ? (fromLoose(site, ['towards'], clause) ?? fromLoose(sentAbroad(site), ['towards'], clause))
    : null
  return sent ? { ...sent, way: 'sent to', reason: `sent to ${sent.place?.name}` } : inIt(site, clause)
}

function within(site: Site, clause: Range): Located | null {
  const { candidate } = site
  const isNamed = site.spots.length > 0
  const found = isNamed ? named(site, clause) : null
  if (found) return found
  const country = countryIn(site, clause)
  const indoors = inside(site) ?? inWard(site)
  if (indoors) return indoors
  if (isSystemWide(site, clause)) return ofAreasPrisons(site, clause) ?? country ?? ofSystem(site)
  return (
    atUnknown(site, clause) ??
    it(site, clause) ??
    onOccasion(site, country) ??
    (country && isAside(site, clause) ? fromSentence(withoutCountries(site), clause) : null) ??
    country ??
    systemWide(site, partOf(site, clause)) ??
    heldBy(site, clause) ??
    (isOfRoom(site) ? systemWide(site, wholeOf(site.view)) : null) ??
    (isNamed ? fromSentence(site, clause) : null) ??
    heldInMany(site) ??
    (isNamed ? onlyOne(site) : null) ??
    (isLocal(candidate) ? atUnknown(site, wholeOf(site.view)) : null)
  )
}

const nothingCloser = 'the country that the article is about; nothing closer is said'
const nowhere = 'neither the sentence nor the rest of the text says where'

/** Where nothing tells: the country of the article, if the text itself points at one. */
const atHome = ({ ground: { home, sure } }: Site): Located =>
  home && sure
    ? { place: home, way: 'home', reason: nothingCloser }
    : { place: null, way: 'home', reason: nowhere }

/** Where a candidate happened: the closest place that the words support, and why that one. */
function locate(site: Site): Located {
  const found = ofBoth(site, inTheRegion(site, atDistance(site, inItsPrison(site, locateByWords(site)))))
  const isHome = found.place?.id === site.ground.home?.id
  const everywhere = isMeasure(site.candidate) && (!isHome || found.each) ? heldWide(site) : null
  if (everywhere) return everywhere
  const curfew = isHome && found.way !== 'the country' ? curfewBeside(site) : undefined
  const shared = curfew ? locate({ ...site, candidate: curfew }) : null
  if (shared?.place && shared.place.kind !== 'country') return shared
  const total = found.each || found.way === 'worldwide' ? null : countedOverTime(site)
  if (!total) return found
  return isHome ? { ...found, way: isBasis(found.way) ? 'over time at home' : found.way } : total
}

/** "22 were held, among them the head of the jail": who they are, not where. */
const isPlaced = ({ spots }: Site, { first, last }: Range): boolean =>
  spots.some((spot) => !(spot.pointed && spot.hold === 'office') && spot.first >= first && spot.first <= last)

/** Without the places that the sentence names of something else than the candidate; `parts`: those of a share of it. */
function withOwnSpots(bare: Site, parts: readonly Range[]): Site {
  // A measure holds in an area: "after a convict vanished from X prison" is only why.
  const spots = isMeasure(bare.candidate)
    ? bare.spots.filter(({ place }) => place.kind !== 'prison').map(asArea(bare.view, bare.ground))
    : bare.spots
  const welcome = placesOfWelcome(bare)
  const own: Site = {
    ...bare,
    spots: heldForThem(bare, spots).filter(
      (spot) =>
        !isInside(welcome, spot.first) &&
        !isAbroadBesides(bare, spot) &&
        !isOfNationals(bare, spot) &&
        !isRunByHarmed(bare, spot) &&
        !isOfStretch(bare.view, spot),
    ),
    blocked: [
      ...bare.blocked,
      ...parts,
      ...placesOfCauses(bare),
      ...placesOfOthers(bare),
      ...placesOfPartAhead(bare),
    ],
  }
  return withoutFlight(withoutCaught(withoutReaction(withOwnWords(own))))
}

function locateByWords(whole: Site): Located {
  const bare = withoutLatest({ ...whole, spots: spotsInTally(whole) })
  const parts = bare.spots.length > 0 ? placesOfParts(bare).filter((part) => isPlaced(bare, part)) : []
  const site = withOwnSpots(bare, parts)
  const told =
    elsewhereBehind(site) ??
    worldwide(site) ??
    countedBy(site) ??
    throughout(site) ??
    atItsToll(site) ??
    totalOfSeveral(site) ??
    atUnknownItem(site) ??
    atSubject(site) ??
    toRegion(site) ??
    sumOfListed(site) ??
    (site.candidate.quantity ? allOver(bare) : null) ??
    sumOfCaptives(site) ??
    byActor(site, closestTo(site)) ??
    closest(site) ??
    sumOfTold(site) ??
    somewhereInIt(site)
  const near = told && told.place?.kind !== 'country' ? null : nearTown(site)
  if (near ?? told) return near ?? told ?? atHome(site)
  // "the worst since 2019, when two died in X": no share of it lies there.
  const moments = site.candidate.quantity ? 0 : placesOfMoments(site.view, site.candidate).length
  const isShared = parts.length > 0 && parts.length > moments
  return (
    withMeasure(site) ??
    sentSomewhere(site) ??
    (isShared ? null : outdoors(site, inherited(site) ?? atTheRiot(site))) ??
    reinforced(site) ??
    fromLoose(withoutCare(withoutTravels(site)), looseOf(site), upToOthers(site)) ??
    ofSpeakers(site) ??
    (isShared ? atShares(site) : null) ??
    atHome(site)
  )
}

const loose: readonly Hold[] = ['origin', 'towards', 'passing', 'actor']
/** "Up to 100 came from X": whence forces come is the one place where they are not. */
const looseOf = ({ candidate }: Site): readonly Hold[] =>
  candidate.kind === 'troops_deployed' ? loose.filter((hold) => hold !== 'origin') : loose

/** As `locate`, but a measure that a list of places shares holds in each of them, and so does "nine each": one answer a place. */
export function locateAll(site: Site): Located[] {
  const found = locate(site)
  const shared = isMeasure(site.candidate) || isOfEach(site.view, site.candidate)
  if (!shared || !found.each || found.each.length < 2) return [found]
  return found.each.map((place) => ({
    place,
    way: 'one of a list',
    reason: `one of those that the sentence lists: ${place.name}`,
  }))
}
