import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Place } from '@/lib/model/place'
import { hasClass, isNoun, type Range } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Ground } from '@/lib/reading/places/ground'
import { containerOf, distinct, holds, innermost } from '@/lib/reading/places/known/containers'
import { isOfTown } from '@/lib/reading/places/pointing/by-prison'
import { aloneOf } from '@/lib/reading/places/spots/dateline'
import { firmIn, isInside, type Spot, type Unknown } from '@/lib/reading/places/spots/spot'

/** What a sentence leaves behind for the ones after it. */

const isNear = ({ kind }: Place) => kind === 'prison' || kind === 'city'

/** The prison or city that the next "the facility" will mean. Where people are taken to is not where things happen. */
function nextFocus(
  view: SentenceView,
  firm: readonly Spot[],
  claimed: readonly Place[],
  spots: readonly Spot[],
  ground: Ground,
): Place | null {
  const { gazetteer } = ground
  const prisons = firm.filter(({ place }) => place.kind === 'prison').map(({ place }) => place)
  if (prisons.length > 0) {
    const common = containerOf(prisons, gazetteer)
    // Prisons of a whole country side by side leave "the jail" to the one that the article is about.
    if (common?.kind === 'country' && prisons.length > 1 && ground.told.size > 0) return ground.focus
    ground.focusAt = { index: view.index, paragraph: view.paragraph }
    return common
  }
  const near = claimed.filter(isNear)
  // What happens in a town is nothing of the prison told of before, which is "the jail" still.
  const ofTown =
    ground.lastOf.has('prison') && !view.phrases.some(({ noun }) => noun.classes.includes('prison'))
  if (near.length > 0 && !(ofTown && near.every(({ kind }) => kind === 'city'))) {
    const common = containerOf(near, gazetteer)
    if (common && isNear(common)) return common
  }
  const cities = firm.filter(({ place }) => place.kind === 'city').map(({ place }) => place)
  const unnamed = view.phrases.some(
    ({ noun }) => noun.classes.includes('prison') && noun.determiner === 'indefinite' && !noun.plural,
  )
  if (unnamed && cities.length === 1) return cities[0] ?? null
  return ground.focus ?? onlyPrison(spots)
}

/** "The ministry reacted to the flight of a boss of X prison": named but in passing, yet the only one that "the jail" may mean. */
function onlyPrison(spots: readonly Spot[]): Place | null {
  const named = distinct(
    spots.filter(({ place, pointed }) => !pointed && place.kind === 'prison').map(({ place }) => place),
  )
  return named.length === 1 ? (named[0] ?? null) : null
}

/** The one place of a sentence that tells of something without a claim: "The bloodiest day came in X." */
function sceneOf(firm: readonly Spot[], gazetteer: Gazetteer): Place | null {
  const closest = innermost(
    firm.map(({ place }) => place),
    gazetteer,
  ).filter(({ kind }) => kind !== 'country')
  return closest.length === 1 ? (closest[0] ?? null) : null
}

/** Places side by side, for "both" and "the second". */
function pairOf(firm: readonly Spot[], gazetteer: Gazetteer): Place[] {
  if (firm.length < 2) return []
  const closest = innermost(
    firm.map(({ place }) => place),
    gazetteer,
  ).filter(({ kind }) => kind !== 'country')
  return closest.length > 1 ? closest : []
}

/** "Peru, where X was shot, has its prisons under an emergency. 400 died there": the country of which the sentence tells. */
const countryTold = ({ chunks }: SentenceView, [first]: readonly Spot[]): Place | null =>
  first?.place.kind === 'country' &&
  first.chunk === 0 &&
  !first.pointed &&
  /^(?:comma|verb)$/.test(chunks[1]?.kind ?? '')
    ? first.place
    : null

/** The place that "there" means in the next sentence: "near X, in Y" is X. */
function nearOf(
  view: SentenceView,
  spots: readonly Spot[],
  blocked: readonly Range[],
  gazetteer: Gazetteer,
): Place | null {
  const named = spots.filter(
    ({ place, hold, first, pointed }) =>
      !pointed && place.kind !== 'country' && /^(?:there|towards)$/.test(hold) && !isInside(blocked, first),
  )
  const [last, before] = [named.at(-1)?.place, named.at(-2)?.place]
  return (last && before && holds(last, before, gazetteer) ? before : last) ?? countryTold(view, spots)
}

