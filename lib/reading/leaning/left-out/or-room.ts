import type { Candidate, Story } from '@/lib/reading/candidate'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { isCapacity } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'

/** "Built for 163, or 208 according to a report": how many another counts that a prison has room for. */
export function orRoom(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const behind = ({ noun, index }: Phrase, { phrase }: Candidate): boolean =>
    phrase !== null &&
    phrase < index &&
    /^(?:or|o)$/.test(wordAt(view, noun.first - 1)) &&
    view.chunks.slice(phrase + 1, index).every(({ kind }) => kind === 'comma' || kind === 'conjunction')
  return view.counted.flatMap((phrase) => {
    if (!phrase.bare || phrase.noun.count?.alone || !isFree(phrase, taken)) return []
    const model = taken.find((c) => isCapacity(c) && c.quantity !== null && behind(phrase, c))
    return model ? [countedLike(model, phrase)] : []
  })
}
