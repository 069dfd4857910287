import { isProblem, type Problem } from '@/lib/model/problem'
import type { Config } from '@/lib/server/config'
import { idleStrikes } from '@/lib/server/idle-strikes'
import type { Destination } from '@/lib/server/ingest-article'
import { ingestFiles, type Report, type Tally } from '@/lib/server/ingest-files'
import { type CrisisFolder, loadCrisis } from '@/lib/server/load-crisis'
import { loadReader } from '@/lib/server/load-reader'
import { type RebuildReport, rebuildReadings } from '@/lib/server/rebuild-readings'
import { openStore } from '@/lib/store/open-store'

type Opened = Destination & { folder: CrisisFolder }

/** The configured crisis and its store. */
export async function openFolder(config: Config): Promise<Pick<Opened, 'folder' | 'store'> | Problem> {
  const folder = await loadCrisis(config.crisisFolder)
  if (isProblem(folder)) return folder
  const store = await openStore({ url: config.databaseUrl, crisis: folder.crisis.id })
  return isProblem(store) ? store : { folder, store }
}

/** The store of the configured crisis and the reader of its articles. */
export async function openDestination(config: Config): Promise<Opened | Problem> {
  const opened = await openFolder(config)
  return isProblem(opened) ? opened : { ...opened, reader: await loadReader(opened.folder) }
}

/**
 * Make the store ready to serve: the crisis's articles are in it as their files now stand, and every reading in it is the
 * present reader's. On a second run there is nothing to do.
 * @returns what became of the files, and `remarks` on what an editor should look at
 */
export async function prepareStore(
  config: Config,
  report: Report,
  reportRebuild: RebuildReport,
): Promise<(Tally & { remarks: string[] }) | Problem> {
  const opened = await openDestination(config)
  if (isProblem(opened)) return opened
  try {
    const tally = await ingestFiles(opened.folder.articleFiles, opened, report)
    await rebuildReadings(opened, reportRebuild, report)
    return { ...tally, remarks: await idleStrikes(opened.folder.struck, opened.store) }
  } finally {
    await opened.store.close()
  }
}
