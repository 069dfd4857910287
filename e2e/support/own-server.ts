import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { servers } from './servers'

const launch = (command: string, args: string[], env: Record<string, string>) =>
  spawn(process.execPath, ['--import', 'tsx', `lib/server/commands/${command}.ts`, ...args], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  })

/**
 * A server that a test may stop, start again and give articles, with a copy of a crisis's folder and a store of its own.
 * @param offset of its port from the tests' first
 */
export async function startOwnServer(crisis: string, offset: number) {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-own-'))
  const copy = join(folder, basename(crisis))
  cpSync(crisis, copy, { recursive: true })
  mkdirSync(join(copy, 'articles'), { recursive: true })
  const port = servers.shipped.port + offset
  const url = `http://localhost:${port}`
  const store = join(folder, 'crisis.db')
  const env = { PORT: String(port), CRISIS: copy, DATABASE_URL: `file:${store}` }
  let running = launch('start', [], env)
  const isUp = async () => (await fetch(`${url}/api/health`).catch(() => null))?.ok ?? false
  const untilUp = async () => {
    while (running.exitCode === null && !(await isUp())) await new Promise((wait) => setTimeout(wait, 200))
    if (running.exitCode !== null) throw new Error(`the server of ${crisis} ended`)
  }
  const stop = async () => {
    const ended = new Promise((done) => running.once('exit', done))
    if (running.exitCode !== null) return
    running.kill('SIGTERM')
    await ended
  }
  await untilUp()
  return {
    url,
    store,
    stop,
    articles: join(copy, 'articles'),
    startAgain: async () => {
      running = launch('start', [], env)
      await untilUp()
    },
    ingest: (...args: string[]) =>
      new Promise((done) => launch('ingest', args, env).once('exit', (code) => done(code))),
    end: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type OwnServer = Awaited<ReturnType<typeof startOwnServer>>
