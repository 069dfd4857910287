import type { Clause } from '../clauses'
import { type Chunk, hasClass, isNoun, prepositionOf, type VerbGroup } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'

const links = /^(?:with|at|in|of|con|en|del?)$/
const occurs = /^(?:perpetr|comet|registr|produ[cj]|suced|carried|staged|committed)/

const isHappening = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && hasClass(chunk, 'violence', 'escape', 'operation')

/**
 * Does a relative clause tell of something that happened: "a riot that", and past what it was done with and where, "an attack
 * with explosives at the prison that was carried out on Thursday"?
 */
export function isOfHappening(
  { chunks, lexed }: SentenceView,
  { noun }: Clause,
  verb: VerbGroup | null,
): boolean {
  if (!noun) return false
  if (isHappening(noun)) return true
  const happened =
    verb?.senses.some((sense) => sense === 'begin' || sense === 'happen') ||
    occurs.test(lexed.tokens[verb?.last ?? -1]?.norm ?? '')
  if (!happened) return false
  const end = chunks.indexOf(noun)
  let at = end
  while (isNoun(chunks[at - 1]) || links.test(prepositionOf(chunks[at - 1]))) at--
  return chunks.slice(at, end).some(isHappening)
}
