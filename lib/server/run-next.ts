import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '@/lib/server/config'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The address a person on this machine opens. */
export const toAddress = ({ port, host }: Pick<Config, 'port' | 'host'>) => {
  const everywhere = host === undefined || host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function spawnNext(mode: 'start' | 'dev', { port, host }: Config, root: string): ChildProcess {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const where = ['--port', String(port), ...(host === undefined ? [] : ['--hostname', host])]
  return spawn(process.execPath, [next, mode, ...where], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: mode === 'start' ? 'production' : 'development' },
    // A group of its own: Ctrl-C reaches it once, from us, and not a second time from the terminal.
    detached: true,
  })
}

/** Wait until the app answers that it is well; false when it ended before. */
async function isReady(app: ChildProcess, address: string): Promise<boolean> {
  while (app.exitCode === null && app.signalCode === null) {
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return true
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
 * Run Next until it ends or a signal ends it, which is passed on.
 * @param onReady told the address once the app answers there
 * @returns the exit code for our own process: 0 after a signal that was obeyed
 */
export async function runNext(
  mode: 'start' | 'dev',
  config: Config,
  onReady: (address: string) => void,
  root = process.cwd(),
): Promise<number> {
  const app = spawnNext(mode, config, root)
  let asked = false
  for (const signal of signals)
    process.on(signal, () => {
      asked = true
      app.kill(signal)
    })
  const ended = new Promise<number>((resolve) => app.once('exit', (code) => resolve(code ?? 1)))
  const output = holdBack(app)
  const address = toAddress(config)
  if (await isReady(app, address)) {
    output.drop()
    onReady(address)
  } else if (!asked) output.show()
  const code = await ended
  return asked ? 0 : code
}
