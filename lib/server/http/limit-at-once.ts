/** Runs no more than `most` tasks at a time; the others wait for their turn, first come, first served. */
export function limitAtOnce(most: number) {
  const waiting: (() => void)[] = []
  let running = 0

  function end(): void {
    running--
    waiting.shift()?.()
  }

  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    running++
    try {
      return await task()
    } finally {
      end()
    }
  }
}
