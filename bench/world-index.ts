// npx tsx bench/world-index.ts: what the index of the world's places costs: to open it, in memory, and for each question.

import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { openWorld } from '@/lib/gazetteer/world/open-world'
import { noWorld } from '@/lib/gazetteer/world/world-index'
import { cpuTime } from './cpu-time'

const file = 'data/gazetteer/world.bin.gz'
const questions = 20_000
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const report = (label: string, value: string) => console.log(`${label.padEnd(44)}${value}`)

/** Microseconds for one of many runs. */
function timeOf(ask: (index: number) => unknown): string {
  const ms = cpuTime(() => {
    for (let i = 0; i < questions; i++) ask(i)
  })
  return `${((1000 * ms) / questions).toFixed(2)} µs`
}

const before = process.memoryUsage().rss
let world = noWorld
const start = performance.now()
const opened = cpuTime(() => {
  world = openWorld(gunzipSync(readFileSync(file)))
  world.named('springfield')
})
const clock = performance.now() - start
const grown = process.memoryUsage().rss - before
report('to open and answer the first question', `${opened.toFixed(0)} ms of the processor`)
const unpacking = cpuTime(() => gunzipSync(readFileSync(file)))
report('the same to unpacking the file alone', (opened / unpacking).toFixed(2))
report('the same by the clock', `${clock.toFixed(0)} ms`)
report('file', megabytes(statSync(file).size))
report('memory (growth of the resident set)', megabytes(grown))

const known = ['london', 'springfield', 'ho chi minh city', 'quezon city', 'guayaquil']
report(
  'a name that many places bear',
  timeOf((i) => world.named(known[i % known.length] ?? '')),
)
report(
  'a name that none bears',
  timeOf((i) => world.named(`zq${i}`)),
)
report(
  'the most words of a name that begins so',
  timeOf((i) => world.longest(known[i % known.length] ?? '')),
)
report(
  'a place by its id',
  timeOf((i) => world.find(i % 2 ? 'geonames:2643743' : 'US-CA')),
)
report(
  'does it lie in the area',
  timeOf(() => world.contains('GB-ENG', 'geonames:2643743')),
)
report(
  'names that begin so',
  timeOf(() => world.beginning('san fran', 10)),
)
report('memory after all these', megabytes(process.memoryUsage().rss - before))
