import { expect, type Page, test } from '@playwright/test'
import { filterToggle } from './support/verbs'

/** Everything that is asked of the page by form and link alone. */

test.use({ javaScriptEnabled: false })

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' })
const list = (page: Page) => page.getByRole('region', { name: 'Incidents' })
const apply = (page: Page) => filters(page).getByRole('button', { name: 'Apply' }).click()

test('from load to filter to sentence', async ({ page }) => {
  await page.goto('/')
  await filters(page).getByLabel('Prison').selectOption({ label: 'Turi prison (1)' })
  await apply(page)
  await expect(page).toHaveURL('/?place=azuay-1')
  await expect(page.locator('#map [data-place]')).toHaveCount(1)
  await list(page)
    .getByRole('link', { name: /53 guards held/ })
    .click()
  await expect(page.locator('mark:target')).toHaveText('53')
  await expect(page.locator('mark:target')).toBeInViewport()
  await page.getByRole('link', { name: 'Back to the map' }).click()
  await expect(page).toHaveURL('/?place=azuay-1')
})

test('every filter is a field of the form', async ({ page }) => {
  await page.goto('/')
  await filters(page).getByLabel('Province').selectOption('EC-G')
  await filters(page).getByLabel('Kind').selectOption('killed')
  await filters(page).getByLabel('Source').selectOption('AP')
  await filters(page).getByLabel('Status').selectOption('reported')
  await filters(page).getByText('Dates').click()
  await filters(page).getByLabel('From').fill('2023-07-01')
  await filters(page).getByLabel('Until').fill('2023-07-31')
  await filters(page).getByLabel('Words').fill('litoral')
  await apply(page)
  await expect(page).toHaveURL(
    '/?place=EC-G&kind=killed&source=AP&status=reported&from=2023-07-01&to=2023-07-31&q=litoral',
  )
  await expect(list(page).locator('[data-incident]')).toHaveCount(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('the filters are opened, by finger and by key, and applied', async ({ page }) => {
    await page.goto('/')
    const kind = filters(page).getByLabel('Kind')
    await expect(kind).toBeHidden()
    await filterToggle(page).click()
    await expect(kind).toBeVisible()
    await filterToggle(page).press('Enter')
    await expect(kind).toBeHidden()
    await filterToggle(page).press('Space')
    await kind.selectOption('killed')
    await apply(page)
    await expect(page).toHaveURL('/?kind=killed')
    await expect(filterToggle(page)).toHaveText('Filters (1)')
  })

  test('the last filter and the button are reached on the lowest screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await page.goto('/?lang=es&kind=killed')
    await filterToggle(page).click()
    const form = page.getByRole('region', { name: 'Filtros' })
    for (const last of [form.getByLabel('Palabras'), form.getByRole('button', { name: 'Aplicar' })]) {
      await last.scrollIntoViewIfNeeded()
      await expect(last).toBeInViewport({ ratio: 1 })
      await last.click({ trial: true })
    }
  })
})

test('each filter is taken away by a link, and all at once', async ({ page }) => {
  await page.goto('/?place=EC-G&kind=killed&lang=en')
  await page.getByRole('link', { name: 'Remove the filter Killed' }).click()
  await expect(page).toHaveURL('/?place=EC-G&lang=en')
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL('/?lang=en')
})

test('the counts beside the choices follow the other filters', async ({ page, request }) => {
  await page.goto('/?kind=killed')
  const { features } = await (await request.get('/api/incidents?kind=killed&place=EC-G')).json()
  await expect(filters(page).getByLabel('Province').locator('option[value=EC-G]')).toHaveText(
    `Guayas (${features.length})`,
  )
})

test('the table is filtered and sorted too', async ({ page }) => {
  await page.goto('/table')
  await filters(page).getByLabel('Kind').selectOption('killed')
  await apply(page)
  await expect(page).toHaveURL('/table?kind=killed')
  await page.getByRole('link', { name: 'Sort by: When' }).click()
  await expect(page).toHaveURL('/table?kind=killed&sort=when')
  await expect(page.getByRole('columnheader', { name: 'When' })).toHaveAttribute('aria-sort', 'ascending')
})
