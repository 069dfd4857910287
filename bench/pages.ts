// How soon a page is there on a cheap phone, as a ratio to a page of one still drawing that a bare server sends: a processor
// slowed four times, 1.6 Mbit/s and 150 ms to the server. Both in the same run and in turns. Bytes are exact; times are
// medians, and on a busy machine only their ratios say something.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { launchBrowser } from '../e2e/support/find-browser'
import { startApp, startScript } from '../e2e/support/start-server'
import { actAsPhone, screen } from './cheap-phone'
import { median } from './median'

const pages = [
  { name: '/', path: '/', ready: '#map[data-ready="interactive"]' },
  { name: '/embed/interactive', path: '/embed/interactive', ready: '#map[data-ready="interactive"]' },
]
const [appPort, stillPort] = [3292, 3293]
const rounds = 5

/** Sixty marks on an empty ground: the least that a map can weigh. */
function stillPage(): string {
  const marks = Array.from(
    { length: 60 },
    (_, n) => `<circle cx="${(n * 37) % 100}" cy="${(n * 61) % 100}" r="1"/>`,
  )
  return `<!doctype html><meta name="viewport" content="width=device-width"><title>Still</title><svg id="map" viewBox="0 0 100 100">${marks.join('')}</svg>`
}

type Loaded = { paint: number; ready: number; bytes: number; script: number; foreign: number; shift: number }

/** Counts what travels, until it is asked. */
async function watchTraffic(page: Page, host: string) {
  const client = await page.context().newCDPSession(page)
  const counted = { bytes: 0, script: 0, foreign: 0 }
  const kinds = new Map<string, string>()
  client.on('Network.requestWillBeSent', ({ request }) => {
    if (new URL(request.url).protocol.startsWith('http') && new URL(request.url).host !== host)
      counted.foreign++
  })
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength
    if (kinds.get(requestId) === 'Script') counted.script += encodedDataLength
  })
  await actAsPhone(client)
  return counted
}

/** When what `ready` selects was there, and how far the page has shifted; noted by the page itself. */
const note = (ready: string) => {
  const noted = { ready: 0, shift: 0 }
  Object.assign(window, { noted })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  // No function by a name: what the compiler notes of one is unknown in the page.
  new MutationObserver(() => {
    if (noted.ready === 0 && document.querySelector(ready)) noted.ready = performance.now()
  }).observe(document, { subtree: true, childList: true, attributes: true })
}

async function load(browser: Browser, url: string, ready: string): Promise<Loaded> {
  const page = await browser.newPage(screen)
  const counted = await watchTraffic(page, new URL(url).host)
  await page.addInitScript(note, ready)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector(ready)
  const { bytes, script, foreign } = counted
  await page.waitForTimeout(1000) // what shifts late shows
  const times = await page.evaluate(() => ({
    ...(window as unknown as { noted: { ready: number; shift: number } }).noted,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  await page.close()
  return { ...times, bytes, script, foreign }
}

const medianOf = (list: readonly Loaded[], name: keyof Loaded) => median(list.map((one) => one[name]))

const folder = mkdtempSync(join(tmpdir(), 'crisis-still-'))
const file = join(folder, 'page.json')
const body = Buffer.from(stillPage()).toString('base64')
writeFileSync(file, JSON.stringify({ port: stillPort, headers: { 'content-type': 'text/html' }, body }))
const [app, still] = [await startApp(appPort), await startScript(['bench/serve-bytes.ts', file], stillPort)]
const browser = await launchBrowser()
for (const { name, path, ready } of pages) {
  const [ours, theirs]: [Loaded[], Loaded[]] = [[], []]
  await load(browser, app.url + path, ready) // the server's first answer is nobody's everyday
  for (let round = 0; round < rounds; round++) {
    ours.push(await load(browser, app.url + path, ready))
    theirs.push(await load(browser, still.url, '#map'))
  }
  const [paint, stillPaint] = [medianOf(ours, 'paint'), medianOf(theirs, 'paint')]
  const interactive = medianOf(ours, 'ready')
  const kilo = (key: 'bytes' | 'script') => `${(medianOf(ours, key) / 1000).toFixed(0)} KB`
  console.log(
    `${name.padEnd(8)} first paint ${paint.toFixed(0)} ms, ${(paint / stillPaint).toFixed(2)} of the still page's; ` +
      `interactive ${interactive.toFixed(0)} ms, ${(interactive / stillPaint).toFixed(2)}; ` +
      `${kilo('bytes')} by then, of it script ${kilo('script')}; ${medianOf(ours, 'foreign')} requests to others; ` +
      `shift ${medianOf(ours, 'shift').toFixed(3)}`,
  )
}
await browser.close()
await Promise.all([app.stop(), still.stop()])
rmSync(folder, { recursive: true, force: true })
