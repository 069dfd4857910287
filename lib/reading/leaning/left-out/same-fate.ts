import type { Candidate, Story } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { holds, signOfWords } from '@/lib/text/word-signs'

const fate = signOfWords('suerte fate')

const meets = /^(?:corr(?:en|er|ian?|ido|io|iera|ieran|ieron)|sufri(?:o|eron)|met|meet|suffered|shared)$/

/** "la misma suerte corrieron dos guías", "two guards met the same fate": where the words for it stand, or -1. */
function fateAt(view: SentenceView): number {
  if (!holds(view, fate)) return -1
  const at = view.lexed.tokens.findIndex(({ norm }) => fate.words.has(norm))
  const same = /^(?:misma|igual|identica|similar|same)$/.test(wordAt(view, at - 1))
  const met = [-4, -3, -2, 1, 2].map((step) => wordAt(view, at + step))
  return same && met.some((word) => meets.test(word)) && !met.some((word) => /^(?:no|not)$/.test(word))
    ? at
    : -1
}

/** What was told last befell those who met the same fate. */
export function sameFate(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  const at = fateAt(view)
  if (at < 0) return []
  const befell = (candidates: readonly Candidate[]) =>
    candidates.findLast(
      ({ kind, anchor }) => countable.has(kind) && kind !== 'troops_deployed' && anchor < at,
    )
  const here = befell(taken)
  const before = earlier.slice(-3).flatMap(({ candidates }) => candidates)
  const model = here ?? before.findLast(({ kind }) => countable.has(kind) && kind !== 'troops_deployed')
  const near = view.counted
    .filter(
      (phrase) =>
        isFree(phrase, taken) &&
        (phrase.bare || phrase.classes.some((name) => people.has(name))) &&
        Math.abs(phrase.noun.first - at) <= 8,
    )
    .sort((a, b) => Math.abs(a.noun.first - at) - Math.abs(b.noun.first - at))[0]
  return model && near ? [countedLike(model, near, { model: undefined, status: 'reported' })] : []
}
