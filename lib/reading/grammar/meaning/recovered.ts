import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFate, people } from '@/lib/reading/lexicon/noun-classes'

/** People who are "recovered", as bodies and goods are too. */

/** "eight of the abducted". */
const areSeized = ({ bare, links }: Phrase): boolean =>
  bare && links.some(({ verb, via }) => via === 'reduced' && verb.senses.includes('seize') && !verb.negated)

/** "346 passengers were recovered": people, no bodies; whether they were captives the story tells. */
export const isRecovered = (
  view: SentenceView,
  phrase: Phrase,
  { lemma, passive, form, last }: VerbGroup,
  role: string,
): boolean =>
  lemma === 'recover' &&
  passive &&
  // From a wreck or the water.
  (phrase.classes.includes('hostage') || !/^(?:from|in|at)$/.test(wordAt(view, last + 1))) &&
  form === 'finite' &&
  role === 'theme' &&
  (areSeized(phrase) || phrase.classes.some((name) => people.has(name))) &&
  !phrase.classes.some((name) => isFate(name) || name === 'inmate' || name === 'fugitive')
