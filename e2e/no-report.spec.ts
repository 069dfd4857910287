import { expect, test } from '@playwright/test'
import { findViolations } from './support/axe'
import { looks } from './support/looks'
import { type OwnServer, startOwnServer } from './support/own-server'
import { drawn, openMap } from './support/verbs'

test.describe('a crisis of which nothing is known yet', () => {
  let server: OwnServer
  test.beforeAll(async () => {
    server = await startOwnServer('e2e/crises/silent', 21)
  })
  test.afterAll(() => server.end())

  for (const { lang, colorScheme, width } of looks)
    test(`says that no report has been read, in ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await openMap(page, `${server.url}/?lang=${lang}`)
      const said = { en: 'No report has been read yet.', es: 'Aún no se ha leído ningún informe.' }[lang]
      await expect(page.getByRole('banner')).toContainText(said)
      await expect(page.locator('#incidents').getByText(said)).toBeInViewport()
      expect((await drawn(page, 'data-place')).length).toBeGreaterThan(0)
      expect(await findViolations(page)).toEqual([])
    })
})
