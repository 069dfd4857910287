import { type Browser, expect, type Page, test } from '@playwright/test'
import { drawn, openMap } from './support/verbs'

/** The map stands in the page before any script runs, and does not move when it comes to life. */

const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

const withoutScript = async (browser: Browser, viewport: (typeof sizes)[number]) =>
  (await browser.newContext({ javaScriptEnabled: false, viewport, locale: 'en-GB' })).newPage()

type Spots = Record<string, { x: number; y: number; width: number }>

/** Where every sign and every word stands that can be seen, relative to the map's upper left corner. */
const spotsOf = (page: Page) =>
  page.locator('#map').evaluate((map) => {
    const { left, top } = map.getBoundingClientRect()
    const spots: Spots = {}
    for (const node of map.querySelectorAll('a[data-incident], a[data-place], text')) {
      const box = node.getBoundingClientRect()
      const { incident, place } = (node as HTMLElement).dataset
      const name = incident ?? place ?? node.textContent ?? ''
      if (box.width > 0)
        spots[`${node.tagName} ${name}`] = { x: box.x - left, y: box.y - top, width: box.width }
    }
    return spots
  })

test('with script off the map is drawn whole, and every mark is a link', async ({ browser, page }) => {
  const still = await withoutScript(browser, { width: 1280, height: 800 })
  await still.goto('/')
  await expect(still.locator('#map')).toHaveAttribute('data-ready', 'static')
  await expect(still.locator('#map')).toContainText('53 guards held')
  await openMap(page)
  for (const attribute of ['data-incident', 'data-place', 'data-zone'] as const)
    expect(await drawn(still, attribute)).toEqual(await drawn(page, attribute))
  const links = still.locator('#map a[data-incident]')
  expect(await links.count()).toBeGreaterThan(5)
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', /./)
  await still.context().close()
})

for (const viewport of sizes)
  test(`nothing moves when the map comes to life, ${viewport.width} px wide`, async ({ browser, page }) => {
    const still = await withoutScript(browser, viewport)
    // Without script the days are chosen in a form of another height, beside a map of another size: here the map is all there is.
    await still.goto('/embed/interactive')
    const before = await spotsOf(still)
    await still.context().close()
    await page.setViewportSize(viewport)
    await openMap(page, '/embed/interactive')
    const after = await spotsOf(page)
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
    for (const [name, spot] of Object.entries(after)) {
      const { x = 0, y = 0, width = 0 } = before[name] ?? {}
      const moved = [spot.x - x, spot.y - y, spot.width - width].map(Math.abs)
      expect(Math.max(...moved), name).toBeLessThan(1.5)
    }
  })

for (const language of ['en', 'es'])
  test(`faces that come late move no part of the page on a laptop, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    let come = () => {}
    const late = new Promise<void>((go) => {
      come = go
    })
    await page.route('**/*.woff2', async (route) => {
      await late
      await route.continue()
    })
    const partsOf = () =>
      page.evaluate(() =>
        ['#map', 'main', 'footer', '#incidents'].map((part) => {
          const { y, height } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect()
          return [part, Math.round(y), part === '#incidents' ? 0 : Math.round(height)]
        }),
      )
    await page.goto(`/?lang=${language}`, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('#map a[data-incident]').first()).toBeVisible()
    const before = await partsOf()
    come()
    await page.evaluate(() => document.fonts.ready)
    expect(await partsOf()).toEqual(before)
  })

test('a filter and a view that the address names are drawn by the server too', async ({ browser }) => {
  const still = await withoutScript(browser, { width: 1280, height: 800 })
  await still.goto('/?place=azuay-1')
  expect(await drawn(still, 'data-place')).toEqual(['azuay-1'])
  await expect(still.locator('#map a[data-place]')).toBeInViewport()
  await still.goto('/?view=9/-2.9/-79')
  const prison = await still.locator('#map a[data-place="azuay-1"]').boundingBox()
  expect(prison?.x).toBeGreaterThan(380)
  expect(prison?.x).toBeLessThan(500)
  await still.context().close()
})

test('the page waits for no style sheet, and comes to life without the framework’s router, by one file of its own', async ({
  page,
}) => {
  const sheets: string[] = []
  const joined: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') sheets.push(request.url())
    if (/\/joined-[^/]*\.js$/.test(request.url())) joined.push(request.url())
  })
  await openMap(page)
  expect(await page.evaluate(() => '__next_f' in window)).toBe(false)
  await page.waitForLoadState('networkidle')
  expect(sheets).toEqual([])
  expect(joined).toHaveLength(1)
})
