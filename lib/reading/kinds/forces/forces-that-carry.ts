import type { Candidate } from '../../candidate'
import { isNoun, isOfForces } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { forces, people } from '../../lexicon/noun-classes'

/** "The army flew 120 tourists out", "sent food": what they carried, and no forces. */
export function carriesOthers({ chunks }: SentenceView, { quantity, meaning }: Candidate): boolean {
  if (quantity !== null || meaning?.role !== 'agent' || !meaning.verb || meaning.verb.passive) return false
  const object = chunks[chunks.indexOf(meaning.verb) + 1]
  if (!isNoun(object) || object.place || isOfForces(object)) return false
  return supplies.test(object.head) || object.classes.some((name) => people.has(name) && !forces.has(name))
}
const supplies =
  /^(?:food|aid|water|supplies|medicines?|relief|ayuda|comida|agua|viveres|alimentos|medicinas)$/
