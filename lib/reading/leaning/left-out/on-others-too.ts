import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'

const targets = /^(?:contra|against|on)$/

const targeted = (chunks: readonly Chunk[], index: number): string => {
  const word = prepositionOf(chunks[index + 1])
  return targets.test(word) ? word : ''
}

/** "13 atentados contra edificios y doce contra cuarteles", "13 attacks on buildings and twelve on police posts": as many of the same. */
export function onOthersToo(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const model = taken.find(
    ({ kind, quantity, phrase }) =>
      kind === 'attack' && quantity !== null && phrase !== null && targeted(view.chunks, phrase) !== '',
  )
  if (!model) return []
  const word = targeted(view.chunks, model.phrase ?? 0)
  const isNext = (phrase: Phrase) =>
    phrase.bare &&
    phrase.index > (model.phrase ?? 0) &&
    !phrase.noun.count?.alone &&
    isFree(phrase, taken) &&
    /^(?:conjunction|comma)$/.test(view.chunks[phrase.index - 1]?.kind ?? '') &&
    targeted(view.chunks, phrase.index) === word
  return view.counted.filter(isNext).map((phrase) => countedLike(model, phrase))
}
