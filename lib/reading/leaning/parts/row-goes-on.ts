import type { Candidate, Story } from '@/lib/reading/candidate'
import { isPastSetOff } from '@/lib/reading/grammar/links/past-set-off'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, isCount } from '@/lib/reading/leaning/models'

/**
 * "46 guards of A were let go; later, the 15 of B. In C, where a guard died, eleven": one more of the row that the sentence before
 * told, and not of what is told of C between.
 */
export function rowGoesOn(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  const row = earlier.at(-1)?.candidates.filter((c) => c.quantity && isCount(c)) ?? []
  const last = row.at(-1)
  if (!last || row.length < 2 || row.some(({ kind }) => kind !== last.kind)) return []
  return view.counted
    .filter(({ index, bare, noun }) => bare && !noun.count?.alone && isPastSetOff(view.chunks, index))
    .filter(
      (phrase) =>
        isFree(phrase, taken) && /^(?:stop|comma)$/.test(view.chunks[phrase.index + 1]?.kind ?? 'stop'),
    )
    .map((phrase) => countedLike(last, phrase, { model: undefined, undoubted: true }))
}
