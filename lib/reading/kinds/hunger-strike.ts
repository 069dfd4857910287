import type { KindRule } from '../candidate'
import { meaningsOf } from '../grammar/meanings'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { people } from '../lexicon/noun-classes'
import { countedPhrases } from './phrase-kind'

/** "300 inmates are on hunger strike", "se niegan a comer": people who refuse food. */
const refuses = (view: SentenceView, phrase: Phrase): boolean =>
  (phrase.bare || phrase.classes.some((name) => people.has(name))) &&
  meaningsOf(view, phrase).some(
    ({ senses, role, verb }) => senses.includes('strike') && role === 'theme' && !verb?.negated,
  )

export const hungerStrike: KindRule = {
  kind: 'hunger_strike',
  find: countedPhrases('hunger_strike', 'people', 0.4, refuses),
}
