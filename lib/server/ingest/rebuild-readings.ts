import { type Problem, problem } from '@/lib/model/problem'
import type { Destination } from '@/lib/server/ingest/ingest-article'

/** Told before each article is read again: which of how many. */
export type RebuildReport = (id: string, rank: number, total: number) => void

/** Told of each article that the reader fails on, which is a bug of ours. */
type FaultReport = (id: string, fault: Problem) => void

const failed = (error: unknown) =>
  problem(
    500,
    'reading-failed',
    'The article was not read again',
    `it keeps the reading it had; to read and store it again failed, which is a fault of this program: ${(error as Error).stack}`,
  )

/** Did its reading change? */
async function readAgain(id: string, { store, reader }: Destination): Promise<boolean> {
  const stored = await store.findArticle(id)
  if (!stored) return false
  const outcome = await store.saveReading(stored.article, reader.read(stored.article), reader.version)
  return outcome !== 'unchanged'
}

/**
 * Read again every stored article whose reading another reader made. The record stays; each reading is replaced in one
 * step, so that whoever asks meanwhile gets the old one or the new one. One that the reader fails on keeps its reading and is
 * tried again the next time.
 * @returns how many of them now say something else
 */
export async function rebuildReadings(
  to: Destination,
  report: RebuildReport = () => {},
  reportFault: FaultReport = () => {},
): Promise<number> {
  const ids = await to.store.listStaleIds(to.reader.version)
  let changed = 0
  for (const [index, id] of ids.entries()) {
    report(id, index + 1, ids.length)
    try {
      if (await readAgain(id, to)) changed++
    } catch (error) {
      reportFault(id, failed(error))
    }
  }
  return changed
}
