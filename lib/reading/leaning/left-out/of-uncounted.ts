import type { Candidate, Story } from '@/lib/reading/candidate'
import { isDone, isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { isRunning, ofDays } from '@/lib/reading/leaning/over-time/on-that-day'

/** The number of people whom the sentence before told of without one: "Gunmen abducted pupils. Police put their number at 71". */

/** What the last sentence tells of people whom it does not count, if of nothing else, and by which word it calls them. */
function uncountedBefore({ earlier }: Story): { model: Candidate; head: string } | null {
  const last = earlier.at(-1)
  const said = last?.candidates.filter(({ kind }) => countable.has(kind)) ?? []
  const [model] = said
  if (!model || said.some(({ quantity, kind }) => quantity !== null || kind !== model.kind)) return null
  return { model, head: last?.view.phrases.find(({ index }) => index === model.phrase)?.noun.head ?? '' }
}

const puts = /^(?:put|place|set|give)$/

/** "put the number of pupils taken at 71", "put their number at 71". */
function putsNumberOf({ chunks, lexed }: SentenceView, { index }: Phrase, head: string): boolean {
  const at = chunks.findLastIndex((chunk, i) => i < index && isVerb(chunk) && chunk.form === 'finite')
  const [verb, count, of, who] = chunks.slice(Math.max(0, at), index)
  const isPut =
    isVerb(verb) && puts.test(verb.lemma) && isDone(verb) && prepositionOf(chunks[index - 1]) === 'at'
  if (!isPut || !isNoun(count) || !count.classes.includes('toll')) return false
  if (index - at === 3) return lexed.tokens[count.first]?.norm === 'their'
  return prepositionOf(of) === 'of' && isNoun(who) && !who.count && who.head === head
}

/** "On Friday night it was fifteen". */
const isOfDay = (view: SentenceView, phrase: Phrase): boolean =>
  isRunning(view, phrase) && ofDays(view).includes(phrase)

export function ofUncounted(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const [one, ...others] = view.counted.filter((phrase) => phrase.bare && isFree(phrase, taken))
  const before = one && others.length === 0 && taken.length === 0 ? uncountedBefore(story) : null
  if (!one || !before || one.noun.count?.alone) return []
  return putsNumberOf(view, one, before.head) || isOfDay(view, one)
    ? [countedLike(before.model, one, { undoubted: true })]
    : []
}
