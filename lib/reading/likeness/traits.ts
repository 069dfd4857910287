import type { Range } from '../grammar/chunk'
import { ofEarlier, ofFigures } from './of-figures'
import { ofGovernor, ofMeanings, ofNoun, ofVerbs } from './of-phrase'
import { ofClause, ofWords } from './of-words'
import type { Question } from './question'

const sayings = [ofNoun, ofVerbs, ofGovernor, ofMeanings, ofClause, ofWords, ofFigures, ofEarlier]

/** Everything that is said of a number and may tell what it counts, each once, with its words, if it has any. */
export type Traits = ReadonlyMap<string, Range | null>

export function traitsOf(question: Question): Traits {
  const traits = new Map<string, Range | null>()
  for (const of of sayings) of(question, (trait, words) => traits.set(trait, words ?? null))
  return traits
}
