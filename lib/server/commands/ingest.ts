// npm run ingest -- FILE_OR_FOLDER...: reads articles and stores them.
import '@/lib/server/commands/check-node'
import { isProblem } from '@/lib/model/problem'
import { say, toComplaint, toLine, toPassedOver, toSummary } from '@/lib/server/commands/say'
import { loadConfig } from '@/lib/server/config'
import { findPassedOver } from '@/lib/server/find-article-files'
import { ingestFiles } from '@/lib/server/ingest-files'
import { openDestination } from '@/lib/server/prepare-store'
import { rebuildReadings } from '@/lib/server/rebuild-readings'

async function ingest(paths: string[]): Promise<number> {
  if (paths.length === 0) {
    say('Name the files or folders to read: npm run ingest -- FILE_OR_FOLDER...')
    return 1
  }
  const config = loadConfig()
  const opened = isProblem(config) ? config : await openDestination(config)
  if (isProblem(opened)) {
    say(toComplaint(opened))
    return 1
  }
  try {
    const tally = await ingestFiles(paths, opened, (path, result) => say(toLine(path, result)))
    await rebuildReadings(opened, (id, rank, total) => say(`reading again ${rank} of ${total}: ${id}`))
    const passedOver = (await Promise.all(paths.map(findPassedOver))).flat()
    if (passedOver.length > 0) say(toPassedOver(passedOver))
    say(toSummary(tally))
    return tally.refused === 0 ? 0 : 1
  } finally {
    await opened.store.close()
  }
}

process.exitCode = await ingest(process.argv.slice(2))
