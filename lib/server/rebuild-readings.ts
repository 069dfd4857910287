import type { Destination } from '@/lib/server/ingest-article'

/** Told before each article is read again: which of how many. */
export type RebuildReport = (id: string, rank: number, total: number) => void

/**
 * Read again every stored article whose reading another reader made. The record stays; each reading is replaced in one
 * step, so that whoever asks meanwhile gets the old one or the new one.
 * @returns how many of them now say something else
 */
export async function rebuildReadings(
  { store, reader }: Destination,
  report: RebuildReport = () => {},
): Promise<number> {
  const ids = await store.listStaleIds(reader.version)
  let changed = 0
  for (const [index, id] of ids.entries()) {
    report(id, index + 1, ids.length)
    const stored = await store.findArticle(id)
    if (!stored) continue
    const outcome = await store.saveReading(stored.article, reader.read(stored.article), reader.version)
    if (outcome !== 'unchanged') changed++
  }
  return changed
}
