import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** What a run of the ingest command told before it ended: ids that it reported stored, and how it ended. */
type IngestRun = { reported: string[]; code: number | null; complaints: string[] }

/** When to kill: so many milliseconds after so many reports (0: after the start). */
export type Moment = { reports: number; milliseconds: number }

/** Run the real ingest command in a process of its own, and kill -9 it at the moment, if one is given. */
export function runIngest(paths: string[], url: string, moment?: Moment): Promise<IngestRun> {
  const command = ['--import', 'tsx', 'lib/server/commands/ingest.ts', ...paths]
  const child = spawn(process.execPath, command, {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const reported: string[] = []
  const complaints: string[] = []
  let timer: NodeJS.Timeout | undefined
  const killAtMoment = () => {
    if (reported.length === moment?.reports)
      timer ??= setTimeout(() => child.kill('SIGKILL'), moment.milliseconds)
  }
  killAtMoment()
  const lines = createInterface({ input: child.stderr })
  lines.on('line', (line) => {
    const [, id] = /^(?:added|changed|unchanged) +(\S+)$/.exec(line) ?? []
    if (id === undefined) complaints.push(line)
    else reported.push(id)
    killAtMoment()
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const told = new Promise((resolve) => lines.once('close', resolve))
  return Promise.all([ended, told]).then(([code]) => {
    clearTimeout(timer)
    return { reported, code, complaints }
  })
}