const sameOr = (before: Place | 'several' | null, place: Place): Place | 'several' =>
  before === null || (before !== 'several' && before.id === place.id) ? place : 'several'

/** A riot told of in a province, and then at a prison there, was at the prison. */
function nearest(before: Ground['only'], place: Place, gazetteer: Gazetteer): Place | 'several' {
  if (before && before !== 'several' && before.kind === 'province' && holds(before, place, gazetteer))
    return place
  if (before && before !== 'several' && place.kind === 'province' && holds(place, before, gazetteer))
    return before
  return sameOr(before, place)
}

function countScenes(ground: Ground, places: readonly Place[]): void {
  for (const place of places) {
    ground.only = sameOr(ground.only, place)
    if (place.kind !== 'country') ground.onlyNear = nearest(ground.onlyNear, place, ground.gazetteer)
    const times = ground.told.get(place.id)?.times ?? 0
    ground.told.set(place.id, { place, times: times + 1 })
  }
}

function note(ground: Ground, place: Place, { index, paragraph }: SentenceView): void {
  ground.lastOf.set(place.kind, place)
  ground.namedAt.set(place.kind, { index, paragraph })
}

/** "Six were moved to a jail in X": X is where they are, and not what the text goes on with. */
const isDestination = (place: Place, spots: readonly Spot[]): boolean => {
  const own = spots.filter((spot) => spot.place.id === place.id)
  return own.length > 0 && own.every(({ hold }) => hold === 'towards')
}

/** "released 38 held since a raid on a school at X": "that attack" was the raid. */
const tellsOfAttack = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      isNoun(chunk) && (hasClass(chunk, 'violence') || /^(?:raid|asalto|incursion)$/.test(chunk.head)),
  )

/** "In 2012 a fire at X killed 361. Until last night ...": what goes on today does so where it did before the years looked back on. */
function keepToday(ground: Ground, isPast: boolean, claimed: readonly Place[] | 'scope'): void {
  if (isPast) ground.today ??= ground.scene
  else if (claimed.length > 0) ground.today = null
}

/** `isPast`: it only tells of earlier years. `claimed`: where the claims of the sentence lie that tell of the present; 'scope' where they only say where a measure holds. */
export function carryPlace(
  view: SentenceView,
  spots: readonly Spot[],
  unknown: readonly Unknown[],
  blocked: readonly Range[],
  claimed: readonly Place[] | 'scope',
  isPast: boolean,
  ground: Ground,
): void {
  keepToday(ground, isPast, claimed)
  const { gazetteer } = ground
  // "Troops came from X. Three died in the city": not in X.
  for (const { place, first, pointed, hold } of spots)
    if (!pointed && hold !== 'origin' && (!isInside(blocked, first) || isInside(aloneOf(view), first)))
      note(ground, place, view)
  const whole = { first: 0, last: view.chunks.length - 1 }
  const firm = firmIn(spots, whole, blocked).filter(({ pointed }) => !pointed)
  if (claimed === 'scope') {
    const row = pairOf(firm, gazetteer)
    if (row.length > 0) ground.pair = row
    return
  }
  const happened = claimed.filter((place) => !isDestination(place, spots))
  // "14 at the jail in X and eight at Y prison": as good as a name.
  const ofTowns = spots.filter(
    ({ pointed, hold, place, chunk }) =>
      pointed && hold === 'there' && place.kind === 'prison' && isOfTown(view, chunk),
  )
  ground.focus = nextFocus(view, [...firm, ...ofTowns], happened, spots, ground)
  // "The facility" is no older one, once a prison is named that nobody knows.
  if (unknown.some(({ first }) => !isInside(blocked, first)) && firm.length === 0) ground.focus = null
  const home = firm.filter(({ place }) => place.country === ground.home?.country)
  const scene = happened.length > 0 ? containerOf(happened, gazetteer) : sceneOf(home, gazetteer)
  if (scene) ground.scene = { place: scene, paragraph: view.paragraph }
  if (scene && scene.kind !== 'country' && tellsOfAttack(view)) ground.byKind.set('attack', scene)
  countScenes(ground, happened)
  ground.near = nearOf(view, spots, blocked, gazetteer)
  ground.nearGoal = ground.near !== null && isDestination(ground.near, spots) ? view.paragraph : null
  const pair = pairOf(
    [...firm, ...ofTowns].sort((a, b) => a.first - b.first),
    gazetteer,
  )
  if (pair.length > 0) ground.pair = pair
}
