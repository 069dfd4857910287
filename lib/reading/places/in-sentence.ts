import { holds, innermost } from '@/lib/reading/places/known/containers'
import { hasClass, hasSense, isNoun, isVerb, type Range } from '../grammar/chunk'
import { chunkAt, segmentAround } from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { isHostages, isMeasure } from '../kind-groups'
import { antecedentOf, beforeOpener, inDescription, isLocal, partOf, wholeOf } from './domains'
import type { Located, Site } from './ground'
import { fromSpots, wordsFor } from './lists/items'
import { isRightBehind } from './lists/of-both'
import { isAround, isTown } from './pointing/which-jail'
import { firmIn, type Spot } from './spots/spot'

/** The place that the stretches of a sentence give a candidate, from its clause to the whole. */

/** The place that a stretch names as the one where things happen. */
export const close = (site: Site, range: Range | null): Located | null =>
  range && site.spots.length > 0 ? fromSpots(site, firmIn(site.spots, range, site.blocked), range) : null

export function countryIn(site: Site, range: Range | null): Located | null {
  const { spots, blocked, ground } = site
  const named = range
    ? firmIn(spots, range, blocked).filter(({ place, pointed }) => place.kind === 'country' && !pointed)
    : []
  // "50,000 in Turkey and 6,000 in Syria": the one right behind its number.
  const found = named.find(({ chunk }) => isRightBehind(site, chunk)) ?? named[0]
  if (!found) return null
  const home = found.place.id === ground.home?.id
  return {
    place: found.place,
    way: home ? 'country' : 'another country',
    reason: `the closest place named with it: ${wordsFor(found)}`,
  }
}

const placeIn = (site: Site, range: Range | null): Located | null =>
  close(site, range) ?? countryIn(site, range)

/** "112 were caught, and the roads of the province are watched": a wider area pointed at elsewhere says less than the scene. */
function withoutWider(site: Site): Site {
  const { scene, gazetteer } = site.ground
  if (!scene || scene.paragraph !== site.view.paragraph) return site
  // "In the battle for the town 900 died; 2,000 were buried": the town that the sentence began with.
  const begins = ({ first, chunk }: Spot) =>
    first < site.candidate.anchor && site.view.chunks[chunk]?.kind === 'noun'
  const spots = site.spots.filter(
    (spot) => !spot.pointed || begins(spot) || !holds(spot.place, scene.place, gazetteer),
  )
  return { ...site, spots }
}

/** "Six were killed; the mayor flew to X": what stands behind a semicolon and tells of no violence leaves them at the scene. */
function isAnotherMatter({ view, ground }: Site, last: number): boolean {
  if (ground.scene?.paragraph !== view.paragraph) return false
  const stop = view.chunks[last + 1]
  return (
    stop?.kind === 'stop' &&
    wordAt(view, stop.first) === ';' &&
    !view.chunks
      .slice(last + 1)
      .some(
        (chunk) =>
          (isNoun(chunk) && hasClass(chunk, 'violence', 'operation', 'death')) ||
          (isVerb(chunk) && hasSense(chunk, 'happen', 'begin')),
      )
  )
}

const dash = /^(?:-+|–|—|―)$/

/** "Nine —six of them guards— were killed in X": dashes open and close what the sentence goes on behind. */
const isInserted = (view: SentenceView, at: number): boolean =>
  isDash(view, at) && view.chunks.some((_, i) => i > at && isDash(view, i))
const isDash = (view: SentenceView, at: number): boolean =>
  dash.test(wordAt(view, view.chunks[at]?.first ?? -1))

/** "Two died in X; the other three fell later", "los tres restantes": not where the two did. */
const isRest = (view: SentenceView, { evidence }: Site['candidate']): boolean =>
  (/^(?:the|l[oa]s)$/.test(wordAt(view, evidence.first - 2)) &&
    /^(?:other|remaining|otr[oa]s)$/.test(wordAt(view, evidence.first - 1))) ||
  /^restantes$/.test(wordAt(view, evidence.last + 1))

