// npm run fuzz-test: 20,000 hostile requests over all routes, and before them as many others, so that what is kept of answers
// is full when memory is first read. Prints figures as JSON; exit code 1 when one was answered by a failure of ours or with its
// own markup. --requests N, --seed N.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { memoryOf } from '../support/processes'
import { startApp } from '../support/start-server'
import { type HostileRequest, hostileRequests } from './hostile-requests'
import { faultOf, sendHostile } from './send-hostile'

const port = 3293
const atOnce = 16

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
})
const count = Number(values.requests)
const sample = (seed: number) => fc.sample(hostileRequests, { numRuns: count, seed })

const app = await startApp(port)
const statuses: Record<string, number> = {}
let sentSoFar = 0
const faults: { fault: string; request: HostileRequest }[] = []

/** @returns megabytes held by the server before the first, after each tenth, and after the last. */
async function sendAll(requests: HostileRequest[]): Promise<number[]> {
  const memory = [memoryOf(app.pid)]
  const queue = [...requests]
  await Promise.all(Array.from({ length: atOnce }, () => sendOnes(queue, memory)))
  return memory
}

async function sendOnes(queue: HostileRequest[], memory: number[]): Promise<void> {
  for (let request = queue.pop(); request; request = queue.pop()) {
    const sent = await sendHostile(port, request).catch((error: Error) => error)
    const fault = sent instanceof Error ? sent.message : faultOf(sent)
    const status = sent instanceof Error ? 'none' : String(sent.status)
    statuses[status] = (statuses[status] ?? 0) + 1
    if (fault) faults.push({ fault, request })
    if (++sentSoFar % Math.ceil(count / 10) === 0) memory.push(memoryOf(app.pid))
  }
}

const warmUp = await sendAll(sample(Number(values.seed) + 1))
const measured = await sendAll(sample(Number(values.seed)))
const health = await fetch(`${app.url}/api/health`)
await app.stop()
console.log(
  JSON.stringify(
    {
      requests: 2 * count,
      statuses,
      healthAfter: health.status,
      megabytes: { warmUp, measured },
      faults: faults.slice(0, 20),
      faultCount: faults.length,
    },
    null,
    2,
  ),
)
process.exit(faults.length > 0 || !health.ok ? 1 : 0)
