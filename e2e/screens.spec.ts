import { expect, test } from '@playwright/test'
import { openMap } from './support/verbs'

type Frame = { x: number; y: number; width: number; height: number }
const edgesOf = (box: Frame | null) => ({
  right: (box?.x ?? 0) + (box?.width ?? 0),
  top: box?.y ?? 0,
  bottom: (box?.y ?? 0) + (box?.height ?? 0),
})

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

test('a map that is moved is not under the legend, and no figure on it is cut at an edge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openMap(page)
  const legend = page.getByRole('region', { name: 'Legend' })
  await page.locator('#map [role="group"]').focus()
  for (const key of ['+', '+', 'ArrowRight']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(400) // ms: Leaflet takes one key at a time
  }
  await expect(legend.getByText('Held hostage')).toBeHidden()
  await expect(page).toHaveURL(/view=/)
  const cut = () =>
    page.locator('#map text').evaluateAll((labels) => {
      const frame = document.querySelector('#map')?.getBoundingClientRect() ?? new DOMRect()
      return labels.flatMap((label) => {
        const at = label.getBoundingClientRect()
        const isSeen =
          at.width > 0 && getComputedStyle(label).visibility === 'visible' && label.children.length > 0
        const meets =
          at.left < frame.right && at.right > frame.left && at.top < frame.bottom && at.bottom > frame.top
        const isWhole =
          at.left >= frame.left && at.right <= frame.right && at.top >= frame.top && at.bottom <= frame.bottom
        return isSeen && meets && !isWhole ? [label.textContent] : []
      })
    })
  await expect.poll(cut).toEqual([])
  await page.getByRole('button', { name: 'Whole area' }).click()
  await expect(legend.getByText('Held hostage')).toBeVisible()
})

for (const [width, height] of [
  [1100, 900],
  [1280, 800],
  [1280, 900],
  [1280, 1024],
  [1366, 768],
  [1440, 900],
  [1600, 1200],
] as const) {
  for (const language of ['en', 'es']) {
    test(`at ${width} by ${height} the legend covers no sign and no word of the map, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await openMap(page, `/?lang=${language}`)
      const legend = await page.getByRole('region', { name: /^(Legend|Leyenda)$/ }).boundingBox()
      const covered = await page.locator('#map :is(a[data-incident], text)').evaluateAll((drawn, box) => {
        const seen = drawn.map((node) => ({ node, at: node.getBoundingClientRect() }))
        return seen
          .filter(
            ({ at }) => at.width > 0 && at.left < box.right && at.bottom > box.top && at.top < box.bottom,
          )
          .map(({ node }) => node.textContent)
      }, edgesOf(legend))
      expect(covered).toEqual([])
    })
  }
}
