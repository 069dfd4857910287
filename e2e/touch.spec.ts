import { expect, test } from '@playwright/test'
import { openMap } from './support/verbs'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a finger beside a small mark among prisons means the mark', async ({ page }) => {
  await openMap(page)
  const mark = page.locator('#map a[data-incident][aria-label^="1 "]').first()
  const name = await mark.getAttribute('data-incident')
  const box = await mark.boundingBox()
  if (!box) throw new Error('the mark is not drawn')
  await page.touchscreen.tap(box.x + box.width / 2 - 6, box.y + box.height / 2 + 4)
  await expect(page).toHaveURL(new RegExp(`#incident=${name}`))
})

test('a finger on the sea opens nothing, and a touch alone leaves the address as it is', async ({ page }) => {
  await openMap(page)
  const map = await page.locator('#map').boundingBox()
  if (!map) throw new Error('there is no map')
  await page.touchscreen.tap(map.x + 24, map.y + 24)
  await page.waitForTimeout(900)
  const { search, hash } = new URL(page.url())
  expect([search, hash]).toEqual(['', ''])
})