/** "put it at 49; two of those taken to X died": what stands behind a semicolon with a number of its own has places of its own. */
export function upToOthers(site: Site): Range {
  const { view, candidate, spots } = site
  const { first, last } = segmentAround(view, candidate.anchor)
  const whole = { ...wholeOf(view), ...(isRest(view, candidate) ? { first } : {}) }
  if (isInserted(view, last + 1)) return whole
  // "Fifteen dead and no reason: men in three vans drove through X": what stands behind the colon tells of the same.
  const explains = wordAt(view, view.chunks[last + 1]?.first ?? -1) === ':' && spots.length > 0
  const others =
    !explains && view.chunks.slice(last + 1).some((chunk) => isNoun(chunk) && (chunk.count?.value ?? 0) > 1)
  if (others || isAnotherMatter(site, last) || isOfBefore(site, last)) return { ...whole, last }
  return upToAnotherDay(site, whole)
}

/** "A suspect was killed in jail, a day after six others were slain in X": the clause of another day, with those of its own. */
export function upToAnotherDay({ view, candidate, candidates }: Site, whole: Range): Range {
  const at = view.chunks.findIndex(
    (chunk, i) =>
      i <= whole.last &&
      chunk.kind === 'subordinator' &&
      /^(?:after|before|despues|antes)/.test(chunk.word) &&
      chunk.first > candidate.evidence.last &&
      view.chunks[i - 1]?.kind === 'date' &&
      view.chunks[i - 2]?.kind === 'comma',
  )
  const own =
    at > 0 &&
    candidates.some(
      ({ kind, evidence }) => kind === candidate.kind && evidence.first > (view.chunks[at]?.first ?? 0),
    )
  return own ? { ...whole, last: at - 1 } : whole
}

const anotherTime = /^(?:antes|before|earlier|previously|previamente|anteriormente)$/

/** "Two were shot; before that, a guard had been killed in X": that was another time. */
const isOfBefore = ({ view }: Site, last: number): boolean =>
  wordAt(view, view.chunks[last + 1]?.first ?? -1) === ';' &&
  [1, 2, 3].some((step) => anotherTime.test(wordAt(view, (view.chunks[last + 1]?.first ?? 0) + step)))

/** Other clauses of the sentence. */
export function fromSentence(whole_: Site, clause: Range): Located | null {
  const site = withoutWider(whole_)
  const whole = upToOthers(site)
  return (
    ofOffice(site, clause) ??
    placeIn(site, partOf(site, clause)) ??
    placeIn(site, beforeOpener(site, clause)) ??
    placeIn(site, inDescription(site)) ??
    (isLocal(site.candidate)
      ? close(site, upToAnotherDay(site, segmentAround(site.view, site.candidate.anchor)))
      : null) ??
    // "Two hundred, among them officers of X, went in": whence they came.
    ((site.ground.scene === null || site.candidate.kind !== 'troops_deployed') && isOfHolder(site)
      ? fromLoose(site, ['office'], clause)
      : null) ??
    (isLocal(site.candidate) ? placeIn(site, whole) : countryIn(site, whole))
  )
}

/** "The governor of X gave a first count, with a dozen hurt": whose office is called after X says nothing of where several were, once a scene is set. */
const isOfHolder = ({ candidate, ground, spots, view }: Site): boolean =>
  ground.scene === null ||
  candidate.quantity?.form === 'implicit' ||
  !(isLocal(candidate) || isHostages(candidate)) ||
  !spots.some(({ hold, chunk }) => hold === 'office' && [chunk, chunk - 2].some((at) => isPost(view, at)))

