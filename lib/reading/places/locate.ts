import type { Place } from '@/lib/model/place'
import { isNoun, type Range } from '../grammar/chunk'
import { segmentAround, sentencePart } from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { wordsOf } from '../speaker'
import { distinct, holds, innermost } from './containers'
import {
  antecedentOf,
  beforeOpener,
  closestTo,
  inDescription,
  isLocal,
  partOf,
  placesOfParts,
  saysCountry,
  wholeOf,
} from './domains'
import type { Located, Site } from './ground'
import { holdOf } from './hold'
import { inherited, measures } from './inherited'
import { fromSpots, wordsFor } from './items'
import { isManyPrisons } from './pointing'
import { firmIn, isInside, type Spot } from './spots'

/** Prisons without a name, to ask how the sentence holds them. */
const somePrison = { kind: 'prison' } as Place

/** "the director of prisons", "moved to federal prisons" do not tell where. */
function isSystemWide({ view, candidate }: Site, range: Range): boolean {
  if (candidate.unit === 'prisons') return true
  return view.chunks.some(
    (chunk, at) =>
      at >= range.first &&
      at <= range.last &&
      isNoun(chunk) &&
      isManyPrisons(chunk) &&
      holdOf(view, at, chunk.first, somePrison) === 'there',
  )
}

/** The place that a stretch names as the one where things happen. */
const close = (site: Site, range: Range | null): Located | null =>
  range && fromSpots(site, firmIn(site.spots, range, site.blocked), range)

function countryIn({ spots, blocked }: Site, range: Range | null): Located | null {
  const found =
    range && firmIn(spots, range, blocked).find(({ place, pointed }) => place.kind === 'country' && !pointed)
  return found ? { place: found.place, reason: `the closest place named with it: ${wordsFor(found)}` } : null
}

const placeIn = (site: Site, range: Range | null): Located | null =>
  close(site, range) ?? countryIn(site, range)

/** "112 were caught, and the roads of the province are watched": a wider area pointed at elsewhere says less than the scene. */
function withoutWider(site: Site): Site {
  const { scene, gazetteer } = site.ground
  if (!scene || scene.paragraph !== site.view.paragraph) return site
  const spots = site.spots.filter(({ pointed, place }) => !pointed || !holds(place, scene.place, gazetteer))
  return { ...site, spots }
}

/** Other clauses of the sentence. */
function fromSentence(whole_: Site, clause: Range): Located | null {
  const site = withoutWider(whole_)
  const whole = wholeOf(site.view)
  return (
    ofOffice(site, clause) ??
    placeIn(site, partOf(site, clause)) ??
    placeIn(site, beforeOpener(site, clause)) ??
    placeIn(site, inDescription(site)) ??
    (isLocal(site.candidate) ? close(site, segmentAround(site.view, site.candidate.anchor)) : null) ??
    fromLoose(site, ['office'], clause) ??
    (isLocal(site.candidate) ? placeIn(site, whole) : countryIn(site, whole))
  )
}

/** "The mayor of X was murdered, and riots in Y left 31 dead": the post of whom the clause tells. */
function ofOffice(site: Site, clause: Range): Located | null {
  const { candidate, spots, view } = site
  const own = candidate.quantity?.form === 'implicit' && candidate.kind === 'killed'
  const after = spots.find(
    ({ chunk, hold }) => hold === 'office' && chunk >= clause.first && chunk <= clause.last,
  )
  // "when he left his home in Y" tells where he was.
  const when = view.chunks.findIndex(({ kind }, at) => kind === 'subordinator' && at > clause.last)
  const elsewhere = when >= 0 && close(site, { first: when, last: view.chunks.length - 1 }) !== null
  const near = after !== undefined && after.chunk - (candidate.phrase ?? -9) <= 2
  return own && near && !elsewhere ? fromLoose(site, ['office'], clause) : null
}

