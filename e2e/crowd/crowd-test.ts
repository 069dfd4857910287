// npm run crowd-test: 2,000 readers with open connections for a minute, each asking about every two seconds, while an article
// comes in every second. Prints figures as JSON; exit code 1 when an answer failed or was older than two seconds.
// --clients N, --seconds N for less.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import { loadConfig } from '@/lib/server/config'
import { type Destination, ingestArticle } from '@/lib/server/ingest-article'
import { openDestination } from '@/lib/server/prepare-store'
import { seeded } from '@/lib/server/synthetic/seeded'
import { generateArticles } from '../support/generate-articles'
import { startApp } from '../support/start-server'
import { ask } from './client'

const port = 3292
const seed = 7
const pause = 2000 // ms between two requests of one client, on average
const oldest = 2000 // ms that an answer may lag behind the store
const places = ['Turi prison', 'Litoral Penitentiary', 'Guayaquil', 'Cotopaxi prison', 'Esmeraldas']
const addresses = [
  '/api/articles?limit=5000',
  '/embed',
  '/api/incidents',
  '/',
  '/api/zones',
  '/embed?kind=killed',
]

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '60' },
  },
})
const [clients, seconds] = [Number(values.clients), Number(values.seconds)]

/** Kilobytes that a process holds in memory. */
const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

type Stored = { id: string; at: number }
const stored: Stored[] = []
const found = { answers: 0, failed: 0, stale: 0, slowest: 0, complaints: new Set<string>() }

/** What had been stored two seconds before the answer came, and is not in it. */
const missingFrom = (body: string, came: number) =>
  stored.filter(({ id, at }) => at < came - oldest && !body.includes(`"${id}"`))

async function askOnce(agent: Agent, address: string): Promise<void> {
  const began = performance.now()
  const { status, body } = await ask(agent, `http://127.0.0.1:${port}${address}`)
  found.answers++
  found.slowest = Math.max(found.slowest, performance.now() - began)
  if (status !== 200) {
    found.failed++
    found.complaints.add(`${address} ${status}`)
  }
  if (address === addresses[0] && missingFrom(body, Date.now()).length > 0) found.stale++
}

/** A reader who looks again and again until the end. */
async function read(rank: number, until: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const random = seeded(rank)
  await wait(random() * pause)
  while (Date.now() < until) {
    const address = addresses[Math.floor(random() * addresses.length)] ?? '/'
    await askOnce(agent, address).catch((error: Error) => {
      found.failed++
      found.complaints.add(`${address} ${error.message}`)
    })
    await wait(2 * random() * pause)
  }
  agent.destroy()
}

const folder = mkdtempSync(join(tmpdir(), 'crisis-crowd-'))
const config = loadConfig()
if (isProblem(config)) throw new Error(config.detail)
const app = await startApp(port)
const destination = await openDestination({ ...config, databaseUrl: app.database })
if (isProblem(destination)) throw new Error(destination.detail)

/** An article a second, as from an editor at work. */
async function write(files: string[], to: Destination, until: number): Promise<void> {
  for (const file of files) {
    if (Date.now() >= until) return
    const result = await ingestArticle(readFileSync(file, 'utf8'), file, to)
    if (isProblem(result)) throw new Error(result.detail)
    stored.push({ id: result.id, at: Date.now() })
    await wait(1000)
  }
}

const files = generateArticles(folder, seconds, seed, places)
for (const address of addresses) await fetch(app.url + address)
const memory = [memoryOf(app.pid)]
const until = Date.now() + seconds * 1000
const watch = setInterval(() => memory.push(memoryOf(app.pid)), 5000)
await Promise.all([
  write(files, destination, until),
  ...Array.from({ length: clients }, (_, rank) => read(rank, until)),
])
clearInterval(watch)
memory.push(memoryOf(app.pid))
await destination.store.close()
await app.stop()
rmSync(folder, { recursive: true, force: true })

const megabytes = memory.map((kilobytes) => Math.round(kilobytes / 1024))
const { complaints, slowest, ...counts } = found
console.log(
  JSON.stringify(
    {
      clients,
      seconds,
      articles: stored.length,
      ...counts,
      slowestMs: Math.round(slowest),
      megabytes,
      complaints: [...complaints],
    },
    null,
    2,
  ),
)
process.exit(counts.failed + counts.stale > 0 ? 1 : 0)
