import { distanceKm } from '@/lib/geo/distance'
import type { Place } from '@/lib/model/place'
import type { Draft } from '../draft'
import { isNoun, isVerb, type NounPhrase, type Range } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'
import { holds, innermost } from './containers'
import { isLocal, saysCountry } from './domains'
import type { Ground } from './ground'
import { isManyPrisons } from './pointing'
import { firmIn, type Spot } from './spots'

/** "12 died in a riot in the country. The clash took place at X": the place of what a sentence before told. */

const happening = new Set(['violence', 'death', 'operation', 'escape', 'seizure', 'strike'])
const vague =
  /^(?:incident|incidents|tragedy|event|events|hecho|hechos|incidente|incidentes|suceso|sucesos|tragedia|violence|bloodshed|unrest|violencia)$/

/** "Their bodies turned up in X": of those told of before. */
const isBodies = ({ determiner, classes, head, count }: NounPhrase): boolean =>
  determiner === 'definite' &&
  !count &&
  (classes.includes('dead') || /^(?:victims|victimas|cuerpos)$/.test(head))

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

const itsMain =
  /^(?:its|su|.+ ?'s|la|el|the) (?:(?:most|mas) )?(?:main|largest|biggest|principal|mayor|only|unic[oa])\b/
const isMain = ({ lexed }: SentenceView, { first, last }: NounPhrase): boolean =>
  itsMain.test(
    lexed.tokens
      .slice(first, last + 1)
      .map(({ norm }) => norm)
      .join(' '),
  )

/** "a riot at a women's prison in Valdoria", "its main jail": one prison, and not yet which. */
const hasUnnamedPrison = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun }) =>
      noun.classes.includes('prison') &&
      (noun.determiner === 'indefinite' || isMain(view, noun)) &&
      !noun.plural &&
      (!noun.place || noun.place.place?.kind === 'country') &&
      !noun.another,
  )

/** "at the jail in X", "at X prison": the one of which the text began to tell. */
const namesPrison = (view: SentenceView, place: Place): boolean =>
  place.kind === 'prison' ||
  view.phrases.some(({ noun }) => noun.classes.includes('prison') && noun.determiner === 'definite')

const nearby = 25 // km from a town to its prison

/** "a state prison in X", and further on "Y prison", which is there: it is that one. */
function isItsPrison(draft: Draft, drafts: readonly Draft[], prison: Place): boolean {
  const town = draft.place
  if (town?.kind !== 'city' || prison.kind !== 'prison') return false
  if (distanceKm([town.lon, town.lat], [prison.lon, prison.lat]) > nearby) return false
  const opened = drafts.findLastIndex(({ view, place }) => place?.id === town.id && hasUnnamedPrison(view))
  const since = drafts.slice(opened, drafts.indexOf(draft) + 1)
  return opened >= 0 && opened <= drafts.indexOf(draft) && since.every(({ place }) => place?.id === town.id)
}

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

const isOpen = ({ view, candidate, place, historic }: Draft, outer: SentenceView): boolean =>
  view.index < outer.index &&
  view.index >= outer.index - farther &&
  outer.paragraph - view.paragraph <= 1 &&
  !historic &&
  place !== null &&
  place.kind !== 'prison' &&
  isLocal(candidate) &&
  candidate.unit !== 'prisons' &&
  !saysCountry(view) &&
  !view.chunks.some((chunk) => isNoun(chunk) && isManyPrisons(chunk))

/** Moves what the sentences before left at a wider place to the one that this sentence names. */
export function placeEarlier(
  view: SentenceView,
  spots: readonly Spot[],
  blocked: readonly Range[],
  drafts: readonly Draft[],
  ground: Ground,
): void {
  const firm = firmIn(spots, { first: 0, last: view.chunks.length - 1 }, blocked).filter(
    ({ pointed }) => !pointed,
  )
  // "at X jail, in the city that lies south of Y": the one that the text calls a prison.
  const prisons = firm.filter((spot) => spot.place.kind === 'prison')
  const [place, ...others] = innermost(
    (prisons.length > 0 ? prisons : firm).map((spot) => spot.place),
    ground.gazetteer,
  )
  // "in that jail, in X and in Y": several.
  const several = spots.some(
    (spot) =>
      spot.pointed && spot.hold === 'there' && spot.place.kind === 'prison' && spot.place.id !== place?.id,
  )
  if (!place || several || others.length > 0 || !(place.kind === 'prison' || place.kind === 'city')) return
  const happens = tellsWhere(view)
  const named = namesPrison(view, place)
  const toll = view.index === 1 && tellsToll(view)
  if (!happens && !named && !toll) return
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i]
    if (!draft || draft.view.index < view.index - farther) break
    const near = happens && draft.view.index >= view.index - reach
    const unnamed = draft.place?.kind === 'country' && hasUnnamedPrison(draft.view)
    // Its prison may lie beyond the border of the town's province.
    const nextTo = named && isItsPrison(draft, drafts, place)
    const its = named && (unnamed || nextTo)
    if (!near && !its && !(toll && opensText(draft, view))) continue
    if (!isOpen(draft, view) || !draft.place) continue
    if (!nextTo && !holds(draft.place, place, ground.gazetteer)) continue
    if (ground.only !== 'several' && ground.only?.id === draft.place.id) ground.only = place
    ground.onlyNear ??= place
    draft.place = place
    draft.placeReason = `a sentence further on tells where it happened: ${place.name}`
  }
}
