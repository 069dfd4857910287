import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, hasClass, isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { namesDisaster, tellsOfDisaster } from '@/lib/reading/kinds/civilians/in-disaster'
import { holds, signLike } from '@/lib/text/word-signs'

/** "desalojar" is to bring out of danger, and to evict. */

const evictions = signLike(
  /^(?:okupas?|ocupas?|invasor(?:es|as)?|invasion(?:es)?|invadid[oa]s?|desahucios?|desahuciad[oa]s?|lanzamientos?|predios?|fincas?|embargo|judicial|juez|jueza|juzgado|manifestantes|protesta|encierro)$/,
)

const isPolice = (chunk: Chunk): boolean => isNoun(chunk) && hasClass(chunk, 'police')

/** "por amenaza de bomba". */
const dangers = signLike(/^(?:bombas?|explosivos?|artefacto|fuga|gas|humo|peligro|riesgo)$/)

/** "La Policía desalojó a 40 familias de un terreno invadido": not out of danger, for all that is said. */
export function isPutOut(view: SentenceView, { phrase, verb, unit }: Candidate, story: Story): boolean {
  if (!/evacuated$/.test(unit)) return false
  const noun = view.chunks[phrase ?? -1]
  const word = isNoun(noun) ? noun.head : ''
  const told = [word, verb ? wordAt(view, verb.last) : '', verb?.lemma ?? '']
  if (!told.some((one) => /^desaloj/.test(one))) return false
  if (!tellsOfDisaster(view, story)) return !holds(view, dangers)
  // "La lava obligó a desalojar a 40 familias de sus fincas".
  return holds(view, evictions) && !(namesDisaster(view) && !view.chunks.some(isPolice))
}
