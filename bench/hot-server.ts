// How many answers a second the server gives of what many ask for, as a ratio to a bare node:http server that sends the same
// bytes: 16 connections, both in the same run and in turns. Where whoever asks is the slower one the rates say nothing, hence
// the processor time of an answer besides (Linux only).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { type Running, startApp, startScript } from '../e2e/support/start-server'
import { median } from './median'

const addresses = ['/api/incidents', '/embed', '/']
const [appPort, barePort] = [3290, 3291]
const rounds = 5
const duration = 3 // s
const connections = 16
const asking = { 'accept-encoding': 'br', 'accept-language': 'en' }

type Measured = { rate: number; cost: number }

const medianOf = (list: readonly Measured[], name: keyof Measured) => median(list.map((one) => one[name]))

/** Milliseconds of processor time that a process has used so far. */
function usedBy(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number)
  return (user + system) * 10 // in ticks of a hundredth of a second
}

async function measure({ url, pid }: Running, address: string): Promise<Measured> {
  const before = usedBy(pid)
  const result = await autocannon({ url: url + address, connections, duration, headers: asking })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  return { rate: result.requests.average, cost: (usedBy(pid) - before) / result.requests.total }
}

/** The bytes as they travel: `fetch` would unpack them. */
function bytesOf(url: string) {
  return new Promise<{ headers: Record<string, string>; body: string }>((resolve, reject) => {
    get(url, { headers: asking }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const {
          date: _,
          connection: _c,
          'keep-alive': _k,
          'transfer-encoding': _t,
          ...headers
        } = response.headers
        resolve({
          headers: headers as Record<string, string>,
          body: Buffer.concat(chunks).toString('base64'),
        })
      })
    }).on('error', reject)
  })
}

const folder = mkdtempSync(join(tmpdir(), 'crisis-bytes-'))
const app = await startApp(appPort)
for (const address of addresses) {
  const file = join(folder, 'answer.json')
  const answer = await bytesOf(app.url + address)
  writeFileSync(file, JSON.stringify({ port: barePort, ...answer }))
  const bare = await startScript(['bench/serve-bytes.ts', file], barePort)
  const ours: Measured[] = []
  const theirs: Measured[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await measure(app, address))
    theirs.push(await measure(bare, address))
  }
  await bare.stop()
  const size = Math.round(Buffer.from(answer.body, 'base64').length / 1024)
  const [rate, bareRate] = [medianOf(ours, 'rate'), medianOf(theirs, 'rate')]
  const [cost, bareCost] = [medianOf(ours, 'cost'), medianOf(theirs, 'cost')]
  console.log(
    `${address.padEnd(16)} ${size} KB  ${rate.toFixed(0)} a second, bare node:http ${bareRate.toFixed(0)}: ratio ${(rate / bareRate).toFixed(2)}; ` +
      `processor time ${cost.toFixed(3)} ms, bare ${bareCost.toFixed(3)} ms: ratio ${(bareCost / cost).toFixed(2)}`,
  )
}
await app.stop()
rmSync(folder, { recursive: true, force: true })
