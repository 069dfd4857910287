import { expect, type Page, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** What opens leaves in sight what one needs beside it. */

const details = (page: Page) => page.getByRole('region', { name: 'Details' })
const openFirst = (page: Page) =>
  page.getByRole('region', { name: 'Incidents' }).locator('a[data-incident]').first().click()

test('the heading says the figure of the claim that is chosen from how it moved', async ({ page }) => {
  await openMap(page)
  await openFirst(page)
  const heading = details(page).locator('strong').first()
  await expect(heading).toHaveText('31 killed')
  const history = details(page).locator('button[aria-pressed]')
  await history.first().click()
  await expect(heading).toHaveText('6 killed')
  await expect(details(page)).toContainText('overtaken by a later report · given as an exact number')
  await history.last().click()
  await expect(heading).toHaveText('31 killed')
})

test('a place tells what is new first, and of earlier years last and as that', async ({ page }) => {
  await openMap(page, '/#place=guayas-1')
  await expect(details(page)).toContainText('31 killed')
  const told = await details(page).locator('h3, li strong').allTextContents()
  const from = told.indexOf('Background')
  expect(told.indexOf('31 killed')).toBeGreaterThan(-1)
  expect(told.indexOf('31 killed')).toBeLessThan(from)
  expect(told.indexOf('119 killed')).toBeGreaterThan(from)
  await openMap(page, '/?from=2023-07-01#place=guayas-1')
  await expect(details(page)).toContainText('31 killed')
  await expect(details(page)).not.toContainText('119 killed')
})

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  test('an article beside the map leaves the totals in sight', async ({ page }) => {
    await openMap(page)
    await openFirst(page)
    await page.getByRole('link', { name: 'Open in the article' }).click()
    await expect(page.locator('mark[data-current]').first()).toBeInViewport()
    const figures = await page.getByRole('region', { name: 'Figures' }).boundingBox()
    const pane = await page.getByRole('dialog').boundingBox()
    expect(pane?.y).toBeGreaterThan((figures?.y ?? 0) + (figures?.height ?? 0))
    expect((pane?.y ?? 0) + (pane?.height ?? 0)).toBeLessThanOrEqual(769)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('a sheet open to the half leaves what zooms the map in sight', async ({ page }) => {
    await openMap(page)
    await openFirst(page)
    await expect(details(page).getByRole('heading').first()).toBeInViewport()
    const isOnTop = (name: string) =>
      page.getByRole('button', { name }).evaluate((node) => {
        const { x, width, bottom } = node.getBoundingClientRect()
        return node.contains(document.elementFromPoint(x + width / 2, bottom - 2))
      })
    // The sheet slides there.
    await page.waitForTimeout(1500)
    for (const name of ['Zoom in', 'Zoom out', 'Show the whole area again'])
      await expect.poll(() => isOnTop(name), name).toBe(true)
  })
})

test.describe('in a frame', () => {
  test.use({ viewport: { width: 500, height: 500 } })

  test('an open legend leaves the map its room', async ({ page }) => {
    await page.goto('/embed')
    await page.locator('summary', { hasText: 'Legend' }).first().click()
    expect((await page.locator('#map').boundingBox())?.height).toBeGreaterThan(280)
  })
})

test('on paper there is nothing to press but what says something', async ({ page }) => {
  await openMap(page)
  await openFirst(page)
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.locator('button:visible, input:visible, select:visible').filter({ hasNot: page.locator('time') }),
  ).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'As a table' })).toBeHidden()
  await expect(details(page).getByText('overtaken by a later report').first()).toBeVisible()
})

test('on paper the map fills its frame, as narrow as a page is', async ({ page }) => {
  await openMap(page)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 718, height: 1000 })
  const heightOf = async (part: string) => (await page.locator(part).first().boundingBox())?.height ?? 0
  await expect.poll(() => heightOf('#map .leaflet-container')).toBe(await heightOf('#map'))
  // Its square, whatever else is printed around it.
  await expect.poll(() => heightOf('#map svg[viewBox]')).toBeGreaterThan(400)
  const [map, list] = [await page.locator('#map').boundingBox(), await page.locator('main').boundingBox()]
  expect((list?.y ?? 0) - (map?.y ?? 0) - (map?.height ?? 0)).toBeLessThan(40)
})

for (const width of [360, 1440])
  test(`at ${width} px what is told below a figure in Spanish stands right below it, whatever day is beside`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openMap(page, '/?lang=es')
    const gaps = await page
      .getByRole('main')
      .locator('a[data-incident]')
      .evaluateAll((rows) =>
        rows.flatMap((row) => {
          const [day, figure] = ['time', 'strong'].map((tag) => row.querySelector(tag))
          if (!day?.textContent?.startsWith('informado') || !figure?.nextElementSibling) return []
          // The longest that such a day is within one year.
          day.textContent = 'informado el 29 sept'
          return figure.nextElementSibling.getBoundingClientRect().top - figure.getBoundingClientRect().bottom
        }),
      )
    expect(gaps.length).toBeGreaterThan(0)
    expect(Math.max(...gaps)).toBeLessThan(4)
  })

test('where a figure stands alone its words take the room that there is', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto('/?kind=killed&from=2023-07-22&to=2023-07-23&lang=es')
  const figure = page.getByRole('link', { name: /solo en la Penitenciaría del Litoral, 22–26 jul/ })
  const lines = await figure.locator('small').evaluate((words) => {
    const range = document.createRange()
    range.selectNodeContents(words)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })
  expect(lines).toBe(1)
})
