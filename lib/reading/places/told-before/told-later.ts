import type { Place } from '@/lib/model/place'
import type { Candidate } from '@/lib/reading/candidate'
import type { Draft } from '@/lib/reading/draft'
import { isNoun, isVerb, type NounPhrase, prepositionOf, type Range } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { isToldOfAll } from '@/lib/reading/places/country/country-beside'
import { saysCountry } from '@/lib/reading/places/country/whole-country'
import { isLocal } from '@/lib/reading/places/domains'
import type { Ground } from '@/lib/reading/places/ground'
import { holds, innermost } from '@/lib/reading/places/known/containers'
import { isManyPrisons } from '@/lib/reading/places/pointing/pointing-words'
import {
  goesOnFromIt,
  hasUnnamedPrison,
  isItsPrison,
  isToldOf,
  tellsOfYears,
} from '@/lib/reading/places/pointing/unnamed-prison'
import { firmIn, isInside, type Spot } from '@/lib/reading/places/spots/spot'
import { chosen } from '@/lib/reading/places/way'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** "12 died in a riot in the country. The clash took place at X": the place of what a sentence before told. */

const happening = new Set(['violence', 'death', 'operation', 'escape', 'seizure', 'strike'])
const vague =
  /^(?:scene|escenario|incident|incidents|tragedy|event|events|hecho|hechos|incidente|incidentes|suceso|sucesos|tragedia|violence|bloodshed|unrest|violencia)$/

/** "Their bodies turned up in X": of those told of before. */
const isBodies = ({ determiner, classes, head, count }: NounPhrase): boolean =>
  determiner === 'definite' &&
  !count &&
  (classes.includes('dead') || /^(?:victims|victimas|cuerpos)$/.test(head))

const earlier = /^(?:before|earlier|previously|antes|anterior|previamente)$/

/** "A week before, the riot had been in X": another one. */
const isOfAnotherTime = ({ chunks, lexed }: SentenceView): boolean => {
  const told = chunks.find((chunk) => isVerb(chunk) && chunk.form === 'finite')
  const had = told && /^(?:had|habia|habian)$/.test(lexed.tokens[told.first]?.norm ?? '')
  return had === true && lexed.tokens.some(({ norm }) => earlier.test(norm))
}

/** "Five of the deaths occurred in X": where some of them died, and not all. */
const isOfSome = ({ chunks }: SentenceView, subject: NounPhrase): boolean => {
  const at = chunks.indexOf(subject)
  const some = chunks[at - 2]
  return /^(?:of|de)$/.test(prepositionOf(chunks[at - 1])) && isNoun(some) && some.count !== null
}

const blasts = /^(?:explode|detonate|blow|erupt|go)$/

/** Does the sentence tell where something already spoken of happened: "The violence", "It happened", "Ocurrió en"? */
function tellsWhere(view: SentenceView): boolean {
  const verb = view.chunks.find(isVerb)
  const subject = view.chunks.find(
    (chunk) => isNoun(chunk) && (chunk.head !== '' || chunk.pronoun) && chunk.first < (verb?.first ?? 0),
  )
  const happens = view.chunks.some(
    (chunk) => isVerb(chunk) && chunk.senses.some((sense) => sense === 'happen' || sense === 'begin'),
  )
  if (!isNoun(subject)) return happens
  if (isOfSome(view, subject)) return false
  if (isBodies(subject)) return true
  // "A car bomb hurt three officers in X state. It exploded in Y."
  const exploded = view.chunks.some((chunk) => isVerb(chunk) && blasts.test(chunk.lemma))
  if (subject.head === 'it') return happens || exploded
  if (subject.pronoun) return false
  const points = subject.determiner === 'definite' || subject.determiner === 'demonstrative'
  return points && (subject.classes.some((name) => happening.has(name)) || vague.test(subject.head))
}

const reach = 2 // sentences back
const farther = 4 // for a prison told of without a name

/** "at the jail in X", "at X prison": the one of which the text began to tell. */
const namesPrison = (view: SentenceView, place: Place): boolean =>
  place.kind === 'prison' ||
  view.phrases.some(({ noun }) => noun.classes.includes('prison') && noun.determiner === 'definite')

/** "nine dead in the port of X": what came of what the text opened with. */
const tellsToll = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      isNoun(chunk) && chunk.classes.some((name) => name === 'dead' || name === 'hurt') && chunk.count,
  )

/** "They came by sea and opened fire on the traders." opens a text, and no word of it says where. */
const opensText = ({ view, candidate, place }: Draft, next: SentenceView): boolean =>
  view.index === 0 &&
  view.paragraph === next.paragraph &&
  candidate.kind === 'attack' &&
  place?.kind === 'country' &&
  !view.chunks.some((chunk) => isNoun(chunk) && chunk.place !== null)

const isHeldInOne = (candidate: Candidate, view: SentenceView): boolean =>
  isHostages(candidate) && candidate.quantity !== null && hasUnnamedPrison(view)

const month = 31 // days

