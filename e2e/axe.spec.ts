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

async function open(page: Page, { path, isStill, bring }: PageState, language: Language) {
  if (isStill) await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto(inLanguage(path, language))
  const map = page.locator('#map')
  if ((await map.count()) > 0 && !isStill) await expect(map).toHaveAttribute('data-ready', 'interactive')
  await bring?.(page, language)
}

/** Eight looks at a page are work, for a busy machine even more. */
test.describe.configure({ timeout: 240_000 })

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
          const of = colorScheme === 'light' ? 'all' : 'colour'
          expect(await findViolations(page, of), `${width} px, ${colorScheme}`).toEqual([])
        }
      }
    })