/** "the mayor of X was shot dead", "soldiers were sent to X": what is no place of itself becomes one. */
function fromLoose(site: Site, holds: readonly Spot['hold'][], range: Range): Located | null {
  const { home } = site.ground
  const loose = site.spots.filter(
    ({ hold, place }) =>
      holds.includes(hold) && place.kind !== 'country' && (home === null || place.country === home.country),
  )
  const firm = loose.map((spot): Spot => ({ ...spot, hold: 'there' }))
  const found = fromSpots(site, firmIn(firm, range, site.blocked), range)
  return found?.place
    ? { ...found, reason: `nothing else in the sentence tells where but ${found.place.name}` }
    : null
}

/** "It was built for 400": the prison in view. */
function it({ view, candidate, ground }: Site, range: Range): Located | null {
  const says = view.chunks
    .slice(range.first, range.last + 1)
    .some((chunk) => isNoun(chunk) && chunk.pronoun && chunk.head === 'it')
  return says && candidate.kind.startsWith('inmates') && ground.focus
    ? { place: ground.focus, reason: `"it" points back at ${ground.focus.name}` }
    : null
}

/** "moved to X, where three of them died, and to Y": what "where" follows, unless the words up to the next comma name a place. */
function whereAt(site: Site, clause: Range): Located | null {
  const { view, candidate } = site
  const before = antecedentOf(site, clause)
  if (before.length === 0) return null
  const comma = view.chunks.findIndex(
    ({ kind, first }, i) => i > clause.first && kind === 'comma' && first > candidate.evidence.last,
  )
  const own = { first: clause.first, last: comma < 0 ? clause.last : Math.min(comma, clause.last) }
  return close(site, own) ?? fromSpots(site, before, wholeOf(view))
}

const ofSystem = ({ ground: { home } }: Site): Located => ({
  place: home,
  reason: 'several prisons of the country, none named',
})

/** "gangs opened both of the country's main jails and let thousands go": the clause before says that it was several. */
const systemWide = (site: Site, part: Range): Located | null =>
  close(site, part) === null && isSystemWide(site, part) ? (countryIn(site, part) ?? ofSystem(site)) : null

/** "at Kuje prison": named, but nobody knows where. What holds it is the country, if the text says which. */
function atUnknown({ unknown, blocked, ground }: Site, range: Range): Located | null {
  const found = unknown.find(
    ({ chunk, first }) => chunk >= range.first && chunk <= range.last && !isInside(blocked, first),
  )
  if (!found) return null
  const place = ground.sure ? ground.home : null
  const around = place ? `; ${place.name} is the closest that the text tells` : ''
  return { place, reason: `the text says "${found.words}", which no gazetteer holds${around}` }
}

/** "Peru put X under a curfew and sent in the army": the one place that the sentence names. */
function onlyOne(site: Site): Located | null {
  const firm = firmIn(site.spots, wholeOf(site.view), site.blocked)
  const places = innermost(
    firm.map(({ place }) => place),
    site.ground.gazetteer,
  )
  return places.length === 1 && places[0]?.kind !== 'country' ? close(site, wholeOf(site.view)) : null
}

