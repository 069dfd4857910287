/**
 * Runs no more than `most` tasks at a time; the others wait for their turn, first come, first served.
 * @param patience milliseconds after which a task that has not ended no longer keeps the others waiting
 */
export function limitAtOnce(most: number, patience = 20_000) {
  const waiting: (() => void)[] = []
  let running = 0

  function takeTurn(): Promise<void> | undefined {
    running++
    return running > most ? new Promise<void>((go) => waiting.push(go)) : undefined
  }

  /** To be called once a turn, however often it ends. */
  function toEnd(): () => void {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      running--
      waiting.shift()?.()
    }
  }

  return async <T>(task: () => Promise<T>): Promise<T> => {
    await takeTurn()
    const end = toEnd()
    const timer = setTimeout(end, patience)
    try {
      return await task()
    } finally {
      clearTimeout(timer)
      end()
    }
  }
}
