import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, test } from '@playwright/test'
import { urlOf } from './support/servers'
import { openMap } from './support/verbs'

/** The page of an article: what rows and marks lead to where there is no script. */

const withoutScript = async (browser: Browser, baseURL = urlOf('shipped')) =>
  (await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', baseURL })).newPage()

test('with script off a row leads to its sentence in the whole article, and back to the same map', async ({
  browser,
}) => {
  const page = await withoutScript(browser)
  await page.goto('/?place=EC-A')
  await page
    .getByRole('main')
    .getByRole('link', { name: /53 guards held/ })
    .first()
    .click()
  const { pathname, hash } = new URL(page.url())
  expect(pathname).toMatch(/^\/article\/./)
  const mark = page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)
  await expect(mark).toHaveText('53')
  await expect(mark).toBeInViewport()
  await page.getByRole('link', { name: 'Back to the map' }).click()
  await expect(page).toHaveURL(/\/\?place=EC-A$/)
  await page.context().close()
})

test('with script off a mark on the map leads there too', async ({ browser }) => {
  const page = await withoutScript(browser)
  await page.goto('/')
  await page.locator('#map [data-incident][aria-label*="53"]').first().click()
  await expect(page).toHaveURL(/\/article\/.+#claim=/)
  await page.context().close()
})

test('every claim of an article has a place to link to', async ({ browser, request }) => {
  const { items } = await (await request.get('/api/articles')).json()
  const page = await withoutScript(browser)
  for (const { id } of items) {
    const { claims } = await (await request.get(`/api/articles/${id}`)).json()
    await page.goto(`/article/${encodeURIComponent(id)}`)
    for (const claim of claims) await expect(page.locator(`[id="claim=${claim.id}"]`)).toHaveCount(1)
  }
  await page.context().close()
})

test('with script a row still opens in place', async ({ page }) => {
  await openMap(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /53 guards held/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/#incident=/)
})

for (const path of ['', '?lang=es&theme=dark'])
  test(`axe finds nothing wrong with an article ${path}`, async ({ page, request }) => {
    const { items } = await (await request.get('/api/articles')).json()
    await page.goto(`/article/${items.at(-1).id}${path}`)
    await expect(page.locator('html')).toHaveAttribute('lang', path ? 'es' : 'en')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual(
      [],
    )
  })

test('an article that is an attack is only words', async ({ page, request }) => {
  const { items } = await (await request.get(`${urlOf('hostile')}/api/articles`)).json()
  for (const { id } of items) {
    await page.goto(`${urlOf('hostile')}/article/${id}`)
    expect(await page.evaluate(() => (window as { attacked?: unknown }).attacked ?? null)).toBeNull()
    await expect(page.locator('main script, main img, main svg')).toHaveCount(0)
  }
})

test('an article that is not there is said to be missing', async ({ page }) => {
  const response = await page.goto('/article/nope')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading')).toHaveText('There is no such page')
})

test('a missing article is said to be missing in the language asked for, also without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const response = await page.goto('/article/nope?lang=es')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading')).toHaveText('No existe esa página')
  await expect(page).toHaveTitle('No existe esa página')
  await page.getByRole('link', { name: 'Ir al mapa' }).click()
  await expect(page).toHaveURL('/?lang=es')
  await context.close()
})

test('what the newsroom has struck is on no map and in no data; its article says what and why', async ({
  page,
  request,
}) => {
  const at = urlOf('madeUp')
  const { features } = await (await request.get(`${at}/api/incidents`)).json()
  expect(features.length).toBeGreaterThan(3)
  expect(JSON.stringify(features.map((f: { properties: unknown }) => f.properties))).not.toContain(
    '"value":40',
  )
  await page.goto(`${at}/article/first-report?lang=es`)
  const struck = page.locator('section', { hasText: 'La redacción tachó' })
  await expect(struck).toContainText('40 heridos')
  await expect(struck).toContainText('Una broma, y no parte de los disturbios.')
  await expect(struck.locator('q')).toHaveText(/^The harbour of Brask expects 40 ships; .* jokes\.$/)
  await expect(page.locator('mark', { hasText: '40' })).toHaveCount(0)
})

test('the article beside the map says what was struck too, also to whom a link leads there', async ({
  page,
  request,
}) => {
  const at = urlOf('madeUp')
  const { rejected } = await (await request.get(`${at}/api/articles/first-report`)).json()
  const { claim } = rejected.find(({ struck }: { struck?: object }) => struck).struck
  await page.goto(`${at}/#article=first-report&claim=${claim}`)
  const struck = page.getByRole('dialog').locator('section', { hasText: 'Struck by the newsroom' })
  await expect(struck).toContainText('A joke, and no part of the unrest.')
  await expect(struck).toBeInViewport()
  await expect(page.getByRole('dialog')).not.toContainText('is no longer read from it')
})
