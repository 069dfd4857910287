import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Problem, problem } from '@/lib/model/problem'
import { findStart } from '@/lib/server/http/find-start'
import { joinScripts } from '@/lib/server/http/join-scripts'
import { compressFiles } from '@/lib/server/running/compress-files'
import { hashSources } from '@/lib/server/running/hash-sources'

/** All that the built app is made of. */
export const builtFrom: readonly string[] = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.js',
  'proxy.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

const stampOf = (root: string) => join(root, '.next', 'built-from')

/** Is the build made of the sources as they are now? */
async function isFresh(root: string, hash: string): Promise<boolean> {
  try {
    return (await readFile(stampOf(root), 'utf8')) === hash
  } catch {
    return false
  }
}

/**
 * Hold a lock that goes with the process, however it ends: of several that start at once one builds and the others wait.
 * (Next's own lock turns the others away.)
 */
function lockBuilds(root: string): Database.Database {
  mkdirSync(join(root, '.data'), { recursive: true })
  const lock = new Database(join(root, '.data', 'build.lock'), { timeout: 600_000 })
  lock.exec('begin exclusive')
  return lock
}

/** Lays the dashboard's own scripts into one file beside them. */
async function joinDashboard(root: string): Promise<void> {
  const start = await findStart(root)
  if (!start) return
  const { file, text } = await joinScripts(root, start.own)
  await writeFile(join(root, '.next', file), text)
}

async function build(root: string): Promise<Problem | null> {
  const hash = await hashSources(root, builtFrom)
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const run = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (run.status !== 0)
    return problem(500, 'build-failed', 'The app could not be built', `\n${run.stdout}${run.stderr}`)
  await joinDashboard(root)
  await compressFiles(join(root, '.next', 'static'))
  await writeFile(stampOf(root), hash)
  return null
}

/**
 * Build the app unless the build at hand is of these very sources.
 * @param onBuild told before a build begins: it takes a while
 */
export async function buildWhenStale(onBuild: () => void, root = process.cwd()): Promise<Problem | null> {
  if (await isFresh(root, await hashSources(root, builtFrom))) return null
  const lock = lockBuilds(root)
  try {
    if (await isFresh(root, await hashSources(root, builtFrom))) return null
    onBuild()
    return await build(root)
  } finally {
    lock.close()
  }
}
