import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { candidateFor } from '../counting/phrase-kind'

/** Those of the struck who died of it, and all who were struck: "Twelve were shot, three of them fatally", "uno de ellos mortalmente". */

const deadly = signOfWords('fatally mortally mortalmente death muerte')
const died =
  /^(?:(?:of them|of whom|de ellos|de ellas|de los cuales) )?(?:fatally|mortally|mortalmente|to death|de muerte)\b/

const isFatal = (view: SentenceView, { noun }: Phrase): boolean =>
  died.test([1, 2, 3, 4, 5].map((step) => wordAt(view, noun.last + step)).join(' '))

/** Where the number stands whose people died of it. */
const fatal = (view: SentenceView): Phrase[] =>
  holds(view, deadly)
    ? view.counted.filter((phrase) => phrase.bare && isFatal(view, phrase) && struck(view, phrase).length > 0)
    : []

const struck = (view: SentenceView, part: Phrase): Phrase[] =>
  view.counted.filter(
    ({ index, links }) =>
      index < part.index &&
      links.some(
        ({ verb, role }) =>
          role === 'theme' &&
          verb.last < part.noun.first &&
          !verb.negated &&
          !verb.conditional &&
          verb.senses.some((sense) => sense === 'shoot' || sense === 'hurt' || sense === 'attack'),
      ),
  )

const deaths = signOfWords('death deaths')
const falls = /^(?:fall|fell|plung|jump|leap|tumbl|plummet|slip)/

/** "Twelve people plunged to their deaths". */
const fallen = (view: SentenceView): Phrase[] =>
  holds(view, deaths)
    ? view.counted.filter(({ links }) =>
        links.some(
          ({ verb, via }) =>
            via === 'main' &&
            falls.test(verb.lemma) &&
            !verb.negated &&
            !verb.conditional &&
            !verb.future &&
            /^to (?:their|his|her) deaths?$/.test(
              [1, 2, 3].map((step) => wordAt(view, verb.last + step)).join(' '),
            ),
        ),
      )
    : []

export const struckFatally = (view: SentenceView): Candidate[] =>
  [...fatal(view), ...fallen(view)].map((phrase) => candidateFor('killed', 'people', phrase, 0))

/** Of "were shot" alone nobody knows whether they live; where some are said to have died, the others do. */
export const struckInAll = (view: SentenceView): Candidate[] =>
  fatal(view)
    .flatMap((part) => struck(view, part))
    .map((phrase) => ({ ...candidateFor('injured', 'people', phrase, 1), undoubted: true }))
