// npm run fuzz-test: 20,000 hostile requests over all routes. Prints figures as JSON; exit code 1 when one was answered by a
// failure of ours or with its own markup. --requests N, --seed N.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { startApp } from '../support/start-server'
import { type HostileRequest, hostileRequests } from './hostile-requests'
import { faultOf, sendHostile } from './send-hostile'

const port = 3293
const atOnce = 16

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
})
const requests = fc.sample(hostileRequests, { numRuns: Number(values.requests), seed: Number(values.seed) })

/** Megabytes that a process holds in memory (Linux). */
const memoryOf = (pid: number) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

const app = await startApp(port)
const statuses: Record<string, number> = {}
const faults: { fault: string; request: HostileRequest }[] = []
const memory = [memoryOf(app.pid)]
let sentSoFar = 0

async function sendAll(queue: HostileRequest[]): Promise<void> {
  for (let request = queue.pop(); request; request = queue.pop()) {
    const sent = await sendHostile(port, request).catch((error: Error) => error)
    const fault = sent instanceof Error ? sent.message : faultOf(sent)
    const status = sent instanceof Error ? 'none' : String(sent.status)
    statuses[status] = (statuses[status] ?? 0) + 1
    if (fault) faults.push({ fault, request })
    if (++sentSoFar % 2000 === 0) memory.push(memoryOf(app.pid))
  }
}

const queue = [...requests]
await Promise.all(Array.from({ length: atOnce }, () => sendAll(queue)))
const health = await fetch(`${app.url}/api/health`)
await app.stop()
console.log(
  JSON.stringify(
    {
      requests: requests.length,
      statuses,
      healthAfter: health.status,
      megabytes: memory,
      faults: faults.slice(0, 20),
      faultCount: faults.length,
    },
    null,
    2,
  ),
)
process.exit(faults.length > 0 || !health.ok ? 1 : 0)
