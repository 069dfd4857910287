import { isProblem, type Problem } from '@/lib/model/problem'
import type { Config } from '@/lib/server/config/config'
import { type CrisisFolder, loadCrisis } from '@/lib/server/crisis/load-crisis'
import { loadWorldOutlines } from '@/lib/server/gazetteer/load-backdrop'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { idleStrikes } from '@/lib/server/ingest/idle-strikes'
import type { Destination } from '@/lib/server/ingest/ingest-article'
import { ingestFiles, type Report, type Tally } from '@/lib/server/ingest/ingest-files'
import { loadReader } from '@/lib/server/ingest/load-reader'
import { type RebuildReport, rebuildReadings } from '@/lib/server/ingest/rebuild-readings'
import { remarksOnCrisis } from '@/lib/server/ingest/remarks-on-crisis'
import { openStore } from '@/lib/store/open-store'

/** `remarks`: what whoever wrote the folder should look at (see `remarksOnCrisis`). */
type Opened = Destination & { folder: CrisisFolder; remarks: readonly string[] }

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
  if (isProblem(opened)) return opened
  const { folder } = opened
  const gazetteer = await loadGazetteer(folder.crisis.countries, folder.places)
  const outlines = new Map((await loadWorldOutlines()).map(({ id, geometry }) => [id, geometry]))
  const remarks = remarksOnCrisis(folder, gazetteer, outlines)
  return { ...opened, reader: await loadReader(folder, gazetteer), remarks }
}

/**
 * Make the store ready to serve: the crisis's articles are in it as their files now stand, and every reading in it is the
 * present reader's. On a second run there is nothing to do.
 * @param remark told what whoever wrote the folder should look at
 * @returns what became of the files
 */
export async function prepareStore(
  config: Config,
  report: Report,
  reportRebuild: RebuildReport,
  remark: (line: string) => void = () => {},
): Promise<Tally | Problem> {
  const opened = await openDestination(config)
  if (isProblem(opened)) return opened
  for (const line of opened.remarks) remark(line)
  try {
    const tally = await ingestFiles(opened.folder.articleFiles, opened, report)
    await rebuildReadings(opened, reportRebuild, report)
    for (const line of await idleStrikes(opened.folder.struck, opened.store)) remark(line)
    return tally
  } finally {
    await opened.store.close()
  }
}
