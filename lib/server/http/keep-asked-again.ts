import { keepByWeight } from '@/lib/server/http/keep-by-weight'

/** Of all room, what is left to items that were asked for only once. */
const trial = 0.25

/**
 * Items kept up to a weight, in two parts: what was asked for once, and what was asked for again. A flood of keys that
 * nobody asks for twice fills the smaller part alone and drives out nothing that is in demand.
 */
export function keepAskedAgain<T>(capacity: number) {
  const once = keepByWeight<T>(capacity * trial)
  const again = keepByWeight<T>(capacity * (1 - trial))

  return {
    find(key: string): T | undefined {
      const tried = once.take(key)
      if (tried) again.keep(key, tried.item, tried.weight)
      return again.find(key)
    },
    /** Without asking for it. */
    peek: (key: string) => again.peek(key) ?? once.peek(key),
    keep(key: string, item: T, weight: number): void {
      const part = again.peek(key) === undefined ? once : again
      part.keep(key, item, weight)
    },
    forgetWhere(isOver: (item: T) => boolean): void {
      once.forgetWhere(isOver)
      again.forgetWhere(isOver)
    },
    size: () => once.size() + again.size(),
  }
}
