import type { Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { figures } from '../lexicon/figures'

/** Numbers of the missing, whom no likeness makes dead or hurt. */

const missing = /^(?:missing|desaparecid[oa]s?)$/

/** "12 missing", "los desaparecidos, doce", "the missing number 12", "the number of people missing fell to 12". */
export const isOfMissing = (view: SentenceView, { first, last }: Range): boolean =>
  [last + 1, first - 1, first - 2].some((at) => missing.test(wordAt(view, at))) ||
  view.lexed.tokens.some(
    ({ norm }, at) =>
      at < first &&
      figures.has(norm) &&
      [2, 3].some((step) => missing.test(wordAt(view, at + step))) &&
      !view.counted.some(({ noun }) => noun.first > at && noun.last < first),
  )
