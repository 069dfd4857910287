import { keepBySentence } from '../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** "It had said that 40 got out. It now believes that 38 did": what is believed now takes the place of what had been said. */

const now = /^(?:now|ahora)$/
const believes =
  /^(?:believes?|thinks?|says?|say|puts?|estimates?|reckons?|counts?|gives?|speaks?|reports?|cre(?:e|en)|dicen?|calculan?|estiman?|cifran?|sit[uú]an?|da|dan|hablan?|reportan?|cuentan?|fijan?)$/

/** Does somebody now hold or say something, as the sentence puts it? */
export const isSaidNow = keepBySentence((view: SentenceView): boolean =>
  view.lexed.tokens.some(
    ({ norm }, at) => now.test(norm) && [-1, 1].some((step) => believes.test(wordAt(view, at + step))),
  ),
)

const said =
  /^(?:said|reported|put|given|estimated|spoken|announced|believed|thought|dicho|reportado|cifrado|dado|estimado|calculado|hablado|situado|informado|anunciado)$/

/** "had said", "había dicho". */
export const hadSaid = keepBySentence((view: SentenceView): boolean =>
  view.lexed.tokens.some(
    ({ norm }, at) =>
      said.test(norm) && [1, 2].some((step) => /^(?:had|habian?)$/.test(wordAt(view, at - step))),
  ),
)
