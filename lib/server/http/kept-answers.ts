import { keepAskedAgain } from '@/lib/server/http/keep-asked-again'
import { type PreparedAnswer, weightOf } from '@/lib/server/http/prepared-answer'
import type { Epoch, VersionWatch } from '@/lib/server/http/watch-version'

type Kept = { answer: PreparedAnswer; epoch: Epoch }

/** Answers with the version that each is of; only good ones (200), and none whose version may not go out any more. */
export function createKeptAnswers(watch: VersionWatch, capacity: number) {
  const kept = keepAskedAgain<Kept>(capacity)
  const isOver = (epoch: Epoch) => epoch !== watch.current() && !watch.mayGoOut(epoch)

  return {
    keep(key: string, answer: PreparedAnswer, epoch: Epoch): void {
      const isLate = (kept.peek(key)?.epoch.rank ?? 0) > epoch.rank
      if (answer.status !== 200 || isLate || isOver(epoch)) return
      kept.keep(key, { answer, epoch }, weightOf(answer) + 2 * key.length)
    },
    /** One whose version was the store's a moment ago. */
    findRecent(key: string): Kept | undefined {
      const known = kept.find(key)
      return known && watch.mayGoOut(known.epoch) ? known : undefined
    },
    forgetOver: () => kept.forgetWhere(({ epoch }) => isOver(epoch)),
    size: () => kept.size(),
  }
}

export type KeptAnswers = ReturnType<typeof createKeptAnswers>
