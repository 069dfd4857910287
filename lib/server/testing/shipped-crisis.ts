import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isProblem } from '@/lib/model/problem'
import { loadCrisis } from '@/lib/server/crisis/load-crisis'
import { ingestFiles } from '@/lib/server/ingest/ingest-files'
import { loadReader } from '@/lib/server/ingest/load-reader'
import { openStore } from '@/lib/store/open-store'

/**
 * The crisis that ships, read for real into a store in a folder; the environment then names both.
 * @throws when one of its articles is refused
 */
export async function readShippedCrisis(root: string): Promise<void> {
  const [name] = await readdir('data/crises')
  const folder = await loadCrisis(join('data/crises', name ?? ''))
  if (isProblem(folder)) throw new Error(folder.detail)
  const url = `file:${join(root, 'store.db')}`
  const store = await openStore({ url, crisis: folder.crisis.id })
  if (isProblem(store)) throw new Error(store.detail)
  const { added } = await ingestFiles(
    folder.articleFiles,
    { store, reader: await loadReader(folder) },
    () => {},
  )
  await store.close()
  if (added !== folder.articleFiles.length)
    throw new Error(`${added} of ${folder.articleFiles.length} articles read`)
  process.env.CRISIS = folder.folder
  process.env.DATABASE_URL = url
}
