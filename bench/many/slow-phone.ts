import type { Browser, CDPSession, Page } from '@playwright/test'
import { actAsPhone, screen, slowDown } from '../cheap-phone'
import { watchTasks } from './watch-tasks'

/** Milliseconds and bytes; `work` is what the longest task took of the processor's time. */
export type Felt = { mark: number; bytes: number; frame: number; task: number; work: number }
export type Target = { url: string; mark: string; map: string }

const settle = 4000 // ms after the mark in which bytes still count

/** Milliseconds until the incidents are on the map, and bytes of the whole page, as on a phone with a poor connection. */
async function load(browser: Browser, { url, mark }: Target): Promise<Pick<Felt, 'mark' | 'bytes'>> {
  const context = await browser.newContext(screen)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await actAsPhone(session)
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit', timeout: 120_000 })
  await page.waitForSelector(mark, { state: 'attached', timeout: 120_000 })
  const time = performance.now() - began
  await page.waitForTimeout(settle)
  await context.close()
  return { mark: time, bytes }
}

/** Frame gaps and long tasks from now on, in milliseconds. As text: what runs here gives functions names that a page lacks. */
const watch = `
  window.seen = { frames: [], task: 0 }
  let last = performance.now()
  requestAnimationFrame(function tick(now) {
    seen.frames.push(now - last)
    last = now
    requestAnimationFrame(tick)
  })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration)
  }).observe({ type: 'longtask' })`

async function moveAbout(page: Page, map: string): Promise<void> {
  const box = await page.locator(map).first().boundingBox()
  if (!box) throw new Error(`there is no map at ${map}`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  for (let drag = 0; drag < 12; drag++) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + (drag % 2 ? 160 : -160), y + (drag % 3 ? 60 : -60), { steps: 16 })
    await page.mouse.up()
    await page.waitForTimeout(120)
  }
  for (const turn of [-240, -240, 240, 240]) {
    await page.mouse.wheel(0, turn)
    await page.waitForTimeout(700)
  }
}

/** The 95th percentile of frames and the longest task while the map is dragged and zoomed. */
async function interact(
  browser: Browser,
  { url, mark, map }: Target,
): Promise<Pick<Felt, 'frame' | 'task' | 'work'>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
  await page.waitForSelector(mark, { state: 'attached', timeout: 120_000 })
  await page.waitForTimeout(1500)
  const session: CDPSession = await context.newCDPSession(page)
  await slowDown(session)
  const endTasks = await watchTasks(session)
  await page.evaluate(watch)
  await moveAbout(page, map)
  const work = await endTasks()
  const { frames, task } = await page.evaluate<{ frames: number[]; task: number }>('seen')
  await context.close()
  const sorted = frames.slice(1).sort((a, b) => a - b)
  return { frame: sorted[Math.floor(sorted.length * 0.95)] ?? 0, task, work }
}

/** One page as a slow phone feels it. */
export const feel = async (browser: Browser, target: Target): Promise<Felt> => ({
  ...(await load(browser, target)),
  ...(await interact(browser, target)),
})
