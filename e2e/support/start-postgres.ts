import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { endProcess } from './processes'

const run = promisify(execFile)

type RunningPostgres = { url: string; stop(): Promise<void> }

/** Who runs the server: it refuses to run as root. */
type Account = { uid: number; gid: number } | null

const holdsServer = (folder: string) =>
  ['postgres', 'initdb'].every((program) => existsSync(join(folder, program)))

/** The folder of the real programs: beside the `postgres` on the PATH (often a link), or where Debian keeps versions. */
function findPrograms(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'postgres'))
    .filter((program) => existsSync(program))
    .map((program) => dirname(realpathSync(program)))
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a)).map((v) => join(debian, v, 'bin'))
  return [...onPath, ...newestFirst].find(holdsServer) ?? null
}

/** Null when we are no root and can run the server ourselves. */
function findAccount(): Account | { missing: string } {
  if (process.getuid?.() !== 0) return null
  try {
    const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return { missing: 'we run as root and there is no user "postgres" to run the server as' }
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Port and socket are the server's own, so that it meets no other on the machine. */
function serve(programs: string, folder: string, port: number, account: Account): ChildProcess {
  const settings = [`listen_addresses=127.0.0.1`, `port=${port}`, `unix_socket_directories=${folder}`]
  const flags = settings.flatMap((setting) => ['-c', setting])
  return spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...flags], {
    cwd: folder,
    stdio: 'ignore',
    ...account,
  })
}

async function untilReady(programs: string, port: number, server: ChildProcess) {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`postgres ended at once with code ${server.exitCode}`)
    try {
      await run(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)])
      return
    } catch {
      await pause(100)
    }
  }
  throw new Error('postgres did not answer within 15 seconds')
}

/** SIGINT is its "fast" shutdown: it ends open sessions and does not wait for them. */
async function stopServer(server: ChildProcess, folder: string) {
  await endProcess(server, 'SIGINT')
  rmSync(folder, { recursive: true, force: true })
}

/**
 * A real Postgres server for tests, on a free port of this machine with a data folder of its own, or the reason why
 * there can be none. The server dies with `stop`, and so does its folder.
 * @throws when Postgres is installed and does not start: that is a fault, not an absence
 */
export async function startPostgres(): Promise<RunningPostgres | { missing: string }> {
  const programs = findPrograms()
  if (!programs) return { missing: 'PostgreSQL is not installed (Debian: apt-get install postgresql)' }
  const account = findAccount()
  if (account && 'missing' in account) return account
  const folder = mkdtempSync(join(tmpdir(), 'crisis-postgres-'))
  chmodSync(folder, 0o700)
  if (account) chownSync(folder, account.uid, account.gid)
  const setUp = ['-D', join(folder, 'data'), '-U', 'tests', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  await run(join(programs, 'initdb'), setUp, { cwd: folder, ...account })
  const port = await freePort()
  const server = serve(programs, folder, port, account)
  // Should the tests end without `stop`, the server does not outlive them.
  process.once('exit', () => server.kill('SIGINT'))
  const stop = () => stopServer(server, folder)
  try {
    await untilReady(programs, port, server)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `postgres://tests@127.0.0.1:${port}/postgres`, stop }
}
