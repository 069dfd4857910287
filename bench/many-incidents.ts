// npx tsx bench/many-incidents.ts [INCIDENTS] [FOLDER]: the dashboard with 100,000 made-up incidents in its store, as a slow
// phone feels it, beside a page of the stock parts (Leaflet and Supercluster) with as many points, in turns in the same run.
// A folder keeps the store for the next run.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSyntheticCrisis } from '@/lib/server/synthetic/write-synthetic-crisis'
import { launchBrowser } from '../e2e/support/find-browser'
import { startScript } from '../e2e/support/start-server'
import { type Felt, feel, type Target } from './many/slow-phone'
import { serveYardstick } from './many/yardstick'
import { median } from './median'

const incidents = Number(process.argv[2] ?? 100_000)
const runs = 3
const port = Number(process.env.BENCH_PORT ?? 3190)

const kept = process.argv[3]
const folder = kept ?? mkdtempSync(join(tmpdir(), 'crisis-many-'))
const crisis = join(folder, 'synthetic')
const env = { CRISIS: crisis, DATABASE_URL: `file:${join(folder, 'crisis.db')}`, HOST: '127.0.0.1' }

const report = (label: string, ours: number, theirs: number, unit: string) =>
  console.log(
    `${label.padEnd(36)}${ours.toFixed(0)} ${unit}, yardstick ${theirs.toFixed(0)} ${unit}, ratio ${(ours / theirs).toFixed(2)}`,
  )

async function prepare(): Promise<void> {
  if (existsSync(crisis)) return
  await writeSyntheticCrisis(crisis, incidents)
  console.log(`reading the reports of ${incidents} incidents, which takes a few minutes …`)
  const ingest = ['--import', 'tsx', 'lib/server/commands/ingest.ts', join(crisis, 'articles')]
  const { status } = spawnSync('node', ingest, { env: { ...process.env, ...env }, stdio: 'ignore' })
  if (status !== 0) throw new Error('the made-up reports could not be read')
}

async function measure(targets: readonly Target[]): Promise<Felt[][]> {
  const browser = await launchBrowser()
  const felt: Felt[][] = targets.map(() => [])
  for (let run = 0; run < runs; run++)
    for (const [index, target] of targets.entries()) felt[index]?.push(await feel(browser, target))
  await browser.close()
  return felt
}

try {
  await prepare()
  const app = await startScript(['lib/server/commands/start.ts'], port, env)
  const yardstick = await serveYardstick(incidents, port + 1)
  await fetch(`${app.url}/api/overview`)
  const [ours = [], theirs = []] = await measure([
    { url: `${app.url}/`, mark: '#map [data-cluster]', map: '#map' },
    { url: yardstick.url, mark: 'body.ready', map: '#map' },
  ])
  yardstick.stop()
  await app.stop()
  const of = (felt: Felt[], key: keyof Felt) => median(felt.map((one) => one[key]))
  const both = (key: keyof Felt, per = 1) => [of(ours, key) / per, of(theirs, key) / per] as const
  report('incidents on the map', ...both('mark'), 'ms')
  report('bytes in all', ...both('bytes', 1000), 'KB')
  report('dragging, 95th percentile of frames', ...both('frame'), 'ms')
  report('dragging, longest task', ...both('task'), 'ms')
  report('the same in time of the processor', ...both('work'), 'ms')
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true })
}
