import { keepBySentence } from '../grammar/keep-by-sentence'
import type { SentenceView } from '../grammar/sentence-view'

/** "We reported 20 dead; in fact there were 12", "dimos 20 muertos; en realidad fueron 12": what a paper sets right of its own. */

const own = /^(?:dimos|dijimos|informamos|publicamos|titulamos|reportamos|escribimos|senalamos)$/
const gives = /^(?:reported|said|wrote|published|gave|put)$/
const truth = /^(?:in (?:fact|reality|truth)|en (?:realidad|verdad))$/

/** The token of "in fact", where the sentence or a clause of it opens so; -1 where none does. */
export const inFactAt = keepBySentence(({ lexed: { tokens } }: SentenceView): number =>
  tokens.findIndex(
    ({ norm }, at) =>
      truth.test(`${norm} ${tokens[at + 1]?.norm ?? ''}`) &&
      /^(?:|[;:,]|but|pero)$/.test(tokens[at - 1]?.norm ?? ''),
  ),
)

/** Does the paper, up to a token of the sentence, give something as its own report? In a quotation others speak. */
export const isOwnReport = ({ lexed: { tokens }, chunks }: SentenceView, until: number): boolean =>
  !chunks.some(({ kind }) => kind === 'quote') &&
  tokens.some(
    ({ norm }, at) =>
      at < until &&
      (own.test(norm) || (norm === 'we' && [1, 2].some((step) => gives.test(tokens[at + step]?.norm ?? '')))),
  )
