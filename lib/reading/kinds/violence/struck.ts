import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { isNoun, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { hospitals } from '../../lexicon/alternatives'
import { explosives, projectiles, strikers } from './deed-words'

/** What a weapon struck, where nobody who fired it is named. */

const isWith = (weapon: RegExp, view: SentenceView, verb: VerbGroup): boolean =>
  weapon.test(subjectOf(view, verb)?.head ?? '')

/** Where people are. A price, a height or the sea may be reached or hit as well, and no one attacks them. */
const targets = new RegExp(
  `^(?:${either(
    hospitals,
    'schools?|universit(?:y|ies)|markets?|bazaar|camps?|houses?|homes?|buildings?|apartments?|blocks?|mosques?|church(?:es)?',
    'airports?|ports?|bases?|barracks|prisons?|jails?|stations?|plants?|refiner(?:y|ies)|depots?|convoys?|bus(?:es)?|shelters?|villages?|towns?|cit(?:y|ies)|neighbou?rhoods?',
    'escuelas?|colegios?|universidad(?:es)?|mercados?|campamentos?|casas?|viviendas?|edificios?|apartamentos?|mezquitas?|iglesias?',
    'aeropuertos?|puertos?|cuartel(?:es)?|carcel(?:es)?|prision(?:es)?|penal(?:es)?|refugios?|aldeas?|pueblos?|ciudad(?:es)?|barrios?|refineria|convoy',
  )})$`,
)
/** Fireworks, space flight and parcels. */
const ofPeace = signOfWords(
  'fireworks festival pirotecnia pirotecnico fiesta fiestas feria space spacex satellite satelite espacial spacecraft debris delivery reparto hobby toy juguete sonic boom crashed',
)

/** The first noun behind the verb, as a place or a house that is struck. */
function isOnTarget(view: SentenceView, verb: VerbGroup): boolean {
  if (holds(view, ofPeace)) return false
  const at = view.chunks.indexOf(verb)
  const noun = view.chunks.slice(at + 1, at + 4).find(isNoun)
  return noun !== undefined && targets.test(noun.head)
}

/** "Explosives damaged a bridge", "una granada destrozó la fachada", "a drone struck a hospital". */
export const isBlown = (view: SentenceView, verb: VerbGroup): boolean =>
  wrecks.test(verb.lemma) &&
  !verb.passive &&
  verb.form === 'finite' &&
  [1, 2].some((step) => isNoun(view.chunks[view.chunks.indexOf(verb) + step])) &&
  (isWith(explosives, view, verb) ||
    ([projectiles, strikers].some((weapon) => isWith(weapon, view, verb)) && isOnTarget(view, verb)))
const wrecks =
  /^(?:(?:damage|land|destroy|wreck|rip|shatter|shake|rock|tear|level|hit|strike|pound|destruir)$|(?:dana|destroz|sacud|derrib|averi|alcanz|impact|golpe))/

/** "Two missiles fell on a market", "un proyectil cayó en una escuela". */
export const isFallen = (view: SentenceView, verb: VerbGroup): boolean =>
  /^(?:fall|land|slam|crash|caer|impactar)$/.test(verb.lemma) &&
  verb.form === 'finite' &&
  /^(?:on|onto|in|into|near|en|sobre|contra|cerca)$/.test(wordAt(view, verb.last + 1)) &&
  isWith(projectiles, view, verb) &&
  isOnTarget(view, verb)
