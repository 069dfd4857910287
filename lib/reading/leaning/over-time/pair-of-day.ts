import type { Candidate, Story } from '@/lib/reading/candidate'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'
import { ends, isLikely, told } from '@/lib/reading/leaning/voices/told-again'
import { ofDays } from './on-that-day'

/** "18 muertos y 11 heridos; el domingo eran seis y once": two numbers of a day, in the order of the two counts before them. */

export function pairOfDay(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  return ofDays(view).flatMap((first) => {
    const second = view.phrases.find(({ index }) => index === first.index + 2)
    if (!second?.bare || view.chunks[first.index + 1]?.kind !== 'conjunction') return []
    if (!isFree(first, taken) || !isFree(second, taken) || !ends(view.chunks[second.index + 1])) return []
    const here = told(taken).filter((c) => c.anchor < first.noun.first)
    const models = (here.length > 0 ? here : told(earlier.at(-1)?.candidates ?? []))
      .filter(isToll)
      .sort((a, b) => a.anchor - b.anchor)
    const [now, nowToo] = models
    if (models.length !== 2 || !now || !nowToo || now.kind === nowToo.kind) return []
    return isLikely(now, first) && isLikely(nowToo, second)
      ? [countedLike(now, first), countedLike(nowToo, second)]
      : []
  })
}
