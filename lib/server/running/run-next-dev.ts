import { type ChildProcess, spawn } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '@/lib/server/config/config'
import { toAddress } from '@/lib/server/config/to-address'
import { onOrphaned } from '@/lib/server/running/on-orphaned'

/** How long open requests may take to end once we are told to stop, in milliseconds. */
const grace = 10_000

function spawnNext({ port, host }: Config, root: string): ChildProcess {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const where = ['--port', String(port), ...(host === undefined ? [] : ['--hostname', host])]
  return spawn(process.execPath, [next, 'dev', ...where], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development' },
  })
}

/** Does the app say that it is well? The connection is closed at once: one kept alive would hold up the app's end. */
const isWell = (address: string) =>
  new Promise<boolean>((resolve) => {
    const asked = get(`${address}/api/health`, { agent: false, timeout: 30_000 }, (answer) => {
      answer.resume()
      answer.once('close', () => resolve(answer.statusCode === 200))
    })
    asked.once('error', () => resolve(false))
    asked.once('timeout', () => asked.destroy())
  })

/** Wait until the app answers that it is well; false when it ended before. */
async function isReady(app: ChildProcess, address: string): Promise<boolean> {
  while (app.exitCode === null && app.signalCode === null) {
    if (await isWell(address)) return true
    await pause(100)
  }
  return false
}

/** What Next says before the app is ready is kept back, and shown only if it never is. */
function holdBack(app: ChildProcess) {
  const held: Buffer[] = []
  let open = false
  app.stdout?.on('data', (chunk: Buffer) => (open ? process.stdout.write(chunk) : held.push(chunk)))
  return {
    drop: () => {
      open = true
    },
    show: () => process.stderr.write(Buffer.concat(held)),
  }
}

/**
 * Stop the app when we are told to stop. Next takes no notice of a signal that reaches it twice, once from us and once
 * from the terminal.
 * @returns whether we were told
 */
function stopWithUs(app: ChildProcess): () => boolean {
  let asked = false
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    asked = true
    app.kill(signal)
    setTimeout(() => app.kill('SIGKILL'), grace).unref()
  }
  process.on('SIGINT', () => stop('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop('SIGTERM'))
  onOrphaned(() => stop('SIGTERM'))
  return () => asked
}

/**
 * Run Next with reload until it ends or a signal ends it, which is passed on.
 * @param onReady called once the app answers
 * @returns the exit code for our own process: 0 after a signal that was obeyed
 */
export async function runNextDev(config: Config, onReady: () => void, root = process.cwd()): Promise<number> {
  const app = spawnNext(config, root)
  const wasAsked = stopWithUs(app)
  const ended = new Promise<number>((resolve) => app.once('exit', (code) => resolve(code ?? 1)))
  const output = holdBack(app)
  const address = toAddress(config)
  if (await isReady(app, address)) {
    output.drop()
    onReady()
  } else if (!wasAsked()) output.show()
  const code = await ended
  return wasAsked() ? 0 : code
}
