import { type PreparedAnswer, weightOf } from '@/lib/server/http/prepared-answer'

type Options = {
  /** What the data is now; when it changes every answer is forgotten. */
  version: () => Promise<string | number>
  /** Milliseconds for which a version that was looked at is taken to hold. */
  checkEvery?: number
  /** Bytes that all answers together may take up; the one asked for longest ago goes first. */
  capacity?: number
  now?: () => number
}

type Make = () => Promise<PreparedAnswer>

/**
 * Answers kept ready-made for as long as the data stays what it was. Several askers of one address at once wait for one
 * answer. Only good answers (200) are kept.
 */
export function createHotAnswers({
  version,
  checkEvery = 500,
  capacity = 64 * 1024 * 1024,
  now = () => performance.now(),
}: Options) {
  const kept = new Map<string, PreparedAnswer>()
  const underway = new Map<string, Promise<PreparedAnswer>>()
  let held = Number.NEGATIVE_INFINITY
  let current: string | number | undefined
  let looking: Promise<void> | undefined

  async function look(): Promise<void> {
    const found = await version()
    held = now()
    if (found === current) return
    current = found
    kept.clear()
    underway.clear()
  }

  /** One look for all who come while it goes on. */
  function refresh(): Promise<void> {
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }

  function keep(key: string, answer: PreparedAnswer, made: string | number | undefined): void {
    if (answer.status !== 200 || made !== current) return
    kept.set(key, answer)
    let weight = [...kept.values()].reduce((sum, one) => sum + weightOf(one), 0)
    for (const [oldest, one] of kept) {
      if (weight <= capacity) break
      kept.delete(oldest)
      weight -= weightOf(one)
    }
  }

  function begin(key: string, make: Make): Promise<PreparedAnswer> {
    const made = current
    const answer = make()
    underway.set(key, answer)
    const end = () => {
      if (underway.get(key) === answer) underway.delete(key)
    }
    answer.then((done) => keep(key, done, made)).then(end, end)
    return answer
  }

  return {
    /** The answer at hand, or the one that `make` gives. */
    async find(key: string, make: Make): Promise<PreparedAnswer> {
      if (now() - held >= checkEvery) await refresh()
      const known = kept.get(key)
      if (!known) return underway.get(key) ?? begin(key, make)
      kept.delete(key)
      kept.set(key, known)
      return known
    },
    size: () => kept.size,
  }
}

export type HotAnswers = ReturnType<typeof createHotAnswers>
