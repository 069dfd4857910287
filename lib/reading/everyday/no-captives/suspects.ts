import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import { isNoun, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** Police and soldiers whom the law suspects, tries and lets go: nobody's hostages. */

const suspected =
  /^(?:accused|charged|suspected|convicted|indicted|sentenced|acusad[oa]s?|imputad[oa]s?|procesad[oa]s?|condenad[oa]s?|sentenciad[oa]s?|sospechos[oa]s?)$/
const of = /^(?:of|with|for|in|over|de|por|en)$/

/** "released by the inmates": somebody else let them go. */
const isByOthers = ({ chunks }: SentenceView, verb: VerbGroup): boolean => {
  const [by, who] = chunks.slice(chunks.indexOf(verb) + 1)
  return /^(?:by|por)$/.test(prepositionOf(by)) && isNoun(who)
}

/** "Two officers charged with murder were released", not "villagers freed two officers accused of theft". */
export function isSuspect(
  view: SentenceView,
  { phrase, unit, kind, verb }: Candidate,
  story: Story,
): boolean {
  const whom = view.chunks[phrase ?? -1]
  if (!isNoun(whom) || !verb || (kind === 'other_count' && unit !== 'hostages who escaped')) return false
  if (toldOfHostages(story) || (kind !== 'other_count' && !verb.passive) || isByOthers(view, verb))
    return false
  // "who are accused of".
  return [0, 1, 2, 3].some(
    (step) => suspected.test(wordAt(view, whom.last + step)) && of.test(wordAt(view, whom.last + step + 1)),
  )
}
