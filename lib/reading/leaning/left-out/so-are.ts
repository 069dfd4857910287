import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree, mayBePeople } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "All 33 attackers are dead, and so are 21 passengers", "nine died, as did two guards": the same befell them. */

const alike = signOfWords('so as')
const be = /^(?:are|were|is|was|did)$/

/** The word "so" or "as" before the verb before the number, or -1. */
function alikeBefore(view: SentenceView, { noun }: Phrase): number {
  const verb = noun.first - 1
  const at = /^(?:have|has)$/.test(wordAt(view, verb)) ? verb : be.test(wordAt(view, verb)) ? verb : -1
  const opens = /^(?:,|and|;)$/.test(wordAt(view, at - 2))
  return at > 0 && opens && alike.words.has(wordAt(view, at - 1)) ? at - 1 : -1
}

/** "21 passengers and four soldiers": what "so" says holds of both. */
const isJoinedTo = (view: SentenceView, before: Phrase, { noun }: Phrase): boolean =>
  wordAt(view, before.noun.last + 1) === 'and' && before.noun.last + 2 === noun.first

export function soAre(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, alike)) return []
  const found: Candidate[] = []
  let last: Phrase | undefined
  for (const phrase of view.counted) {
    const free = isFree(phrase, taken) && mayBePeople(phrase)
    const at = free ? alikeBefore(view, phrase) : -1
    const model =
      at >= 0
        ? taken.findLast((c) => c.quantity && countable.has(c.kind) && c.anchor < at)
        : free && last && isJoinedTo(view, last, phrase)
          ? found.at(-1)
          : undefined
    last = model ? phrase : undefined
    if (model) found.push(countedLike(model, phrase, { model: undefined, undoubted: true }))
  }
  return found
}
