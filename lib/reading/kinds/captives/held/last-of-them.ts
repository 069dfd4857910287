import type { Candidate, Story } from '@/lib/reading/candidate'
import type { Link } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { isHostages } from '@/lib/reading/kind-groups'
import { toQuantity } from '@/lib/text/bounds'

/** One who is left, told by the place in a row: "Two were freed; the third is still held", "el tercero sigue cautivo". */

const seizes = toldSign('seize', 'hold')
const ordinals =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa])$/
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

/** "The third", with nobody named behind it. */
const isOrdinal = (view: SentenceView, { noun, governor }: Phrase): boolean =>
  governor === null &&
  noun.count === null &&
  !noun.plural &&
  noun.determiner === 'definite' &&
  ordinals.test(wordAt(view, noun.last))

/** Were captives told of in the sentence or just before, of whom this is one? */
const tellsOfOthers = (view: SentenceView, { earlier }: Story): boolean =>
  view.verbs.some(({ verb }) => verb.senses.includes('free') && !verb.negated) ||
  earlier.slice(-2).some(({ candidates }) => candidates.some((one) => isHostages(one) && one.quantity))

export const lastOfThem = (view: SentenceView, story: Story): Candidate[] =>
  tells(view, seizes) && tellsOfOthers(view, story)
    ? view.phrases.flatMap((phrase): Candidate[] => {
        const { noun, index, links } = phrase
        const held = isOrdinal(view, phrase) ? links.find(isHeldStill(view)) : undefined
        return held
          ? [
              {
                kind: 'hostages_held',
                quantity: toQuantity(1, 'exact', 'implicit'),
                unit: 'people',
                evidence: { first: noun.first, last: noun.last },
                anchor: noun.first,
                phrase: index,
                verb: held.verb,
                rank: 1,
                status: 'reported',
                undoubted: true,
              },
            ]
          : []
      })
    : []
