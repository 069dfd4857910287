import { problem } from '@/lib/model/problem'
import { keepAskedAgain } from '@/lib/server/http/keep-asked-again'
import { limitAtOnce } from '@/lib/server/http/limit-at-once'
import { type PreparedAnswer, weightOf } from '@/lib/server/http/prepared-answer'
import { refuseForNow } from '@/lib/server/http/refuse-for-now'
import { type Epoch, watchVersion } from '@/lib/server/http/watch-version'

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

type Make = () => Promise<PreparedAnswer>
type Kept = { answer: PreparedAnswer; epoch: Epoch }
/** The version of which something is made; null until its turn has come. */
type Turn = { epoch: Epoch | null }
type Underway = { answer: Promise<PreparedAnswer>; turn: Turn }

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
  const kept = keepAskedAgain<Kept>(capacity)
  const underway = new Map<string, Underway>()
  const inTurn = limitAtOnce(mostAtOnce)

  const isOver = (epoch: Epoch) => epoch !== watch.current() && !watch.mayGoOut(epoch)

  function keep(key: string, answer: PreparedAnswer, epoch: Epoch): void {
    const isLate = (kept.peek(key)?.epoch.rank ?? 0) > epoch.rank
    if (answer.status !== 200 || isLate || isOver(epoch)) return
    kept.keep(key, { answer, epoch }, weightOf(answer) + 2 * key.length)
  }

  /** It is of the version at the moment when its turn comes, or of a later one. */
  async function makeInTurn(key: string, make: Make, turn: Turn): Promise<PreparedAnswer> {
    const epoch = watch.current()
    turn.epoch = epoch
    const answer = await make()
    keep(key, answer, epoch)
    return answer
  }

  function begin(key: string, make: Make): Promise<PreparedAnswer> {
    const turn: Turn = { epoch: null }
    const answer = inTurn(() => makeInTurn(key, make, turn))
    underway.set(key, { answer, turn })
    const end = () => {
      if (underway.get(key)?.turn === turn) underway.delete(key)
    }
    answer.then(end, end)
    return answer
  }

  const isFull = () => underway.size >= mostAtOnce + mostWaiting

  /** For whoever comes next; where it fails, that one asks for it himself and is told. */
  function renew(key: string, make: Make): void {
    if (!underway.has(key) && !isFull()) begin(key, make).catch(() => {})
  }

  function findRecent(key: string): Kept | undefined {
    const known = kept.find(key)
    return known && watch.mayGoOut(known.epoch) ? known : undefined
  }

  const isRecent = ({ epoch }: Turn) => epoch === null || watch.mayGoOut(epoch)

  async function forgetAfter(looking: Promise<void>): Promise<void> {
    await looking
    kept.forgetWhere(({ epoch }) => isOver(epoch))
  }

  return {
    /** The answer at hand, or the one that `make` gives; 503 where too many wait for theirs. */
    async find(key: string, make: Make): Promise<PreparedAnswer> {
      const looking = watch.refresh()
      const looked = looking && forgetAfter(looking)
      const atHand = findRecent(key)
      if (atHand) {
        looked?.catch(() => {})
        if (atHand.epoch !== watch.current()) renew(key, make)
        return atHand.answer
      }
      await looked
      const known = findRecent(key)
      if (known?.epoch === watch.current()) return known.answer
      const making = underway.get(key)
      if (making && isRecent(making.turn)) return making.answer
      return isFull() ? refuseForNow(busy) : begin(key, make)
    },
    size: () => kept.size(),
  }
}

export type HotAnswers = ReturnType<typeof createHotAnswers>