/** "Forces of Peru caught 68 who tried to take a hospital in X": whose they are does not tell where. */
const isOfForce = ({ view, spots, candidate }: Site, clause: Range): boolean =>
  isLocal(candidate) &&
  spots.every(({ place, chunk }) => {
    const of = view.chunks[chunk - 1]
    return (
      place.kind !== 'country' ||
      chunk < clause.first ||
      chunk > clause.last ||
      (of?.kind === 'preposition' && /^(?:of|de)$/.test(of.word)) ||
      /^['’]s?$/.test(wordAt(view, (view.chunks[chunk]?.first ?? 0) + 1))
    )
  })

function closest(site: Site): Located | null {
  const { candidate } = site
  const clause = closestTo(site)
  const direct = whereAt(site, clause) ?? close(site, clause)
  if (direct) return direct
  if (candidate.kind === 'troops_deployed') {
    const sent = fromLoose(site, ['towards'], clause)
    if (sent) return { ...sent, reason: `sent to ${sent.place?.name}` }
  }
  const country = countryIn(site, clause)
  if (isSystemWide(site, clause)) return country ?? ofSystem(site)
  return (
    atUnknown(site, clause) ??
    it(site, clause) ??
    (country && isOfForce(site, clause) ? fromSentence(site, clause) : null) ??
    country ??
    systemWide(site, partOf(site, clause)) ??
    (candidate.kind.startsWith('inmates') ? systemWide(site, wholeOf(site.view)) : null) ??
    fromSentence(site, clause) ??
    (candidate.kind === 'troops_deployed' ? onlyOne(site) : null) ??
    (isLocal(candidate) ? atUnknown(site, wholeOf(site.view)) : null)
  )
}

const nothingCloser = 'the country that the article is about; nothing closer is said'
const nowhere = 'neither the sentence nor the rest of the text says where'

/** Is this the reason of an answer that no words carry? */
export const isVague = (reason: string): boolean => reason === nothingCloser || reason === nowhere

/** Where nothing tells: the country of the article, if the text itself points at one. */
const atHome = ({ ground: { home, sure } }: Site): Located =>
  home && sure ? { place: home, reason: nothingCloser } : { place: null, reason: nowhere }

/** "in seven provinces, among them X": the words for areas that only a number tells. */
function areasCounted(view: SentenceView): string | null {
  const areas = view.chunks.find(
    (chunk) =>
      isNoun(chunk) &&
      chunk.classes.includes('area') &&
      (chunk.count?.value ?? 0) > 1 &&
      !chunk.place &&
      chunk.determiner === null,
  )
  return areas ? wordsOf(view, areas) : null
}

/** "Officials at X prison put the dead at nine": where nothing else tells, the prison of those who speak. */
function ofSpeakers({ candidate, spots }: Site): Located | null {
  const held = isLocal(candidate) || candidate.kind.startsWith('hostages')
  const prisons = held ? spots.filter(({ place, hold }) => place.kind === 'prison' && hold === 'there') : []
  const [only, ...others] = distinct(prisons.map(({ place }) => place))
  return only && others.length === 0
    ? { place: only, reason: `nothing else in the sentence tells where but ${only.name}` }
    : null
}

/** "Peru put its border under an emergency and ordered 500 police there": what a country does at home. */
function byActor({ candidate, spots, view }: Site, clause: Range): Located | null {
  if (!measures.has(candidate.kind) && candidate.kind !== 'troops_deployed') return null
  const part = sentencePart(view, view.chunks[clause.first]?.first ?? 0)
  const actor = spots.find(
    ({ hold, chunk }) => hold === 'actor' && chunk >= part.first && chunk <= clause.last,
  )
  const named = spots.some(
    ({ pointed, hold, place }) => !pointed && hold !== 'actor' && place.kind !== 'country',
  )
  return actor && !named ? { place: actor.place, reason: `${actor.words} does it at home` } : null
}

/** Where a candidate happened: the closest place that the words support, and why that one. */
export function locate(bare: Site): Located {
  const parts = placesOfParts(bare).filter(({ first, last }) =>
    bare.spots.some((spot) => spot.first >= first && spot.first <= last),
  )
  // A measure holds in an area: "after a convict vanished from X prison" is only why.
  const spots = measures.has(bare.candidate.kind)
    ? bare.spots.filter(({ place }) => place.kind !== 'prison')
    : bare.spots
  const site: Site = { ...bare, spots, blocked: [...bare.blocked, ...parts] }
  const { ground, view } = site
  const areas = measures.has(bare.candidate.kind) && ground.home ? areasCounted(view) : null
  if (areas && ground.home)
    return { place: ground.home, reason: `in ${areas}, of which the text names some at most` }
  const found = byActor(site, closestTo(site)) ?? closest(site)
  if (found) return found
  if (saysCountry(view) && ground.home)
    return { place: ground.home, reason: 'the sentence says "the country"' }
  return (
    // "Seven were seized, one of them in X": the seven were not all at one place.
    (parts.length > 0 ? null : inherited(site)) ??
    fromLoose(site, ['origin', 'towards', 'passing'], wholeOf(view)) ??
    ofSpeakers(site) ??
    atHome(site)
  )
}

/** As `locate`, but a measure that a list of places shares holds in each of them: one answer a place. */
export function locateAll(site: Site): Located[] {
  const found = locate(site)
  if (!measures.has(site.candidate.kind) || !found.each || found.each.length < 2) return [found]
  return found.each.map((place) => ({ place, reason: `one of those that the sentence lists: ${place.name}` }))
}
