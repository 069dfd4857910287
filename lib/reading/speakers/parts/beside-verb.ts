import { isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import { bodies, informants } from '@/lib/reading/speakers/words'

/** What stands beside a word that is a noun or a verb of saying. */

export const isFigureAt = (view: SentenceView, at: number): boolean =>
  /^\d/.test(wordAt(view, at)) || view.lexed.counts.has(at)

/** "cifra en 18", "en más de 110": at the index stands the preposition. */
export const leadsToFigure = (view: SentenceView, at: number): boolean =>
  view.chunks.some((chunk) => chunk.first === at + 1 && isNoun(chunk) && chunk.count !== null)

/** "la Policía", "el fiscal", of whom the next word may be a verb: "la última denuncia que" has none. */
export const isOfficial = ({ lexed }: SentenceView, at: number): boolean => {
  const word = lexed.tokens[at]?.norm ?? ''
  return (
    bodies.has(word) ||
    informants.has(word) ||
    nounOf(word, lexed.language)?.classes.some((name) => /^(?:role|police)$/.test(name)) === true
  )
}
