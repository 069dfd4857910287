import { isNoun, prepositionOf, type Range } from '@/lib/reading/grammar/chunk'
import { clauseAround, segmentAround } from '@/lib/reading/grammar/clause'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { hearers } from '@/lib/reading/lexicon/alternatives'
import { areasCounted } from '@/lib/reading/places/country/system-wide'
import { isLocal } from '@/lib/reading/places/domains'
import type { Located, Site } from '@/lib/reading/places/ground'
import { upToAnotherDay } from '@/lib/reading/places/in-sentence'
import { distinct, holds, innermost } from '@/lib/reading/places/known/containers'
import { placesOfSaid } from '@/lib/reading/places/lists/of-others'
import { placesOfMost, placesOfParts } from '@/lib/reading/places/lists/shares'
import { areaBehind } from '@/lib/reading/places/near/area-behind'
import { isManyPrisons } from '@/lib/reading/places/pointing/pointing-words'
import { isTown } from '@/lib/reading/places/pointing/which-jail'
import { isSeatOfBody, isSeatToldAt } from '@/lib/reading/places/spots/seats'
import { isInside, type Spot } from '@/lib/reading/places/spots/spot'
import { atUnlisted, unknownTown } from '@/lib/reading/places/told-before/unknown-town'

/** Where nothing else tells: the prison of those who speak, or the town or province of whose happenings they know. */

const only = (name: string): string => `nothing else in the sentence tells where but ${name}`

/** "Officials at X prison put the dead at nine". */
function ofPrison(site: Site): Located | null {
  const { candidate, spots, view } = site
  const held = isLocal(candidate) || isHostages(candidate)
  // "Seven have been murdered in a month, three of them in X prison".
  const shares = placesOfMost(view, candidate).filter(
    ({ first, last }) =>
      !view.lexed.tokens.slice(first, last).some(({ norm }) => /^(?:whom|which)$/.test(norm)),
  )
  const apart = [...shares, ...placesOfSaid(site)]
  const prisons = held
    ? spots.filter(
        ({ place, hold, first }) => place.kind === 'prison' && hold === 'there' && !isInside(apart, first),
      )
    : []
  const [prison, ...others] = distinct(prisons.map(({ place }) => place))
  return prison && others.length === 0 ? { place: prison, way: 'loose', reason: only(prison.name) } : null
}

const dwellers =
  /^(?:residents?|villagers?|locals?|neighbou?rs?|inhabitants|vecin[oa]s?|poblador(?:es|as?)?|habitantes|morador(?:es|as?)?|lugare[nñ][oa]s|comuner[oa]s)$/

/** "Residents of X said gunmen killed 14": those who live there tell of their town. */
function ofResidents({ candidate, spots, view }: Site): Located | null {
  if (!isLocal(candidate)) return null
  const towns = spots.filter(({ place, pointed, chunk }) => {
    const [who, link] = view.chunks.slice(Math.max(0, chunk - 2), chunk)
    const led = link?.kind === 'preposition' && /^(?:of|in|from|de|del)$/.test(link.word)
    return !pointed && isTown(place.kind) && led && isNoun(who) && !who.count && dwellers.test(who.head)
  })
  const [town, ...others] = distinct(towns.map(({ place }) => place))
  return town && others.length === 0 ? { place: town, way: 'loose', reason: only(town.name) } : null
}

const hears = new RegExp(`^(?:${hearers})$`)

/** "The minister told reporters in X that": from those who hear on, up to the next clause. */
const whereHeard = (view: SentenceView): Range[] =>
  view.chunks.flatMap((chunk) =>
    isNoun(chunk) && hears.test(chunk.head)
      ? [{ first: chunk.first, last: view.chunks[clauseAround(view, chunk.first).last]?.last ?? chunk.last }]
      : [],
  )

/** "in two prisons", "in three cities": the town of those who speak is at most one of them. */
const tellsOfSeveral = ({ view, candidate }: Site): boolean =>
  areasCounted(view, candidate) !== null || view.chunks.some((chunk) => isNoun(chunk) && isManyPrisons(chunk))

/** "the MP for X", "la congresista por X": whom a speaker stands for, and not of whom the speech tells. */
const isForPlace = ({ chunks }: SentenceView, { chunk }: Spot): boolean =>
  /^(?:for|por)$/.test(prepositionOf(chunks[chunk - 1]))

const local =
  /^(?:ministry|defen[cs]e|authority|authorities|police|hospitals?|officials?|medics|doctors|directorate|services?|rescuers)$/

/** "The X health ministry said 10,300 had been killed": those of X tell of X, though the text tells more of a neighbour. */
const isLocalOffice = ({ chunks }: SentenceView, { chunk }: Spot): boolean => {
  const office = chunks[chunk]
  return isNoun(office) && local.test(office.head)
}

/**
 * "Police in X say nine were shot", "TARSIS, Valdoria (AP) - Nine were shot", "The governor of X spoke of 80 dead", as long
 * as the text has told of no closer place. In the capital people speak of the whole country.
 */
function ofTown(site: Site): Located | null {
  const { view, candidate, spots, ground } = site
  const { home, capital, told, gazetteer } = ground
  const isFirst = ![...told.values()].some(({ place }) => place.kind !== 'country')
  const isTold = isLocal(candidate) || isHostages(candidate)
  if (!isTold || !home || !isFirst || tellsOfSeveral(site) || isSeatOfBody(view)) return null
  const { last } = upToAnotherDay(site, segmentAround(view, candidate.anchor))
  const apart = [...placesOfParts(site), ...placesOfSaid(site), ...whereHeard(view)]
  const near = spots.filter(
    (spot) =>
      spot.place.kind !== 'country' &&
      !spot.pointed &&
      spot.hold !== 'distance' &&
      spot.chunk <= last &&
      !isInside(apart, spot.first) &&
      !isForPlace(view, spot) &&
      !isSeatToldAt(view, spot),
  )
  const [town, ...others] = innermost(
    near.map(({ place }) => place),
    gazetteer,
  )
  const isTheirs =
    town &&
    others.length === 0 &&
    town.id !== capital?.id &&
    (town.country === home.id || near.some((spot) => spot.place.id === town.id && isLocalOffice(view, spot)))
  if (!isTheirs) return null
  // "Gunmen drove up to X prison and opened fire on the guards. Ten were killed, prosecutors of the state said."
  const inView = [ground.focus, ground.scene?.place].find((place) => place && holds(town, place, gazetteer))
  if (inView)
    return {
      place: inView,
      way: 'scene of speakers',
      reason: `goes on from the sentences just before, at ${inView.name}`,
    }
  const unknown = unknownTown(view, { first: 0, last })
  if (unknown) return areaBehind(site, unknown.chunk) ?? atUnlisted(unknown.words, ground)
  return { place: town, way: 'loose', reason: only(town.name) }
}

export const ofSpeakers = (site: Site): Located | null => ofPrison(site) ?? ofResidents(site) ?? ofTown(site)
