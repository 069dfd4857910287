import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endProcess, untilAnswering } from './processes'

export type Running = { url: string; pid: number; stop: () => Promise<void> }

/** Runs a script of this project in a process of its own until `stop`, and waits until it answers on its port. */
export async function startScript(
  script: string[],
  port: number,
  env: Record<string, string> = {},
): Promise<Running> {
  const child = spawn('node', ['--import', 'tsx', ...script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), ...env },
  })
  const url = `http://127.0.0.1:${port}`
  await untilAnswering(url, child)
  return { url, pid: child.pid ?? 0, stop: () => endProcess(child) }
}

/** The app as `npm start` runs it, with a store of its own that is gone when it stops. */
export async function startApp(port: number, crisis?: string): Promise<Running & { database: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-bench-'))
  const database = `file:${join(folder, 'crisis.db')}`
  const env = { DATABASE_URL: database, ...(crisis ? { CRISIS: crisis } : {}) }
  const app = await startScript(['lib/server/commands/start.ts'], port, env)
  return {
    ...app,
    database,
    stop: async () => {
      await app.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
