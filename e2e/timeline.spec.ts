import { expect, type Page, test } from '@playwright/test'
import { drawn, openMap } from './support/verbs'

const list = (page: Page) => page.getByRole('region', { name: 'Incidents' })
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const from = (page: Page) => timeline(page).getByRole('slider', { name: 'From' })
const known = (page: Page) => page.getByRole('slider', { name: 'As known at' })
/** The figure at the largest prison, as the list gives it; of the first reports one says 6 and one 11. */
const largest = (page: Page) => list(page).locator('a[data-kind="killed"]', { hasText: 'Litoral' })

const idsOf = async (page: Page, query: string) => {
  const { features } = await (await page.request.get(`/api/incidents?${query}`)).json()
  return features.map(({ id }: { id: string }) => id).sort() as string[]
}
const listed = async (page: Page) => {
  const ids = list(page)
    .locator('[data-incident]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-incident') ?? ''))
  return [...new Set(await ids)].sort()
}

test('brushing days filters list, map and address, and is taken back', async ({ page }) => {
  await openMap(page)
  const everything = await drawn(page, 'data-incident')
  const columns = timeline(page).locator('ol > li')
  await columns.nth(2).click()
  await expect(page).toHaveURL(/[?&]from=2023-07-24&to=2023-07-24(&|$)/)
  const wanted = await idsOf(page, 'from=2023-07-24&to=2023-07-24')
  await expect.poll(() => listed(page)).toEqual(wanted)
  for (const id of await drawn(page, 'data-incident')) expect(wanted).toContain(id)
  // The days outside of the stretch stay on the axis.
  await expect(columns).toHaveCount(5)
  await timeline(page).getByRole('link', { name: 'All days' }).click()
  await expect(page).not.toHaveURL(/from=/)
  await expect.poll(() => drawn(page, 'data-incident')).toEqual(everything)
})

test('a stretch is drawn with the mouse', async ({ page }) => {
  await openMap(page)
  const columns = timeline(page).locator('ol > li')
  const [first, last] = [await columns.nth(1).boundingBox(), await columns.nth(3).boundingBox()]
  if (!first || !last) throw new Error('no columns')
  await page.mouse.move(first.x + first.width / 2, first.y + 10)
  await page.mouse.down()
  await page.mouse.move(last.x + last.width / 2, last.y + 10, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(/[?&]from=2023-07-23&to=2023-07-25(&|$)/)
  await page.goBack()
  await expect(page).not.toHaveURL(/from=/)
})

test('the keyboard moves either end', async ({ page }) => {
  await openMap(page)
  await from(page).press('ArrowRight')
  await expect(page).toHaveURL(/[?&]from=2023-07-23(&|$)/)
  await expect(from(page)).toHaveAttribute('aria-valuetext', '23 July 2023')
  await timeline(page).getByRole('slider', { name: 'Until' }).press('ArrowLeft')
  await expect(page).toHaveURL(/[?&]from=2023-07-23&to=2023-07-25(&|$)/)
  await expect.poll(() => listed(page)).toEqual(await idsOf(page, 'from=2023-07-23&to=2023-07-25'))
  await from(page).press('Home')
  await expect(page).not.toHaveURL(/from=/)
})

for (const [language, said] of [
  ['en', 'As known on 20 July 2023: no report yet.'],
  ['es', 'Lo que se sabía el 20 de julio de 2023: todavía ningún informe.'],
])
  test(`on a day before the first report the list says so, not that none was ever read, in ${language}`, async ({
    page,
  }) => {
    await openMap(page, `/?asOf=2023-07-20&lang=${language}`)
    await expect(page.locator('#incidents').getByText(said ?? '', { exact: true })).toBeVisible()
  })

test('the toll at the largest prison moves from 6 to 18 to 31 as reports come in', async ({ page }) => {
  await openMap(page, '/?asOf=2023-07-24')
  await expect(known(page)).toHaveAttribute('aria-valuetext', '24 July 2023, 3 reports')
  await expect(page.getByRole('region', { name: 'What was known when' })).toContainText(
    'As known on 24 July 2023, from 3 reports',
  )
  await expect(largest(page)).toContainText(/^6\b/)
  await known(page).press('ArrowRight')
  await expect(page).toHaveURL(/[?&]asOf=2023-07-25(&|$)/)
  await expect(largest(page)).toContainText(/^18 killed/)
  await known(page).press('ArrowRight')
  await expect(page).not.toHaveURL(/asOf=/)
  await expect(largest(page)).toContainText(/^31 killed/)
  await known(page).press('Home')
  await expect(page).toHaveURL(/[?&]asOf=2023-07-24(&|$)/)
  await expect(largest(page)).toContainText(/^6\b/)
  await page.getByRole('link', { name: 'Back to now' }).click()
  await expect(page).not.toHaveURL(/asOf=/)
})

test('with script off, two dates and the moments are a form and links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/?kind=killed')
  await timeline(page).getByRole('textbox', { name: 'From' }).fill('2023-07-24')
  await timeline(page).getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL('/?from=2023-07-24&kind=killed')
  const expected = await idsOf(page, 'from=2023-07-24&kind=killed')
  await expect.poll(() => listed(page)).toEqual(expected)
  await page.goto('/')
  await page
    .getByRole('region', { name: 'What was known when' })
    .getByRole('link', { name: '24 Jul' })
    .click()
  await expect(page).toHaveURL('/?asOf=2023-07-24')
  await expect(largest(page)).toContainText(/^6\b/)
  await context.close()
})

test('an earlier moment is told nothing that came later, and one after the last report is known no better', async ({
  page,
}) => {
  const head = page.getByRole('banner')
  const summary = 'two states of emergency'
  await openMap(page)
  await expect(head).toContainText(summary)
  for (const day of ['2023-07-20', '2023-07-24']) {
    await openMap(page, `/?asOf=${day}`)
    await expect(head).toContainText(`As known on ${Number(day.slice(-2))} July 2023`)
    await expect(head).not.toContainText(summary)
  }
  await openMap(page, '/?asOf=2030-01-01')
  await expect(head).toContainText('As known on 26 July 2023, from 7 reports')
  await expect(head).toContainText(summary)
  await expect(head).not.toContainText('in force')
  await expect(page.getByRole('main')).not.toContainText('As known on 1 January 2030')
})

test('in Spanish, too, the slider and the moment at which it stands make one phrase', async ({ page }) => {
  await openMap(page, '/?lang=es')
  const slider = page.getByRole('slider', { name: 'Lo que se sabía', exact: true })
  await expect(slider).toHaveAttribute('aria-valuetext', /^ahora, \d+ informes$/)
})
