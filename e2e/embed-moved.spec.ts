import { expect } from '@playwright/test'
import { framed, test } from './support/foreign-page'
import { urlOf } from './support/servers'
import { openMap } from './support/verbs'

test('by keyboard one gets into the map, moves it, and out again', async ({ page, serveForeignPage }) => {
  const host = await serveForeignPage(framed('?place=azuay-1'))
  await page.goto(host)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('link', { name: 'Explore the map' }).focus()
  await page.keyboard.press('Enter')
  await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  await expect(frame.locator('#map [role="group"]')).toBeFocused()
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    if (await page.getByText('After').evaluate((link) => link === document.activeElement)) break
  }
  await expect(page.getByText('After')).toBeFocused()
})

test('the map that moves stands where the still one stood', async ({ page }) => {
  const spots = () =>
    page
      .locator('#map a[data-incident]')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON()))
  await page.goto('/embed?view=8/-2.2/-79.5')
  const before = await spots()
  await page.getByRole('link', { name: 'Explore the map' }).click()
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  const after = await spots()
  expect(after.length).toBe(before.length)
  for (const [index, { x, y }] of after.entries())
    expect(Math.hypot(x - before[index].x, y - before[index].y)).toBeLessThan(2)
})

test('the wheel moves the page around the map, and with a key the map', async ({
  page,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(
    `${framed('', 'width="600" height="500"')}<div style="height:3000px"></div>`,
  )
  await page.goto(host)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('link', { name: 'Explore the map' }).click()
  await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  const size = () =>
    frame
      .locator('#map svg')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().width)
  const before = await size()
  await frame.locator('#map').hover()
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50)
  expect(await size()).toBe(before)
  await expect(frame.locator('#map')).toContainText('zoom the map')
  await page.evaluate(() => window.scrollTo(0, 0))
  await frame.locator('#map').hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect.poll(size).toBeGreaterThan(before * 1.2)
})

const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 }, locale: 'en-GB' }

test('one finger over the map moves the page', async ({ browser }) => {
  const context = await browser.newContext({ ...phone, baseURL: urlOf('shipped') })
  const page = await context.newPage()
  await openMap(page, '/embed/interactive')
  await page.addStyleTag({ content: 'body { padding-bottom: 3000px }' })
  const place = () =>
    page
      .locator('#map svg')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().y + window.scrollY)
  const before = await place()
  const hand = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 150, y }] })
  await touch('touchStart', 300)
  for (let y = 280; y >= 100; y -= 20) await touch('touchMove', y)
  await touch('touchEnd')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  expect(await place()).toBeCloseTo(before, 0)
  await context.close()
})

type Focused = { focused: (FocusOptions | undefined)[] }

test('a finger makes no script focus the map, with which phones move the page; a mouse does, and moves nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...phone, baseURL: urlOf('shipped') })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const { focus } = HTMLElement.prototype
    const calls: Focused['focused'] = []
    Object.assign(window, { focused: calls })
    HTMLElement.prototype.focus = function (options) {
      calls.push(options)
      focus.call(this, options)
    }
  })
  const focused = () => page.evaluate(() => (window as unknown as Focused).focused)
  await openMap(page, '/embed/interactive')
  const box = await page.locator('#map [role="group"]').boundingBox()
  if (!box) throw new Error('the map is not there')
  await page.touchscreen.tap(box.x + 20, box.y + 20)
  expect(await focused()).toEqual([])
  await page.locator('h1').click()
  await page.mouse.click(box.x + 20, box.y + 20)
  expect(await focused()).toEqual([{ preventScroll: true }])
  await context.close()
})

test('nothing beneath the map moves when the faces come', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    const kept = window as unknown as { shifted: number }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.shifted += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const faces: (() => void)[] = []
  await page.route('**/*.woff2', async (route) => {
    await new Promise<void>((resolve) => faces.push(resolve))
    await route.continue()
  })
  await page.goto('/embed/interactive', { waitUntil: 'commit' })
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  expect(faces.length).toBeGreaterThan(0)
  for (const come of faces) come()
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? family : [])),
    )
  await expect.poll(loaded).toEqual(expect.arrayContaining(['bodySans', 'body-stand-in']))
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))))
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.001)
})

test('a still map is lettered in what stands in for our face, and in no other', async ({ page }) => {
  await page.goto('/embed')
  const standsIn = () =>
    page.evaluate(() =>
      [...document.fonts].some((one) => one.family === 'body-stand-in' && one.status === 'loaded'),
    )
  await expect.poll(standsIn).toBe(true)
})
