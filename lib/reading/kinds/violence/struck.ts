import { isNoun, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { explosives, projectiles, strikers } from './deed-words'

/** What a weapon struck, where nobody who fired it is named. */

/** "Explosives damaged a bridge", "una granada destrozó la fachada", "a drone struck a hospital". */
export const isBlown = (view: SentenceView, verb: VerbGroup): boolean =>
  wrecks.test(verb.lemma) &&
  !verb.passive &&
  verb.form === 'finite' &&
  [1, 2].some((step) => isNoun(view.chunks[view.chunks.indexOf(verb) + step])) &&
  [explosives, projectiles, strikers].some((weapon) => weapon.test(subjectOf(view, verb)?.head ?? ''))
const wrecks =
  /^(?:(?:damage|land|destroy|wreck|rip|shatter|shake|rock|tear|level|hit|strike|pound|destruir)$|(?:dana|destroz|sacud|derrib|averi|alcanz|impact|golpe))/

/** "Two missiles fell on a market", "un proyectil cayó en una escuela". */
export const isFallen = (view: SentenceView, verb: VerbGroup): boolean =>
  /^(?:fall|land|slam|crash|caer|impactar)$/.test(verb.lemma) &&
  verb.form === 'finite' &&
  /^(?:on|onto|in|into|near|en|sobre|contra|cerca)$/.test(wordAt(view, verb.last + 1)) &&
  projectiles.test(subjectOf(view, verb)?.head ?? '')
