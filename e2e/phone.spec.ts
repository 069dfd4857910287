import { expect, type Page, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** What a phone shows, upright and on its side. */

const upright = { width: 390, height: 700 }
const handle = (page: Page) => page.getByRole('button', { name: 'Open the panel further' })

for (const viewport of [
  { width: 844, height: 390 },
  { width: 667, height: 375 },
  { width: 568, height: 320 },
]) {
  test(`on its side, ${viewport.width} px wide, the map fits the screen and the list can be scrolled to`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openMap(page)
    const map = await page.locator('#map').boundingBox()
    expect(map?.height).toBeLessThanOrEqual(viewport.height)
    expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThan(viewport.width * 0.75)
    await page.mouse.move(viewport.width - 60, 200)
    await page.mouse.wheel(0, 900)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(400)
    const row = page.getByRole('main').locator('[data-incident]').nth(4)
    await row.scrollIntoViewIfNeeded()
    await expect(row).toBeInViewport()
    await expect(page.locator('#map')).toBeInViewport()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  })
}

test('every open filter can be reached by a finger', async ({ page }) => {
  await page.setViewportSize(upright)
  await openMap(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  for (const name of ['Province', 'Prison', 'Kind', 'Source', 'Status']) {
    const field = page.getByLabel(name, { exact: true })
    await expect(field).toBeInViewport({ ratio: 1 })
    await field.click({ trial: true })
  }
})

test('the handle of the sheet lifts it by keyboard, stop by stop, and lets it down again', async ({
  page,
}) => {
  await page.setViewportSize(upright)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page)
  await handle(page).focus()
  const tops: number[] = []
  for (const key of ['Enter', 'Space', 'Enter']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
    tops.push(Math.round((await handle(page).boundingBox())?.y ?? -1))
    await expect(handle(page)).toBeFocused()
  }
  const [half = 0, full = 0, third = 0] = tops
  expect(full).toBeLessThan(60)
  expect(half).toBeGreaterThan(full + 150)
  expect(third).toBeGreaterThan(half + 60)
})
