import { expect, test } from '@playwright/test'
import { urlOf } from './support/servers'
import { openMap } from './support/verbs'

test.use({ baseURL: urlOf('hostile') })

const attacked = () => (window as unknown as { attacked?: string }).attacked ?? null

for (const path of ['/', '/embed/interactive', '/?lang=es']) {
  test(`markup in titles and texts is shown as words and never runs on ${path}`, async ({ page }) => {
    await openMap(page, path)
    await page.locator('#map [data-incident][aria-label*="41"]').first().click()
    await expect(page.locator('mark').first()).toContainText('41')
    await expect(page.locator('body')).toContainText('onmouseover')
    expect(
      await page
        .locator('script', { hasText: 'window.attacked =' })
        .evaluateAll((nodes) => nodes.filter((n) => n.textContent?.startsWith('window.attacked')).length),
    ).toBe(0)
    expect(await page.evaluate(attacked)).toBeNull()
  })
}

test('markup in titles is words in the still embed too', async ({ page }) => {
  await page.goto('/embed')
  await expect(page.locator('#map [data-incident][aria-label*="41"]').first()).toBeVisible()
  expect(await page.locator('script').count()).toBe(1)
  expect(await page.evaluate(attacked)).toBeNull()
})

test('the whole article can be opened and still nothing runs', async ({ page }) => {
  await openMap(page)
  await page.locator('#map [data-incident][aria-label*="41"]').first().click()
  await page
    .getByRole('region', { name: 'Details' })
    .getByRole('link', { name: /open in the article/i })
    .or(page.getByRole('button', { name: /open in the article/i }))
    .first()
    .click()
  await expect(page.locator('body')).toContainText('svg onload')
  expect(await page.evaluate(attacked)).toBeNull()
})

test('offsets still point at the words when emoji and no-break spaces stand before them', async ({
  request,
}) => {
  const { items } = await (await request.get('/api/articles')).json()
  const quotes = items.find((a: { title: string }) => a.title.includes("' OR 1=1"))
  const { article, claims } = await (await request.get(`/api/articles/${quotes.id}`)).json()
  expect(claims.length).toBeGreaterThan(0)
  const freed = claims.find((c: { kind: string }) => c.kind === 'hostages_freed')
  expect(article.text.slice(freed.evidence.start, freed.evidence.end)).toContain('12')
})
