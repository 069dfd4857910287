import { type Candidate, one, type Story } from '@/lib/reading/candidate'
import type { Link } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { isHostages } from '@/lib/reading/kind-groups'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { nthOf } from '@/lib/reading/lexicon/ordinals'

/** One who is left, told by the place in a row: "Two were freed; the third is still held", "el tercero sigue cautivo". */

const seizes = toldSign('seize', 'hold')
const goesOn = /^(?:still|remains?|sigue|seguia|continua|continuaba|permanece|permanecia)$/

/** "sigue cautivo", "remains in captivity", "is still held": it goes on. */
const isHeldStill =
  (view: SentenceView) =>
  ({ verb, role, via }: Link): boolean =>
    role === 'theme' &&
    via === 'main' &&
    !verb.negated &&
    !verb.conditional &&
    verb.senses.some((sense) => sense === 'seize' || sense === 'hold') &&
    view.lexed.tokens.slice(verb.first, verb.last + 1).some(({ norm }) => goesOn.test(norm))

/** Which in a row "the third" is, with nobody named behind it; 0 for any other phrase. */
const rowOf = (view: SentenceView, { noun, governor }: Phrase): number =>
  governor === null && noun.count === null && !noun.plural && noun.determiner === 'definite'
    ? nthOf(wordAt(view, noun.last))
    : 0

const isOfPeople = ({ bare, classes }: Phrase): boolean => bare || classes.some((name) => people.has(name))

/** Were so many captives told of just before, or all but the last of them let go: not "seized two ships; the second is still held". */
function tellsOfOthers(view: SentenceView, { noun }: Phrase, { earlier }: Story, nth: number): boolean {
  const completes = (count: number | undefined) => count === nth || count === nth - 1
  return (
    view.counted.some(
      (other) =>
        other.noun.last < noun.first &&
        isOfPeople(other) &&
        completes(other.noun.count?.value) &&
        other.links.some(({ verb }) => verb.senses.includes('free') && !verb.negated),
    ) ||
    earlier
      .slice(-2)
      .some(({ candidates }) =>
        candidates.some((held) => isHostages(held) && completes(held.quantity?.value)),
      )
  )
}

export const lastOfThem = (view: SentenceView, story: Story): Candidate[] =>
  tells(view, seizes)
    ? view.phrases.flatMap((phrase): Candidate[] => {
        const nth = rowOf(view, phrase)
        const held = nth > 0 ? phrase.links.find(isHeldStill(view)) : undefined
        return held && tellsOfOthers(view, phrase, story, nth)
          ? [
              {
                ...candidateFor('hostages_held', 'people', phrase, 1),
                quantity: one,
                verb: held.verb,
                undoubted: true,
              },
            ]
          : []
      })
    : []
