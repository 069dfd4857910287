import { isNoun, isVerb, prepositionOf, type VerbGroup } from '../chunk'
import type { Phrase, SentenceView } from '../sentence-view'

/**
 * "halló anoche en Naranjal a dos", "se rescató, hasta marzo, a 108": the verb of people whom the Spanish "a" marks as its
 * object, though words of when and where stand between them.
 */
export function farVerb({ chunks }: SentenceView, { index }: Phrase): VerbGroup | null {
  if (prepositionOf(chunks[index - 1]) !== 'a') return null
  let at = index - 2
  for (; at >= 0; at--) {
    const chunk = chunks[at]
    if (isVerb(chunk)) return chunk.form === 'finite' ? chunk : null
    if (chunk?.kind === 'comma' || chunk?.kind === 'adverb' || chunk?.kind === 'date') continue
    // "en Naranjal", "hasta febrero".
    const led = /^(?:en|desde|hasta|durante|por|tras)$/.test(prepositionOf(chunks[at - 1]))
    if (isNoun(chunk) && chunk.count === null && led) at--
    else if (!/^(?:en|desde|hasta|durante|por|tras)$/.test(prepositionOf(chunk))) return null
  }
  return null
}
