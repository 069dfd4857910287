import type { Candidate } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { holds, signOfWords } from '@/lib/text/word-signs'

const apart = signOfWords('unlike contrario diferencia')

/** "unlike four others", "al contrario que otros cuatro", "a diferencia de": what is told does not hold of them. */
function isUnlike(view: SentenceView, { anchor }: Candidate): boolean {
  for (let at = anchor - 1; at >= anchor - 3; at--) {
    const [second, word, next] = [at - 1, at, at + 1].map((i) => wordAt(view, i))
    if (word === 'unlike') return true
    if (word === 'contrario' && (next === 'que' || next === 'de')) return true
    if (second === 'a' && word === 'diferencia' && next === 'de') return true
  }
  return false
}

/** Those who unlike others were not freed are held; of any other number a sentence sets apart so, it tells nothing. */
export const setApart = (view: SentenceView, taken: readonly Candidate[]): readonly Candidate[] =>
  !holds(view, apart)
    ? taken
    : taken.flatMap((c) => {
        if (!c.quantity || !isUnlike(view, c)) return [c]
        if (c.kind !== 'hostages_freed') return []
        const { additional: _, model: __, ...still } = c
        return [{ ...still, kind: 'hostages_held' as const }]
      })
