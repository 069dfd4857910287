import { keepBySentence } from '../grammar/keep-by-sentence'
import type { SentenceView } from '../grammar/sentence-view'

/** "We reported 20 dead; in fact there were 12", "dimos 20 muertos; en realidad fueron 12": what a paper sets right of its own. */

/** "We reported 20 dead"; to somebody one writes of those who did die. */
const reports =
  /^(?:reported|wrote|published|informamos|publicamos|titulamos|reportamos|escribimos|senalamos)$/
const gives = /^(?:said|gave|dimos|dijimos)$/
const figure = /^(?:tolls?|numbers?|figures?|cifras?|saldos?|balances?)$/
const truth = /^(?:in (?:fact|reality|truth)|en (?:realidad|verdad))$/

/** The token of "in fact", where the sentence or a clause of it opens so; -1 where none does. */
export const inFactAt = keepBySentence(({ lexed: { tokens } }: SentenceView): number =>
  tokens.findIndex(
    ({ norm }, at) =>
      truth.test(`${norm} ${tokens[at + 1]?.norm ?? ''}`) &&
      /^(?:|[;:,]|but|pero)$/.test(tokens[at - 1]?.norm ?? ''),
  ),
)

/** Does the verb at the token give a figure: "dimos 20 muertos", "we said on Monday that 20"? "We said a prayer for the 20" gives none. */
function isOwn({ lexed: { tokens, language }, counted }: SentenceView, at: number): boolean {
  const word = (step: number) => tokens[at + step]?.norm ?? ''
  if (language === 'en' && ![1, 2].some((step) => word(-step) === 'we')) return false
  if (reports.test(word(0))) return !/^(?:to|a)$/.test(word(1))
  return (
    gives.test(word(0)) &&
    ([1, 2, 3, 4].some((step) => /^(?:that|que)$/.test(word(step))) ||
      [1, 2].some((step) => figure.test(word(step)) || counted.some(({ noun }) => noun.first === at + step)))
  )
}

/** Does the paper, up to a token of the sentence, give something as its own report? In a quotation others speak. */
export const isOwnReport = (view: SentenceView, until: number): boolean =>
  !view.chunks.some(({ kind }) => kind === 'quote') &&
  view.lexed.tokens.some((_, at) => at < until && isOwn(view, at))
