import { expect, type Page, test } from '@playwright/test'
import { drawn, filterToggle, openMap } from './support/verbs'

const list = (page: Page) => page.getByRole('region', { name: 'Incidents' })

const prison = (page: Page) => page.getByRole('combobox', { name: /^Prison/ })
const options = (page: Page) => page.getByRole('listbox').getByRole('option')

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

  // Until the page's script runs it is a plain list.
  await expect(prison(page)).toHaveJSProperty('tagName', 'INPUT')
  await prison(page).fill('turi')
  await options(page).filter({ hasText: 'Turi' }).click()
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

for (const [typed, name] of [
  ['penitenciaria', 'Litoral'],
  ['LITORAL', 'Litoral'],
  ['turi', 'Turi'],
  ['cárcel de turi', 'Turi'],
  ['azuay', 'Turi'],
] as const)
  test(`typing "${typed}" finds ${name}`, async ({ page }) => {
    await openMap(page)
    await prison(page).fill(typed)
    await expect(options(page).filter({ hasText: name }).first()).toBeVisible()
  })

test('the list of prisons is fetched when a person comes to it, and not before', async ({ page }) => {
  await openMap(page)
  await page.waitForLoadState('networkidle')
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await prison(page).focus()
  await expect(options(page).first()).toBeVisible()
  expect(scripts.length).toBeGreaterThan(0)
})

test('Escape and leaving the field choose nothing, an emptied field takes the filter away', async ({
  page,
}) => {
  await openMap(page, '/?place=azuay-1')
  await prison(page).fill('litoral')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(prison(page)).toHaveValue('Turi prison')
  await expect(page).toHaveURL(/place=azuay-1/)
  await prison(page).fill('litoral')
  await page.keyboard.press('Tab')
  await expect(prison(page)).toHaveValue('Turi prison')
  await prison(page).fill('')
  await page.keyboard.press('Tab')
  await expect(page).not.toHaveURL(/azuay-1/)
})

test('each count is what choosing it leaves, and follows the other filters', async ({ page }) => {
  await openMap(page, '/?kind=killed')
  const option = page.getByLabel('Province').locator('option[value=EC-G]')
  const countOf = async (query: string) => {
    const { features } = await (await page.request.get(`/api/incidents?${query}`)).json()
    return features.length
  }
  await expect(option).toHaveText(`Guayas (${await countOf('kind=killed&place=EC-G')})`)
  await page.getByLabel('Kind').selectOption('attack')
  await expect(option).toHaveText(`Guayas (${await countOf('kind=attack&place=EC-G')})`)
})

test('other figures are narrowed to what they count, and the table and a file take the same address', async ({
  page,
}) => {
  await openMap(page)
  await page.getByLabel('Kind').selectOption('prisons')
  await expect(page).toHaveURL(/[?&]kind=prisons(&|$)/)
  await expect(page.getByRole('link', { name: 'Remove the filter Prisons' })).toBeVisible()
  const { features } = await (await page.request.get('/api/incidents?kind=prisons')).json()
  const units = features.map((f: { properties: { unit: string } }) => f.properties.unit)
  expect([...new Set(units)]).toEqual(['prisons'])
  await expect(list(page).locator('[data-incident]')).toHaveCount(features.length)
  await page.getByRole('link', { name: 'As a table' }).click()
  await expect(page.locator('tr[data-incident]')).toHaveCount(features.length)
  const csv = await (await page.request.get('/api/export/csv?kind=prisons')).text()
  expect(csv).toContain(features[0].id)
})

test('words and days filter, and their chips take them away', async ({ page }) => {
  await openMap(page)
  await page.getByRole('searchbox', { name: 'Words' }).fill('guards')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]q=guards(&|$)/)
  await expect(() => expectToShow(page, 'q=guards')).toPass()
  await page.getByRole('region', { name: 'Filters' }).getByText('Dates').click()
  await page.getByLabel('From', { exact: true }).and(page.locator('[type=date]:visible')).fill('2023-07-24')
  await expect(page).toHaveURL(/[?&]from=2023-07-24(&|$)/)
  await page.getByRole('link', { name: 'Remove the filter “guards”' }).click()
  await expect(page).not.toHaveURL(/q=/)
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).not.toHaveURL(/from=/)
})

