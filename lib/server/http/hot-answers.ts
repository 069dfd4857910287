import { problem } from '@/lib/model/problem'
import { createAnswersUnderway, type Make } from '@/lib/server/http/answers-underway'
import { createKeptAnswers } from '@/lib/server/http/kept-answers'
import type { PreparedAnswer } from '@/lib/server/http/prepared-answer'
import { refuseForNow } from '@/lib/server/http/refuse-for-now'
import { watchVersion } from '@/lib/server/http/watch-version'

type Options = {
  version: () => Promise<string | number>
  checkEvery?: number
  tolerance?: number
  /** Bytes that all answers together may take up. */
  capacity?: number
  /**
   * Answers that are made at the same time. Each takes megabytes while it is, and all share one processor: one after the
   * other each is finished as soon as it can be, and is of newer data.
   */
  mostAtOnce?: number
  /** Answers that may wait for their turn: whoever asks for one more could only wait in vain, and is told so at once. */
  mostWaiting?: number
  now?: () => number
}

const busy = {
  problem: problem(503, 'busy', 'Too many ask at once', 'ask again in 5 seconds'),
  wait: 5,
}

/**
 * Answers kept ready-made. Several askers of one address at once wait for one answer, and nobody waits where one is at hand
 * whose version was the store's a moment ago: it goes out while the new one is made. Only good answers (200) are kept.
 */
export function createHotAnswers({
  version,
  checkEvery = 500,
  tolerance = 1000,
  capacity = 48 * 1024 * 1024,
  mostAtOnce = 1,
  mostWaiting = 500,
  now = () => performance.now(),
}: Options) {
  const watch = watchVersion({ version, checkEvery, tolerance, now })
  const kept = createKeptAnswers(watch, capacity)
  const underway = createAnswersUnderway(watch, kept, { mostAtOnce, mostWaiting })

  /** For whoever comes next; where it fails, that one asks for it himself and is told. */
  function renew(key: string, make: Make): void {
    if (!underway.has(key) && !underway.isFull()) underway.begin(key, make).catch(() => {})
  }

  /** Once the version has been looked at. */
  function findOrMake(key: string, make: Make): PreparedAnswer | Promise<PreparedAnswer> {
    const known = kept.findRecent(key)
    if (known?.epoch === watch.current()) return known.answer
    const making = underway.findRecent(key)
    if (making) return making
    return underway.isFull() ? refuseForNow(busy) : underway.begin(key, make)
  }

  return {
    /** The answer at hand, or the one that `make` gives; 503 where too many wait for theirs. */
    async find(key: string, make: Make): Promise<PreparedAnswer> {
      const looked = watch.refresh()?.then(kept.forgetOver)
      const atHand = kept.findRecent(key)
      if (!atHand) {
        await looked
        return findOrMake(key, make)
      }
      looked?.catch(() => {})
      if (atHand.epoch !== watch.current()) renew(key, make)
      return atHand.answer
    },
    size: () => kept.size(),
  }
}

export type HotAnswers = ReturnType<typeof createHotAnswers>
