import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Candidate, figureOf } from '../../candidate'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Captives of whom it is told that they are safe. */

const safe =
  /^(?:(?:(?:are|were|is|now|all|esta|estan|quedaron|ya) ){0,3}(?:safe(?: and (?:well|sound))?|a salvo|sanos y salvos|sanas y salvas))\b/

const safeWords = signOfWords('safe salvo salvos salvas')

/** "are safe for now, the captors said", "relatives hope they are safe": not let go. */
const isStillThere = (view: SentenceView): boolean =>
  /\b(?:for now|por ahora|captors?|kidnappers?|secuestrador(?:es)?|captor(?:es)?)\b/.test(normsOf(view)) ||
  view.verbs.some(({ verb }) => /^(?:hope|believe|think|expect|creer|esperar|confiar)$/.test(verb.lemma))

const tellsOfSeizure = ({ verbs }: SentenceView): boolean =>
  verbs.some(({ verb }) => verb.senses.includes('seize') && !verb.negated)

/** "41 rehenes a salvo", "the 12 hostages are safe": held no more. */
export function safeNow(view: SentenceView): Candidate[] {
  if (!holds(view, safeWords) || isStillThere(view)) return []
  return view.counted.flatMap((phrase) => {
    const { noun, index } = phrase
    const words = [1, 2, 3, 4, 5, 6].map((step) => wordAt(view, noun.last + step)).join(' ')
    // "no dejan salir a 17 retenidos; el resto, 120, está a salvo".
    const others = phrase.bare && wordAt(view, noun.first - 1) === ',' && tellsOfSeizure(view)
    if (
      !(noun.classes.includes('hostage') || others) ||
      !noun.count ||
      noun.count.share ||
      !safe.test(words.replace(/^, /, ''))
    )
      return []
    return [
      {
        kind: 'hostages_freed' as const,
        ...figureOf(phrase),
        unit: 'people',
        anchor: noun.first,
        phrase: index,
        verb: null,
        rank: 0.5,
        status: 'reported' as const,
      },
    ]
  })
}
