import type { Story } from '@/lib/reading/candidate'
import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { captors } from '@/lib/reading/lexicon/nouns/captors'

/** Armed groups that the text knows by their letters: "ELN rebels", "the war between the ELN and". */

const near = 4 // words

const bearers = /^(?:fighters?|combatants?|dissidents?|combatientes?|disidentes?|disidencias?|guerrilla)$/
const fights = /^(?:war|fighting|clashes|battles?|ceasefire|truce|guerra|combates|enfrentamientos|tregua)$/
const between = /^(?:between|with|against|entre|con|contra)$/

const isTold = (view: SentenceView, at: number): boolean =>
  [-4, -3, -2, -1, 1, 2, 3, 4].some((step) => {
    const word = wordAt(view, at + step)
    return captors.has(word) || bearers.test(word)
  }) ||
  [1, 2, 3].some(
    (step) =>
      between.test(wordAt(view, at - step)) &&
      Array.from({ length: near }, (_, i) => wordAt(view, at - step - 1 - i)).some((word) =>
        fights.test(word),
      ),
  )

/** Does the noun name a group in capital letters of which the text, up to here, says that it bears arms? */
export function isNamedGroup(
  view: SentenceView,
  { first, last, place, classes }: NounPhrase,
  story: Story,
): boolean {
  if (place || classes.length > 0) return false
  const name = view.lexed.tokens.slice(first, last + 1).find(({ text }) => /^\p{Lu}{3,}$/u.test(text))
  return (
    name !== undefined &&
    [...story.earlier.map((told) => told.view), view].some(({ lexed }, i, all) =>
      lexed.tokens.some(({ text }, at) => text === name.text && isTold(all[i] as SentenceView, at)),
    )
  )
}
