import { expect, test } from '@playwright/test'
import { drawn, openMap, watchForeignRequests } from './support/verbs'

test('within one screen a newcomer reads what happened, as of when, and from how many reports', async ({
  page,
}) => {
  await openMap(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  const header = page.getByRole('banner')
  await expect(header).toContainText(/26 July/)
  await expect(header).toContainText(/7 reports/)
  await expect(page.getByRole('region', { name: 'Figures' })).toBeInViewport()
})

test('the dashboard asks no other host for anything', async ({ page }) => {
  const foreign = watchForeignRequests(page)
  await openMap(page)
  await page.waitForLoadState('networkidle')
  expect(foreign).toEqual([])
})

test('a mark opens the figure, who said it, when, and the sentence with the figure marked', async ({
  page,
}) => {
  await openMap(page)
  await page.locator('#map [data-incident][aria-label*="53"]').first().click()
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details).toContainText('Turi')
  await expect(details.locator('mark').first()).toContainText('53')
  await expect(details).toContainText('Consuelo Orellana')
  await expect(details).toContainText(/26 July 2023/)
})

test('a toll that the article ties to no prison stands in the panel, not on the map', async ({
  page,
  request,
}) => {
  await openMap(page)
  const { features } = await (await request.get('/api/incidents?kind=killed')).json()
  const unplaced = features.filter(
    (f: { geometry: unknown; properties: { quantity: { low: number } | null } }) =>
      f.geometry === null && f.properties.quantity?.low === 31,
  )
  expect(unplaced).toHaveLength(1)
  expect(await drawn(page, 'data-incident')).not.toContain(unplaced[0].id)
  const panel = page.getByRole('region', { name: /not placed more precisely/i })
  await expect(panel.locator(`[data-incident="${unplaced[0].id}"]`)).toContainText('31 or more killed')
})

test('an emergency in all prisons rings every prison that worked then', async ({ page, request }) => {
  await openMap(page)
  const { features } = await (await request.get('/api/zones')).json()
  const all = features.find(
    (f: { properties: { scope: string; claims: string[] } }) =>
      f.properties.scope === 'prison_system' && f.properties.claims.length > 0,
  )
  expect(all.properties.prisons.length).toBeGreaterThan(25)
  expect(all.properties.prisons).not.toContain('santa-elena-1')
  expect(await drawn(page, 'data-zone')).toContain(all.id)
})

test('an emergency that is over on the day shown is listed and not drawn', async ({ page, request }) => {
  const { features } = await (await request.get('/api/zones?asOf=2024-02-01')).json()
  const over = features.filter((f: { properties: { until: string } }) => f.properties.until < '2024-02-01')
  expect(over.length).toBeGreaterThan(1)
  await openMap(page, '/?asOf=2024-02-01')
  for (const { id } of over) expect(await drawn(page, 'data-zone')).not.toContain(id)
  await expect(page.getByRole('region', { name: 'Emergency zones' }).getByRole('listitem')).toHaveCount(
    features.length,
  )
})

test('two provinces that no article names are named by the decree, and the page says that it is the decree', async ({
  page,
  request,
}) => {
  const { features } = await (await request.get('/api/zones')).json()
  const zone = features.find(
    (f: { properties: { areasNamedBy: string } }) => f.properties.areasNamedBy === 'decree',
  )
  expect(zone.properties.areas.map((a: { id: string }) => a.id)).toEqual(
    expect.arrayContaining(['EC-M', 'EC-R']),
  )
  await openMap(page)
  expect(await drawn(page, 'data-zone')).toContain(zone.id)
  await expect(page.getByRole('region', { name: 'Emergency zones' })).toContainText(/named by .*824/i)
})

test('when the server is away the last data stays and the page says as of when', async ({
  page,
  context,
}) => {
  await openMap(page)
  const before = await drawn(page, 'data-incident')
  await context.route('**/api/**', (route) => route.abort())
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByRole('status').filter({ hasText: /as of/i })).toBeVisible({ timeout: 45_000 })
  expect(await drawn(page, 'data-incident')).toEqual(before)
})
