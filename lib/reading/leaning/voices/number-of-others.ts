import { hasClass, isNoun, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'

const victims = /^(?:victim|casualty|victima|baja)s?$/
/** "put the number of survivors it had admitted at 10": of those, and not of the dead told before. */
export const isNumberOfOthers = ({ chunks }: SentenceView, { index }: Phrase): boolean =>
  chunks.some((chunk, at) => {
    const [of, whom] = [chunks[at + 1], chunks[at + 2]]
    return (
      at < index - 2 &&
      isNoun(chunk) &&
      /^(?:number|numero|cantidad)$/.test(chunk.head) &&
      /^(?:of|de)$/.test(prepositionOf(of)) &&
      isNoun(whom) &&
      !victims.test(whom.head) &&
      !hasClass(whom, 'dead', 'death', 'hurt', 'hostage', 'inmate', 'fugitive')
    )
  })
