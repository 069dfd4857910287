import type { Range } from '../grammar/chunk'
import { ofEarlier, ofFigures } from './of-figures'
import { ofGovernor, ofMeanings, ofNoun, ofVerbs } from './of-phrase'
import { ofClause, ofWords } from './of-words'
import type { Question, Say } from './question'
import type { Trait } from './trait'

const sayings = [ofNoun, ofVerbs, ofGovernor, ofMeanings, ofClause, ofWords, ofFigures, ofEarlier]

/** Everything that is said of a number and may tell what it counts, each once, and beside it its words, if it has any. */
export type Traits = { said: readonly Trait[]; words: readonly (Range | null)[] }

export function traitsOf(question: Question): Traits {
  const said: Trait[] = []
  const words: (Range | null)[] = []
  const say: Say = (trait, own) => {
    if (said[trait.at] !== trait) {
      trait.at = said.length
      said.push(trait)
    }
    words[trait.at] = own ?? null
  }
  for (const of of sayings) of(question, say)
  return { said, words }
}
