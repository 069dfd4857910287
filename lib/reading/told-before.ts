import type { Candidate, Story } from './candidate'
import { tellsEarlier } from './earlier-words'
import type { SentenceView } from './grammar/sentence-view'
import { countable } from './leaning/like'

/** "Un día antes había reportado 14": an older figure of what the article has given anew. */
export function toldBefore(view: SentenceView, story: Story, taken: readonly Candidate[]): Candidate[] {
  const earlier = tellsEarlier(view)
  if (!earlier) return [...taken]
  const newer = story.earlier.slice(-4).flatMap(({ candidates }) => candidates)
  const isOutdone = (now: number, old: number) => (earlier === 'time' ? now > old : now !== old)
  return taken.map((c) => {
    const now = newer.some(
      ({ kind, status, quantity }) =>
        kind === c.kind &&
        status === 'reported' &&
        quantity !== null &&
        c.quantity !== null &&
        isOutdone(quantity.value, c.quantity.value),
    )
    return countable.has(c.kind) && now ? { ...c, status: 'superseded' as const } : c
  })
}
