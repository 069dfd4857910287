import { expect, type Page, test } from '@playwright/test'
import { drawn, openMap } from './support/verbs'

const list = (page: Page) => page.getByRole('region', { name: 'Incidents' })

/** Every incident that the page lists or draws must be one that the data route gives for the same query. */
async function expectToShow(page: Page, query: string): Promise<void> {
  const { features } = await (await page.request.get(`/api/incidents?${query}`)).json()
  const ids: string[] = features.map((f: { id: string }) => f.id)
  const onMap = await drawn(page, 'data-incident')
  const listed = await list(page)
    .locator('[data-incident]')
    .evaluateAll((nodes) => nodes.map((n) => n.getAttribute('data-incident') ?? ''))
  expect(onMap.length).toBeGreaterThan(0)
  expect(ids).toEqual(expect.arrayContaining(onMap))
  expect(ids).toEqual(expect.arrayContaining(listed))
}

test('filter by province, then by one prison, then by none: map, list, totals and address agree', async ({
  page,
}) => {
  await openMap(page)
  const everything = await drawn(page, 'data-incident')

  await page.getByLabel('Province', { exact: true }).selectOption('EC-A')
  await expect(page).toHaveURL(/[?&]place=EC-A(&|$)/)
  await expect.poll(() => drawn(page, 'data-place')).toEqual(['EC-A', 'azuay-1'])
  await expectToShow(page, 'place=EC-A')
  await expect(list(page)).not.toContainText('Litoral')
  const figures = page.getByRole('region', { name: 'Figures' })
  await expect(figures).toContainText('53')
  await expect(figures).not.toContainText('31')

  await page.reload()
  await expect(page.getByLabel('Province', { exact: true })).toHaveValue('EC-A')
  await expect.poll(() => drawn(page, 'data-place')).toEqual(['EC-A', 'azuay-1'])

  await page.getByLabel('Prison', { exact: true }).selectOption('azuay-1')
  await expect(page).toHaveURL(/[?&]place=azuay-1(&|$)/)
  await expect.poll(() => drawn(page, 'data-place')).toEqual(['azuay-1'])
  await expectToShow(page, 'place=azuay-1')

  await page.goBack()
  await expect(page).toHaveURL(/[?&]place=EC-A(&|$)/)
  await expect.poll(() => drawn(page, 'data-place')).toEqual(['EC-A', 'azuay-1'])
  await page.goForward()
  await expect.poll(() => drawn(page, 'data-place')).toEqual(['azuay-1'])

  await page
    .getByRole('button', { name: /^clear/i })
    .or(page.getByRole('link', { name: /^clear/i }))
    .first()
    .click()
  await expect(page).not.toHaveURL(/place=/)
  await expect.poll(() => drawn(page, 'data-incident')).toEqual(everything)
})

test('a filter that leaves nothing says which one it was', async ({ page }) => {
  await page.goto('/?place=EC-W')
  await expect(list(page)).toContainText(/no .*Galápagos/i)
})

test('with script off the filtered list and its figures still stand in the page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/?place=EC-A')
  await expect(list(page)).toContainText('53 guards held')
  await expect(list(page)).not.toContainText('Litoral')
  await context.close()
})
