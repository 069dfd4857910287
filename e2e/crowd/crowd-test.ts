// npm run crowd-test: 2,000 readers with open connections, each asking about every two seconds, while an article comes in every
// second. They warm the server up, then figures are taken at the start and the end of two minutes. Prints them as JSON; exit
// code 1 when an answer failed or was older than two seconds.
// --clients N, --seconds N (of one of the two spells), --warm-up N for less; --different N: of N articles, written again and
// again, so that the data stops growing; --different 0: none is written.
import { spawn } from 'node:child_process'
import { Agent } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { seeded } from '@/lib/server/synthetic/seeded'
import { memoryOf } from '../support/processes'
import { startApp } from '../support/start-server'
import { ask } from './client'
import { createLag, type Written } from './lag'

const port = 3292
const seed = 7
const pause = 2000 // ms between two requests of one client, on average
const oldest = 2000 // ms that an answer may lag behind the store
const list = '/api/articles?limit=5000'
const addresses = [list, '/embed', '/api/incidents', '/', '/api/zones', '/embed?kind=killed']

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '60' },
    'warm-up': { type: 'string', default: '60' },
    different: { type: 'string' },
  },
})
const [clients, seconds, warmUp] = [values.clients, values.seconds, values['warm-up']].map(Number) as [
  number,
  number,
  number,
]
const total = warmUp + 2 * seconds
const different = Number(values.different ?? total)

const lag = createLag()
const found = { failed: 0, complaints: new Set<string>(), times: [] as number[] }

async function askOnce(agent: Agent, url: string, address: string): Promise<void> {
  const began = performance.now()
  const answer = await ask(agent, url + address, address === list)
  found.times.push(performance.now() - began)
  if (answer.status !== 200) throw new Error(String(answer.status))
  if (address === list) lag.see(answer)
}

/** A reader who looks again and again until the end. */
async function read(url: string, rank: number, until: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const random = seeded(rank)
  await wait(random() * pause)
  while (Date.now() < until) {
    const address = addresses[Math.floor(random() * addresses.length)] ?? '/'
    await askOnce(agent, url, address).catch((error: Error) => {
      found.failed++
      found.complaints.add(`${address} ${error.message}`)
    })
    await wait(2 * random() * pause)
  }
  agent.destroy()
}

/** An article a second, as from an editor at work. */
function startWriter(database: string) {
  const args = [
    '--import',
    'tsx',
    'e2e/crowd/write-articles.ts',
    String(total),
    String(seed),
    String(different),
  ]
  const env = { ...process.env, DATABASE_URL: database }
  const writer = spawn('node', args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  createInterface({ input: writer.stdout }).on('line', (line) => lag.write(JSON.parse(line) as Written))
  return writer
}

/** Bytes of each address, uncompressed: how much the data has grown. */
const sizesOf = async (url: string) => {
  const bodies = await Promise.all(addresses.map(async (one) => (await fetch(url + one)).arrayBuffer()))
  return Math.round(bodies.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1024)
}

const at = (share: number, sorted: readonly number[]) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)

const app = await startApp(port)
for (const address of addresses) await fetch(app.url + address)
const writer = different > 0 ? startWriter(app.database) : null
const delay = monitorEventLoopDelay()
delay.enable()
const reading = Promise.all(
  Array.from({ length: clients }, (_, rank) => read(app.url, rank, Date.now() + total * 1000)),
)
const look = async () => ({ megabytes: memoryOf(app.pid), kilobytesOfAnswers: await sizesOf(app.url) })
const series: number[] = []
const watch = setInterval(() => series.push(memoryOf(app.pid)), 5000)
await wait(warmUp * 1000)
const spells = [await look()]
for (const _ of [1, 2]) {
  await wait(seconds * 1000)
  spells.push(await look())
}
await reading
clearInterval(watch)
writer?.kill()
await app.stop()

const times = found.times.sort((a, b) => a - b)
const lags = lag.all().sort((a, b) => a - b)
const stale = lags.filter((one) => one > oldest).length
console.log(
  JSON.stringify(
    {
      ...{ clients, warmUp, seconds, articles: lag.count() },
      ...{ answers: times.length, failed: found.failed, stale },
      milliseconds: { median: at(0.5, times), '99 of 100': at(0.99, times), slowest: at(1, times) },
      behindTheStore: { median: at(0.5, lags), '99 of 100': at(0.99, lags), oldest: at(1, lags) },
      slowestAskerMs: Math.round(delay.max / 1e6),
      afterWarmUpAndEachSpell: spells,
      megabytes: series,
      complaints: [...found.complaints],
    },
    null,
    2,
  ),
)
process.exit(found.failed + stale > 0 ? 1 : 0)
