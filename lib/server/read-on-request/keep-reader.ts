import { type Problem, problem } from '@/lib/model/problem'
import type { TextToRead } from '@/lib/model/read-request'
import type { ReadResponse } from '@/lib/model/responses'
import type { ReadingProcess } from '@/lib/server/read-on-request/start-reading-process'

type Patience = {
  start: () => ReadingProcess
  /** Milliseconds that one text may take, that the reader may take to be ready, and after which an idle one is let go. */
  patience: number
  startPatience: number
  idle: number
}

const tooLong = (patience: number) =>
  problem(
    422,
    'took-too-long',
    'The text could not be read in time',
    `text: reading it took longer than ${patience / 1000} seconds and was given up; send a part of it`,
    { field: 'text' },
  )

class Late extends Error {}

async function within<T>(promise: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(`not within ${patience} ms`)), patience)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** The process that reads: started for the first text, ended where it fails or takes too long, let go while it is idle. */
export function keepReader({ start, patience, startPatience, idle }: Patience) {
  let reader: ReadingProcess | null = null
  let letGo: NodeJS.Timeout | undefined

  function end(): void {
    reader?.end()
    reader = null
  }

  async function readWith(one: ReadingProcess, request: TextToRead): Promise<ReadResponse | Problem> {
    await within(one.ready, startPatience)
    return within(one.read(request), patience).catch((error: unknown) => {
      if (!(error instanceof Late)) throw error
      end()
      return tooLong(patience)
    })
  }

  return {
    async read(request: TextToRead): Promise<ReadResponse | Problem> {
      clearTimeout(letGo)
      if (!reader?.isRunning()) reader = start()
      try {
        return await readWith(reader, request)
      } catch (error) {
        end()
        throw error
      } finally {
        letGo = setTimeout(end, idle)
        letGo.unref()
      }
    },
    end,
  }
}
