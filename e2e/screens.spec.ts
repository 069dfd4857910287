import { expect, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** The map is what one has come for: how much of a screen it gets, from a tablet to a wall. */

for (const { width, height, share } of [
  { width: 768, height: 1024, share: 0.5 },
  { width: 1280, height: 800, share: 0.55 },
  { width: 1440, height: 900, share: 0.6 },
  { width: 1920, height: 1080, share: 0.7 },
  { width: 3840, height: 2160, share: 0.75 },
]) {
  for (const language of ['en', 'es']) {
    test(`at ${width} by ${height} the map has ${Math.round(100 * share)} % of the height, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await openMap(page, `/?lang=${language}`)
      const map = await page.locator('#map').boundingBox()
      expect((map?.height ?? 0) / height).toBeGreaterThanOrEqual(share)
      await expect(page.locator('#map')).toBeInViewport({ ratio: 0.99 })
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
      await expect(page.locator('main section').first()).toBeInViewport()
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(sideways).toBeLessThanOrEqual(0)
    })
  }
}

test('the legend lies beside what the map shows, and can be folded away', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openMap(page)
  const legend = page.getByRole('region', { name: 'Legend' })
  await expect(legend.getByText('Held hostage')).toBeInViewport()
  const box = await legend.boundingBox()
  for (const mark of await page.locator('#map a[data-incident]').all()) {
    const { x = 0 } = (await mark.boundingBox()) ?? {}
    expect(x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0))
  }
  await legend.locator('summary').click()
  await expect(legend.getByText('Held hostage')).toBeHidden()
})
