import { expect, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** How the map looks, at rest; `npm run screenshots` takes the pictures anew. */

const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
/** Of the pixels, how many may differ: another Chromium draws the edges of letters a little otherwise. */
const tolerance = 0.02

for (const size of sizes)
  for (const lang of ['en', 'es'])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`the map in ${lang}, ${colorScheme}, ${size.width} px wide, looks as it did`, async ({ page }) => {
        await page.clock.setFixedTime('2023-07-27T12:00:00Z')
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize(size)
        await openMap(page, `/?lang=${lang}`)
        await page.evaluate(() => document.fonts.ready)
        await expect(page).toHaveScreenshot(`${lang}-${colorScheme}-${size.width}.png`, {
          maxDiffPixelRatio: tolerance,
        })
      })
