// npm run eval -- [DIR...] [--misses] [--json]: scores the reader against annotated cases.
import '@/lib/server/commands/check-node'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measures } from '@/lib/evaluation/measures'
import { toTable } from '@/lib/evaluation/to-table'
import { isProblem } from '@/lib/model/problem'
import { say, toComplaint } from '@/lib/server/commands/say'
import { type Evaluation, evaluate } from '@/lib/server/evaluation/evaluate'
import { type CaseFolder, loadCases } from '@/lib/server/evaluation/load-cases'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'

const shipped = 'data/eval'
const options = { misses: { type: 'boolean' }, json: { type: 'boolean' } } as const
type Wanted = { misses?: boolean; json?: boolean }

const print = (text: string) => process.stdout.write(`${text}\n`)

function report({ all, languages, folders, misses }: Evaluation, wanted: Wanted): void {
  if (wanted.json) {
    print(JSON.stringify({ all, languages, folders, ...(wanted.misses ? { misses } : {}) }))
    return
  }
  const several = (groups: Evaluation['folders']) => {
    const entries = Object.entries(groups).map(([name, one]) => [basename(name), one] as [string, Measures])
    return entries.length > 1 ? entries : []
  }
  print(toTable([['all', all], ...several(languages), ...several(folders)]))
  if (wanted.misses) print(['', ...misses.map((miss) => `${miss.case}: ${miss.what}`)].join('\n'))
}

async function run(paths: string[], wanted: Wanted): Promise<number> {
  const context = await loadReadingContext()
  if (isProblem(context)) {
    say(toComplaint(context))
    return 1
  }
  const folders: CaseFolder[] = []
  for (const path of paths) {
    const found = await loadCases(path)
    if (isProblem(found)) {
      say(toComplaint(found))
      return 1
    }
    folders.push(...found)
  }
  const total = folders.reduce((sum, { cases }) => sum + cases.length, 0)
  let rank = 0
  report(
    evaluate(folders, context, ({ id }) => say(`reading ${++rank} of ${total}: ${id}`)),
    wanted,
  )
  return 0
}

function parseCommand() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    say(`${(error as Error).message}\nnpm run eval -- [DIR...] [--misses] [--json]`)
    return null
  }
}

const command = parseCommand()
process.exitCode = command
  ? await run(command.positionals.length > 0 ? command.positionals : [shipped], command.values)
  : 1