/** "90 killed between January and today": of many happenings, none of which a later sentence places. */
const isOfMonths = ({ when }: Draft): boolean =>
  when !== null && toDayNumber(when.end) - toDayNumber(when.start) > month

const isOpen = (draft: Draft, outer: SentenceView): boolean => {
  const { view, candidate, place, historic } = draft
  return (
    view.index < outer.index &&
    view.index >= outer.index - farther &&
    outer.paragraph - view.paragraph <= 1 &&
    !historic &&
    !isOfMonths(draft) &&
    place !== null &&
    place.kind !== 'prison' &&
    // "14 were killed in Z. The dead were buried in X": the text says where, though no index holds it.
    draft.placeWay !== 'unlisted' &&
    // "Five were killed in A and B. It all began with transfers out of X jail": no one place holds what happened in two.
    (draft.listed?.each.length ?? 0) < 2 &&
    // "Inmates of a jail in Valdoria are holding 50": in that jail, once it is named.
    (isLocal(candidate) || isHeldInOne(candidate, view)) &&
    candidate.unit !== 'prisons' &&
    !saysCountry(view) &&
    !isToldOfAll(view) &&
    !view.chunks.some((chunk) => isNoun(chunk) && isManyPrisons(chunk))
  )
}

/** "a search that soldiers had carried out in X": of something else than those who are held. */
function isOfRelative(view: SentenceView, spots: readonly Spot[], place: Place): boolean {
  const own = spots.find((spot) => spot.place.id === place.id)
  const before = view.chunks.slice(0, own?.chunk ?? 0)
  const opener = before.findLast(({ kind }) => /^(?:relative|comma|stop)$/.test(kind))
  return opener?.kind === 'relative'
}

/** The one place that a sentence tells of, a prison before its town. `firm`: something happens there. */
function placeTold(
  view: SentenceView,
  spots: readonly Spot[],
  blocked: readonly Range[],
  ground: Ground,
): { place: Place; firm: boolean } | null {
  const whole = { first: 0, last: view.chunks.length - 1 }
  const firm = firmIn(spots, whole, blocked).filter(({ pointed }) => !pointed)
  // "at X jail, in the city that lies south of Y": the one that the text calls a prison.
  const prisons = firm.filter((spot) => spot.place.kind === 'prison')
  const loose = spots.filter((spot) => isToldOf(spot, ground.told) && !isInside(blocked, spot.first))
  const row = prisons.length > 0 ? prisons : firm.length > 0 ? firm : loose
  const [place, ...others] = innermost(
    row.map((spot) => spot.place),
    ground.gazetteer,
  )
  // "in that jail, in X and in Y": several.
  const several = spots.some(
    (spot) =>
      spot.pointed && spot.hold === 'there' && spot.place.kind === 'prison' && spot.place.id !== place?.id,
  )
  if (!place || several || others.length > 0 || !(place.kind === 'prison' || place.kind === 'city'))
    return null
  return { place, firm: row !== loose || row.some(({ pointed }) => pointed) }
}

/** What the text goes on with lies where the draft does now. */
function moveGround(ground: Ground, before: Place, place: Place): void {
  if (ground.only !== 'several' && ground.only?.id === before.id) ground.only = place
  if (ground.onlyNear !== 'several' && ground.onlyNear?.id === before.id) ground.onlyNear = place
  ground.onlyNear ??= place
  if (ground.scene?.place.id === before.id) ground.scene = { ...ground.scene, place }
  if (ground.focus?.id === before.id) ground.focus = place
}

/** Moves what the sentences before left at a wider place to the one that this sentence names. */
export function placeEarlier(
  view: SentenceView,
  spots: readonly Spot[],
  blocked: readonly Range[],
  drafts: readonly Draft[],
  ground: Ground,
): void {
  if (spots.length === 0) return
  const { place, firm } = placeTold(view, spots, blocked, ground) ?? {}
  if (!place || isOfAnotherTime(view)) return
  const happens = firm === true && tellsWhere(view)
  const named = namesPrison(view, place) && !tellsOfYears(view)
  const toll = view.index === 1 && tellsToll(view)
  if (!happens && !named && !toll) return
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i]
    if (!draft || draft.view.index < view.index - farther) break
    const near = happens && draft.view.index >= view.index - reach
    const unnamed =
      firm === true &&
      draft.place?.kind === 'country' &&
      (hasUnnamedPrison(draft.view) || goesOnFromIt(draft, drafts))
    // Its prison may lie beyond the border of the town's province.
    const nextTo = named && isItsPrison(draft, drafts, place)
    const its = named && (unnamed || nextTo)
    if (!near && !its && !(toll && opensText(draft, view))) continue
    if (!isOpen(draft, view) || !draft.place) continue
    if (!isLocal(draft.candidate) && isOfRelative(view, spots, place)) continue
    if (!nextTo && !holds(draft.place, place, ground.gazetteer)) continue
    moveGround(ground, draft.place, place)
    draft.place = place
    draft.placeWay = chosen(draft.placeWay, 'told later')
    draft.placeReason = `a sentence further on tells where it happened: ${place.name}`
  }
}