test('the link to what is shown is copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMap(page, '/?kind=killed')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('of two filters the one that leaves nothing is named, and taken away by its link', async ({ page }) => {
  await openMap(page, '/?kind=hostages_held&q=xyzzy')
  await expect(list(page)).toContainText('It is “xyzzy” that leaves nothing')
  await list(page).getByRole('link', { name: 'Show what there is without “xyzzy”' }).click()
  await expect(page).not.toHaveURL(/xyzzy/)
  await expect(list(page)).toContainText('53 guards held')
})

test('two filters that leave nothing only together are said to', async ({ page }) => {
  await openMap(page, '/?place=azuay-1&kind=killed')
  await expect(list(page)).toContainText('Turi prison and Killed leave nothing together')
  await expect(list(page).getByRole('link', { name: /^Show what there is without/ })).toHaveCount(2)
})

test('a choice stands in its field at once: a script that reads the field after it finds it there', async ({
  page,
}) => {
  await openMap(page, '/')
  const values = await page.getByLabel('Kind').evaluate((field: HTMLSelectElement) =>
    ['killed', 'injured'].map((kind) => {
      field.value = kind
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
      return field.value
    }),
  )
  expect(values).toEqual(['killed', 'injured'])
  await expect(page).toHaveURL('/?kind=injured')
})

test('on a phone every filter is as large as a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openMap(page, '/?kind=killed')
  await filterToggle(page).click()
  const filters = page.getByRole('region', { name: 'Filters' })
  for (const one of await filters.locator('a:visible, button:visible, select:visible, summary:visible').all())
    expect((await one.boundingBox())?.height, (await one.textContent()) ?? '').toBeGreaterThanOrEqual(42)
  await prison(page).focus()
  await expect(options(page).first()).toBeVisible()
  expect((await options(page).first().boundingBox())?.height).toBeGreaterThanOrEqual(44)
})

test('a filter that leaves nothing says which one it was', async ({ page }) => {
  await page.goto('/?place=EC-W')
  await expect(list(page)).toContainText(/no .*Galápagos/i)
})

test('of a province that a report counts only together with others the figure is one link away', async ({
  page,
}) => {
  await page.goto('/?lang=es')
  const choices = page.getByLabel('Provincia', { exact: true }).locator('option')
  await expect(choices.filter({ hasText: 'El Oro' })).toHaveText('El Oro (junto con otros lugares)')
  await expect(choices.filter({ hasText: 'Galápagos' })).toHaveText('Galápagos (0)')
  await page.goto('/?place=EC-O&lang=en')
  await expect(page.getByLabel('Province', { exact: true }).locator('option:checked')).toHaveText(
    'El Oro (told with others)',
  )
  await expect(list(page)).toContainText('Told for several places together, El Oro among them')
  const hostages = page.getByRole('region', { name: 'Hostages' })
  await expect(hostages).toContainText('only together with other places')
  await list(page).getByRole('link', { name: 'About 100 people had been held' }).click()
  await expect(page.getByRole('dialog').locator('mark[data-current]').first()).toContainText('centenar')
})

test('what a report tells of a province with others stands under what is told of it alone', async ({
  page,
}) => {
  await page.goto('/?place=EC-A&lang=en')
  await expect(list(page)).toContainText('53 guards held')
  await expect(list(page)).toContainText('Told for several places together, Azuay among them')
  await expect(list(page).getByRole('link', { name: '106 people freed' })).toBeVisible()
})

test('with script off the filtered list and its figures still stand in the page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/?place=EC-A')
  await expect(list(page)).toContainText('53 guards held')
  await expect(list(page)).not.toContainText('Litoral')
  await context.close()
})
