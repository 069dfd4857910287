import { hasClass, isNoun, isVerb, prepositionOf, type VerbGroup } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'

const countGivers = /^(?:put|give|offer|issue|situar|poner|dar|ofrecer|fijar|ubicar)$/
/** "put the number at 61", "dio un balance de 61": by such a verb a figure is given, as by one of saying. */
export function givesCount({ chunks }: SentenceView, verb: VerbGroup): boolean {
  if (!countGivers.test(verb.lemma) || verb.passive) return false
  const at = chunks.indexOf(verb)
  const end = chunks.findIndex((chunk, i) => i > at && (isVerb(chunk) || /^(?:stop|comma)$/.test(chunk.kind)))
  return chunks.slice(at + 1, end < 0 ? undefined : end).some((chunk, i, behind) => {
    const to = behind[i + 1]
    const isNumber = isNoun(to) && to.count !== null && /^(?:at|en)$/.test(prepositionOf(chunk))
    return isNumber || (isNoun(chunk) && hasClass(chunk, 'toll'))
  })
}
