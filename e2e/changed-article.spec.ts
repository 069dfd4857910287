import { expect, test } from '@playwright/test'
import { urlOf } from './support/servers'
import { openMap } from './support/verbs'

test.use({ baseURL: urlOf('changed') })

test('where the article says 54 and Latacunga in place of 53 and Turi, the routes say so too', async ({
  request,
}) => {
  const { items } = await (await request.get('/api/claims?kind=hostages_held')).json()
  const figures = items.filter((claim: { quantity: unknown }) => claim.quantity)
  expect(figures).toHaveLength(1)
  expect(figures[0]).toMatchObject({ quantity: { value: 54 }, place: { id: 'cotopaxi-1', province: 'EC-X' } })
  expect((await (await request.get('/api/incidents?place=azuay-1')).json()).features).toEqual([])
})

test('and the page says so too', async ({ page }) => {
  await openMap(page, '/?place=EC-X')
  await page.locator('#map [data-incident][aria-label*="54"]').first().click()
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.locator('mark').first()).toContainText('54')
  await expect(details).toContainText('Latacunga')
  await expect(page.locator('body')).not.toContainText(/\b53\b/)
})
