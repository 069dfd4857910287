import { expect, type Page, test } from '@playwright/test'
import { openMap } from './support/verbs'

const ledger = (page: Page) => page.getByRole('region', { name: 'Hostages' })
const toldOn = (page: Page, kind: string, day: string) =>
  ledger(page).locator(`li:has(time[datetime="${day}"]):has([data-kind="${kind}"])`).first()
const heldOn = (page: Page, day: string) => toldOn(page, 'hostages_held', day)

test('the ledger gives what the data route gives, in all and by place', async ({ page }) => {
  const { items, total } = await (await page.request.get('/api/hostages')).json()
  expect(items.length).toBeGreaterThan(0)
  await openMap(page)
  for (const { place } of items) await expect(ledger(page)).toContainText(place.name)
  const { at, held } = total[0]
  await expect(heldOn(page, at)).toContainText(String(held.low))
  await expect(heldOn(page, at)).toContainText(String(held.high))
})

test('each end of a range names who says it, and opens the sentence', async ({ page }) => {
  await openMap(page)
  const ends = toldOn(page, 'hostages_freed', '2023-07-25').getByRole('link')
  await expect(ends).toHaveCount(2)
  await expect(ends.first()).toContainText(/120.*\p{L}{2}/u)
  await expect(ends.last()).toContainText(/131.*\p{L}{2}/u)
  await ends.first().click()
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
})

test('"almost a hundred" of one report is the 96 of another, and no range', async ({ page }) => {
  await openMap(page)
  const told = heldOn(page, '2023-07-24')
  await expect(told.getByRole('link')).toHaveCount(1)
  await expect(told).toContainText('96')
  await expect(told).not.toContainText('100')
})

test('hostages are taken, then freed, as reports come in', async ({ page }) => {
  await openMap(page, '/?asOf=2023-07-24')
  await expect(heldOn(page, '2023-07-24')).toContainText('96')
  await expect(ledger(page)).not.toContainText('Turi')
  await page.getByRole('slider', { name: 'As known at' }).press('End')
  await expect(ledger(page)).toContainText('Turi')
  await expect(ledger(page).getByRole('link', { name: /^53/ }).first()).toBeVisible()
})

test('the table says all that the bands show', async ({ page }) => {
  await openMap(page)
  await ledger(page).getByText('As a table').click()
  const table = ledger(page).getByRole('table')
  await expect(table.getByRole('link', { name: /^53,/ })).toBeVisible()
  await expect(table).toContainText('25')
})

test('with script off the ledger stands in the page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await expect(heldOn(page, '2023-07-24')).toContainText('96')
  await ledger(page).getByText('As a table').click()
  await expect(ledger(page).getByRole('table')).toContainText('53')
  await context.close()
})

test('where only replaced figures are shown, the list names them and the ledger says that none stands', async ({
  page,
}) => {
  await openMap(page, '/?status=superseded')
  const row = page.locator('li [data-incident][data-kind="hostages_held"]').first()
  await expect(row.locator('s')).toHaveText(/^96 /)
  await expect(row).not.toContainText('earlier')
  await expect(ledger(page)).toContainText('no figure that still stands')
  await expect(ledger(page)).not.toContainText('tell of no hostages')
})