const isPost = ({ chunks }: SentenceView, at: number): boolean => {
  const noun = chunks[at]
  return isNoun(noun) && noun.classes.includes('role')
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

/** "Gunmen murdered the mayor of X, and a candidate was shot in Y": Y is of another dead. */
export function ofMurdered(site: Site): Located | null {
  const { candidate, candidates, spots, view } = site
  if (candidate.kind !== 'killed' || candidate.quantity?.form !== 'implicit' || candidate.phrase === null)
    return null
  const office = spots.find(({ hold, chunk }) => hold === 'office' && chunk === (candidate.phrase ?? 0) + 2)
  const next = candidates.find(({ kind, anchor }) => kind === 'killed' && anchor > (office?.first ?? 0))
  if (!office || next === candidate) return null
  // "decreed it in X, after the murder of the mayor of Y".
  const [of, death] = [view.chunks[candidate.phrase - 1], view.chunks[candidate.phrase - 2]]
  const murder = of?.kind === 'preposition' && isNoun(death) && hasClass(death, 'death')
  if (!next && !murder) return null
  const own = { first: office.chunk, last: next ? chunkAt(view, next.anchor) : wholeOf(view).last }
  return close(site, own) ? null : fromLoose(site, ['office'], own)
}

/** "who ran the prison in X was killed": not in it, and X is its town; who is held captive is in it. */
function inTown(
  { spots, candidate }: Site,
  found: Located | null,
  held: readonly Spot['hold'][],
): Located | null {
  const prison = found?.place
  if (prison?.kind !== 'prison' || !held.includes('office') || isHostages(candidate)) return found
  const town = spots.find(({ place, pointed }) => !pointed && isTown(place.kind) && isAround(place, prison))
  return town
    ? { place: town.place, way: 'named', reason: `named in the same clause: ${wordsFor(town)}` }
    : found
}

/** "the mayor of X was shot dead", "soldiers were sent to X": what is no place of itself becomes one. */
export function fromLoose(site: Site, holds: readonly Spot['hold'][], range: Range): Located | null {
  if (site.spots.length === 0) return null
  const { home } = site.ground
  const loose = site.spots.filter(
    ({ hold, place }) =>
      holds.includes(hold) && place.kind !== 'country' && (home === null || place.country === home.country),
  )
  const firm = loose.map((spot): Spot => ({ ...spot, hold: 'there' }))
  const found = inTown(site, fromSpots(site, firmIn(firm, range, site.blocked), range), holds)
  return found?.place
    ? { ...found, way: 'loose', reason: `nothing else in the sentence tells where but ${found.place.name}` }
    : null
}

/** "moved to X, where three of them died, and to Y": what "where" follows, unless the words up to the next comma name a place. */
export function whereAt(site: Site, clause: Range): Located | null {
  const { view, candidate } = site
  const before = antecedentOf(site, clause)
  if (before.length === 0) return null
  const comma = view.chunks.findIndex(
    ({ kind, first }, i) => i > clause.first && kind === 'comma' && first > candidate.evidence.last,
  )
  const own = { first: clause.first, last: comma < 0 ? clause.last : Math.min(comma, clause.last) }
  return (
    close(site, own) ??
    fromSpots(
      site,
      lastLed(site, before) ?? (isOne(candidate) ? lastOf(site, before) : before),
      wholeOf(view),
    )
  )
}

/** "in A, in B and in C, where two guards were held": each of the row has a preposition of its own, and "where" is C. */
function lastLed({ view: { chunks }, candidate }: Site, row: readonly Spot[]): readonly Spot[] | null {
  const last = row.findLast(
    ({ chunk }) => chunks[chunk - 1]?.kind === 'preposition' && chunks[chunk - 2]?.kind === 'conjunction',
  )
  return last && !isMeasure(candidate) ? [last] : null
}

const isOne = ({ kind, quantity }: Site['candidate']): boolean => kind === 'killed' && quantity?.value === 1

/** "freed in A, B and C, where a guard died": one can have died in the last of them alone. */
function lastOf({ ground }: Site, row: readonly Spot[]): readonly Spot[] {
  const places = innermost(
    row.map(({ place }) => place),
    ground.gazetteer,
  )
  const last = row.findLast(({ place }) => places.some(({ id }) => id === place.id))
  return places.length > 2 && last ? [last] : row
}
