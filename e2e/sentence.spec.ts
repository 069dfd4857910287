import { expect, type Page, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** The sentence behind a figure is in sight, whichever way it was asked for. */

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 800 }

const quoted = (page: Page) => page.getByRole('region', { name: 'Details' }).locator('blockquote').first()

async function incidentIds(page: Page): Promise<string[]> {
  const rows = page.getByRole('main').locator('li [data-incident]')
  return rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-incident') ?? ''))
}

for (const [name, viewport] of Object.entries({ phone, desktop })) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport })

    test('an address that names an incident shows its sentence at once', async ({ page }) => {
      await openMap(page)
      const last = (await incidentIds(page)).at(-1)
      await page.goto('about:blank')
      await openMap(page, `/#incident=${last}`)
      await expect(quoted(page)).toBeInViewport({ ratio: 0.5 })
    })

    test('a row far down the list shows its sentence when it is followed', async ({ page }) => {
      await openMap(page)
      const last = page.getByRole('main').locator('li [data-incident]').last()
      await last.scrollIntoViewIfNeeded()
      await last.click()
      await expect(quoted(page)).toBeInViewport({ ratio: 0.5 })
      await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading').first()).toBeFocused()
    })
  })
}

test('what is open stays open in the other language', async ({ page }) => {
  await openMap(page)
  const row = page.getByRole('main').locator('li [data-incident]').first()
  const id = await row.getAttribute('data-incident')
  await row.click()
  await expect(quoted(page)).toBeVisible()
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL(new RegExp(`lang=es#incident=${id}$`))
  await expect(page.getByRole('region', { name: 'Detalles' }).locator('blockquote').first()).toBeVisible()
})
