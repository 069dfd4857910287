import type { Problem } from '@/lib/model/problem'
import { problem } from '@/lib/model/problem'
import type { TextToRead } from '@/lib/model/read-request'
import type { ReadResponse } from '@/lib/model/responses'
import { limitAtOnce } from '@/lib/server/http/limit-at-once'
import type { Refusal } from '@/lib/server/http/refuse-for-now'
import { keepReader } from '@/lib/server/read-on-request/keep-reader'
import type { ReadingProcess } from '@/lib/server/read-on-request/start-reading-process'

type Options = {
  start: () => ReadingProcess
  /** Texts that may wait while one is read, and how many of all these may be one client's. */
  mostWaiting?: number
  mostOfClient?: number
  /** Milliseconds that one text may take, that the reader may take to be ready, and after which an idle one is let go. */
  patience?: number
  startPatience?: number
  idle?: number
}

const wait = 5 // seconds after which to ask again
const busy = (detail: string): Refusal => ({
  problem: problem(503, 'busy', 'Too many texts are being read', `${detail}; ask again in ${wait} seconds`),
  wait,
})
/** Texts handed in and not yet read, of each client: a refusal where there are too many already. */
function countHandedIn({ mostWaiting, mostOfClient }: { mostWaiting: number; mostOfClient: number }) {
  const handedIn = new Map<string, number>()
  return {
    refuse(client: string): Refusal | null {
      const all = [...handedIn.values()].reduce((sum, count) => sum + count, 0)
      if (all > mostWaiting) return busy('others are waiting')
      return (handedIn.get(client) ?? 0) >= mostOfClient ? busy('your last ones are not yet read') : null
    },
    count(client: string, by: 1 | -1): void {
      const left = (handedIn.get(client) ?? 0) + by
      if (left > 0) handedIn.set(client, left)
      else handedIn.delete(client)
    },
  }
}

/**
 * Where texts are handed in to be read. The process that reads is started for the first, reads one at a time, is ended when a text
 * takes it too long (the next starts another), and let go with its memory once nobody has asked for a while.
 */
export function createReadingDesk({
  start,
  mostWaiting = 8,
  mostOfClient = 2,
  patience = 30_000,
  startPatience = 120_000,
  idle = 300_000,
}: Options) {
  const reader = keepReader({ start, patience, startPatience, idle })
  const handedIn = countHandedIn({ mostWaiting, mostOfClient })
  const inTurn = limitAtOnce(1, startPatience + 2 * patience)

  return {
    /** What is read, or what is wrong with the request; a refusal where too many wait. Rejects where the reader fails. */
    async read(request: TextToRead, client: string): Promise<ReadResponse | Problem | Refusal> {
      const refused = handedIn.refuse(client)
      if (refused) return refused
      handedIn.count(client, 1)
      try {
        return await inTurn(() => reader.read(request))
      } finally {
        handedIn.count(client, -1)
      }
    },
    end: reader.end,
  }
}

export type ReadingDesk = ReturnType<typeof createReadingDesk>
