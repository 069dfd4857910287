import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import {
  say,
  toComplaint,
  toLine,
  toPassedOver,
  toRemovedLine,
  toStoreLine,
  toSummary,
  toUnlisted,
} from '@/lib/server/commands/say'
import { loadConfig } from '@/lib/server/config/config'
import { findPassedOver } from '@/lib/server/ingest/find-article-files'
import { idleStrikes } from '@/lib/server/ingest/idle-strikes'
import { ingestFiles } from '@/lib/server/ingest/ingest-files'
import { openDestination, openFolder } from '@/lib/server/ingest/prepare-store'
import { rebuildReadings } from '@/lib/server/ingest/rebuild-readings'
import { removeArticle } from '@/lib/server/ingest/remove-article'
import type { UnlistedName } from '@/lib/server/ingest/unlisted-names'

const usage =
  'Name the files or folders to read: npm run ingest -- FILE_OR_FOLDER... (or an article to take away: npm run ingest -- --remove ID)'

async function ingest(paths: string[]): Promise<number> {
  const config = loadConfig()
  if (isProblem(config)) {
    say(toComplaint(config))
    return 1
  }
  const opened = await openDestination(config)
  if (isProblem(opened)) {
    say(toComplaint(opened))
    return 1
  }
  try {
    say(`into ${toStoreLine(opened.folder.crisis.id, config.databaseUrl)}`)
    for (const remark of opened.remarks) say(remark)
    const unlisted: UnlistedName[] = []
    const tally = await ingestFiles(paths, opened, (path, result) => {
      say(toLine(path, result))
      if (!isProblem(result)) unlisted.push(...(result.unlisted ?? []))
    })
    let faults = 0
    await rebuildReadings(
      opened,
      (id, rank, total) => say(`reading again ${rank} of ${total}: ${id}`),
      (id, fault) => {
        faults++
        say(toLine(id, fault))
      },
    )
    for (const remark of await idleStrikes(opened.folder.struck, opened.store)) say(remark)
    const names = toUnlisted(unlisted)
    if (names) say(names)
    const passedOver = (await Promise.all(paths.map(findPassedOver))).flat()
    if (passedOver.length > 0) say(toPassedOver(passedOver))
    say(toSummary(tally))
    return tally.refused + faults === 0 ? 0 : 1
  } finally {
    await opened.store.close()
  }
}

async function remove(id: string): Promise<number> {
  const config = loadConfig()
  if (isProblem(config)) {
    say(toComplaint(config))
    return 1
  }
  const opened = await openFolder(config)
  if (isProblem(opened)) {
    say(toComplaint(opened))
    return 1
  }
  try {
    say(`from ${toStoreLine(opened.folder.crisis.id, config.databaseUrl)}`)
    const result = await removeArticle(id, opened)
    say(toRemovedLine(id, result))
    return isProblem(result) ? 1 : 0
  } finally {
    await opened.store.close()
  }
}

function parseCommand(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { remove: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
  } catch (error) {
    say((error as Error).message)
    return null
  }
}

/** What `npm run ingest` does, with the words behind it; says on stderr what becomes of each file. The code to exit with. */
export async function runIngest(args: string[]): Promise<number> {
  const command = parseCommand(args)
  if (!command) return 1
  const { positionals: paths, values } = command
  if (values.help) {
    say(usage)
    return 0
  }
  const [id, ...others] = values.remove ?? []
  // One or the other, and one id at a time: a second one after the first would be taken for a file.
  if ((id === undefined) === (paths.length === 0) || others.length > 0) {
    say(usage)
    return 1
  }
  return id === undefined ? ingest(paths) : remove(id)
}
