import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './support/axe'
import { nextFrame } from './support/foreign-page'
import { type Language, type PageState, pageStates } from './support/page-states'

/** axe over every state of every page, in both languages and themes, from the narrowest phone to the desktop. */

const widths = [320, 360, 768, 1280]
const height = 800
const languages: Language[] = ['en', 'es']

const inLanguage = (path: string, language: Language) => {
  const [address = '', hash] = path.split('#')
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}${hash ? `#${hash}` : ''}`
}

async function open(page: Page, { path, bring }: PageState, language: Language) {
  await page.goto(inLanguage(path, language))
  const map = page.locator('#map')
  if ((await map.count()) > 0 && !path.endsWith('/embed'))
    await expect(map).toHaveAttribute('data-ready', 'interactive')
  await bring?.(page, language)
}

/**
 * Pins keep their place and size where something lies over a part of the map, and where no script runs: WCAG 2.5.8 excepts
 * them, as their place is what they say. Everywhere else those that lie too close share a target.
 */
const isFault =
  ({ path, isCovered }: PageState) =>
  ({ rule }: { rule: string }) =>
    rule !== 'target-size' || (path !== '/embed' && !isCovered)

/** The state is brought about once; then the window and the theme change around it. */
for (const state of pageStates)
  for (const language of languages)
    test(`axe finds nothing wrong with ${state.name}, in ${language}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.setViewportSize({ width: widths[0] ?? 320, height })
      await open(page, state, language)
      for (const width of widths) {
        await page.setViewportSize({ width, height })
        await nextFrame(page)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const found = await findViolations(page, colorScheme === 'light' ? 'everything' : 'colours')
          expect(found.filter(isFault(state)), `${width} px, ${colorScheme}`).toEqual([])
        }
      }
    })
