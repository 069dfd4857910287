import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts } from '@/lib/reading/leaning/models'

/** "178 are held. The largest group, 61, was in Miravera": some of those of whom the sentence before told. */

const groups = /^(?:group|contingent|grupo|contingente)$/
const largest = /^(?:largest|biggest|mayor|grande|numeroso)$/

export function largestGroup(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  const { chunks, lexed } = view
  const isLargest = (at: number): boolean => {
    const [group, comma] = [chunks[at - 2], chunks[at - 1]]
    return (
      isNoun(group) &&
      group.determiner === 'definite' &&
      groups.test(group.head) &&
      comma?.kind === 'comma' &&
      chunks[at + 1]?.kind === 'comma' &&
      lexed.tokens.slice(group.first, comma.first).some(({ norm }) => largest.test(norm))
    )
  }
  const free = view.counted.filter(
    (phrase) => phrase.bare && !phrase.noun.count?.alone && isFree(phrase, taken),
  )
  const found = free.find(({ index }) => isLargest(index))
  const model = earlier.at(-1)?.candidates.findLast(counts)
  const most = found?.noun.count?.value ?? 0
  if (!found || !model || (model.quantity?.value ?? 0) <= most) return []
  // ", followed by Tarsis with 35".
  const next = free.filter(
    ({ index, noun }) =>
      index > found.index &&
      /^(?:with|con)$/.test(prepositionOf(chunks[index - 1])) &&
      (noun.count?.value ?? 0) <= most,
  )
  return [found, ...next].map((phrase) => countedLike(model, phrase, { undoubted: true }))
}
