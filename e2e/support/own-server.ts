import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { endProcess, untilAnswering } from './processes'
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
  const health = `${url}/api/health`
  let running = launch('start', [], env)
  await untilAnswering(health, running)
  return {
    url,
    store,
    stop: () => endProcess(running),
    articles: join(copy, 'articles'),
    startAgain: async () => {
      running = launch('start', [], env)
      await untilAnswering(health, running)
    },
    ingest: (...args: string[]) =>
      new Promise((done) => launch('ingest', args, env).once('exit', (code) => done(code))),
    end: async () => {
      await endProcess(running)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type OwnServer = Awaited<ReturnType<typeof startOwnServer>>
