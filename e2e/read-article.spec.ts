import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { parseArticle } from '@/lib/text/parse-article'

/** An editor pastes an article, sees what is read in it and why, and takes the file along. */

const article =
  'Twelve guards were freed from Turi prison on Monday, the interior ministry said. At least three people were injured.\n\nThe inmates plan to release five more.'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 2 })
const readIt = (page: Page) => page.getByRole('button', { name: /^(Read it|Leer)/ })

async function paste(page: Page, text: string, address = '/read') {
  await page.goto(address)
  await field(page, address.includes('es') ? 'Texto' : 'Text').fill(text)
}

/** The reader is started for the first that asks, which takes a busy machine a while. */
async function read(page: Page, found: RegExp) {
  await readIt(page).click()
  await expect(heading(page)).toHaveText(found, { timeout: 120_000 })
}

test.describe.configure({ timeout: 180_000 })

test('she sees each figure in its sentence, and why it stands where it does', async ({ page }) => {
  await paste(page, article)
  await field(page, 'Day of publication').fill('2023-07-26')
  await read(page, /2 claims are read/)
  await expect(heading(page)).toBeFocused()
  await expect(page.locator('main')).toContainText('Read as English')
  await page.locator('mark', { hasText: 'Twelve' }).getByRole('link').click()
  const note = page.locator('aside[data-kind]')
  await expect(note).toContainText('12 guards freed')
  await note.getByText('Why this place').click()
  await expect(note).toContainText('Turi')
  const line = page.getByRole('listitem').filter({ hasText: 'given as a minimum' })
  await expect(line).toContainText('3 or more')
  const first = page.getByRole('listitem').filter({ hasText: 'given as an exact number' })
  await expect(first).toContainText('24 Jul')
  await expect(first).toContainText('interior ministry')
  await expect(page.getByRole('listitem').filter({ hasText: 'release five more' })).toContainText('5')
  await expect(page.getByRole('listitem').filter({ hasText: /^Turi prison/ })).toContainText('Azuay')
})

test('a day that is still to come is said at its field, and can be corrected', async ({ page }) => {
  await paste(page, article)
  const day = field(page, 'Day of publication')
  await day.fill('2203-07-26')
  await readIt(page).click()
  await expect(day).toBeFocused()
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expect(day).toHaveAccessibleDescription(/Give a day that exists and has come/)
  await expect(field(page, 'Text')).toHaveValue(article)
  await day.fill('2023-07-26')
  await read(page, /2 claims/)
  await expect(day).toHaveAttribute('aria-invalid', 'false')
})

test('an article file is refused by the field to mend, in the words of the server', async ({ page }) => {
  await paste(
    page,
    `---\ntitle: Guards walk free\nurl: null\nlanguage: en\npublishedAt: 2023-07-26\n---\n${article}`,
  )
  await readIt(page).click()
  const publisher = field(page, 'Publisher')
  await expect(publisher).toBeFocused({ timeout: 120_000 })
  await expect(publisher).toHaveAccessibleDescription(/publisher: missing/)
  await publisher.fill('The Brask Courier')
  await read(page, /2 claims/)
  await expect(page.locator('mark a')).toHaveText(['Twelve', 'three'])
})

test('the file that she takes along is the article as it was read', async ({ page }) => {
  await paste(page, article)
  await read(page, /2 claims/)
  const button = page.getByRole('button', { name: 'Download as an article file' })
  await button.click()
  await expect(field(page, 'Headline')).toBeFocused()
  await field(page, 'Headline').fill('Live: "Guards" walk free')
  await field(page, 'Publisher').fill('The Brask Courier')
  await button.click()
  await expect(field(page, 'Day of publication')).toBeFocused()
  await field(page, 'Day of publication').fill('2023-07-26')
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(download.suggestedFilename()).toBe('live-guards-walk-free.md')
  const content = await readFile((await download.path()) ?? '', 'utf8')
  expect(parseArticle(content, download.suggestedFilename())).toEqual({
    id: 'live-guards-walk-free',
    title: 'Live: "Guards" walk free',
    publisher: 'The Brask Courier',
    url: null,
    publishedAt: '2023-07-26',
    language: 'en',
    text: article,
  })
  await expect(page.getByText('npm run ingest -- articles/live-guards-walk-free.md')).toBeVisible()
})

test('a text that is on the map already is said to be, with the way to its article', async ({
  page,
  request,
}) => {
  const { items } = await (await request.get('/api/articles')).json()
  const stored = (await (await request.get(`/api/articles/${items[0].id}`)).json()).article
  await paste(page, stored.text, '/read?lang=es')
  await read(page, /Se leen \d+ afirmaciones/)
  await expect(page.getByText('Este mismo texto ya está en el mapa')).toContainText(stored.publisher)
  await page.getByRole('link', { name: stored.title }).click()
  await expect(page).toHaveURL(`/article/${stored.id}?lang=es`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stored.title)
})

test('of a text in which nothing is told she sees what was refused', async ({ page }) => {
  await paste(page, 'The inmates plan to release five more. Ana, 43, said nothing.')
  await read(page, /No figures were read/)
  await expect(page.getByText('43: an age')).toBeVisible()
})

test('on a phone and in Spanish everything fits and speaks Spanish', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await paste(
    page,
    'Doce guías fueron liberados el lunes de la cárcel de Turi, en Cuenca. Ana, de 43 años, lo vio.',
    '/read?lang=es',
  )
  await read(page, /Se lee 1 afirmación/)
  await expect(heading(page)).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await expect(page.locator('main [lang=en]')).toHaveCount(0)
  await expect(page.getByText('posición conocida').first()).toBeVisible()
})

test('what is pasted is only ever text', async ({ page }) => {
  const attack = `<img src=x onerror="window.attacked='img'"><script>window.attacked='script'</script>`
  await paste(page, `Seven guards were killed in Turi${attack}, ${attack} said on Monday.`)
  await field(page, 'Headline').fill(`"${attack}`)
  await field(page, 'Publisher').fill(`\n---\n${attack}`)
  await read(page, /claim/)
  await expect(page.locator('main')).toContainText('window.attacked')
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(await page.evaluate(() => (window as unknown as { attacked?: string }).attacked ?? null)).toBeNull()
})

test('before the page has come to life nothing can be written that it would lose', async ({ page }) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto('/read')
  await expect(field(page, 'Text')).toBeDisabled()
  await page.unroute('**/_next/static/**/*.js')
  await page.reload()
  await expect(field(page, 'Text')).toBeEnabled()
})

test('reading can be stopped, and the text is still there', async ({ page }) => {
  await page.route('**/api/read', (route) =>
    route.request().method() === 'POST' ? undefined : route.continue(),
  )
  await paste(page, article)
  await readIt(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'Reading' })).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Stopped.')).toBeVisible()
  await expect(field(page, 'Text')).toHaveValue(article)
  await expect(readIt(page)).toBeEnabled()
})

for (const [name, status, said] of [
  ['is busy', 503, /Try again in 7 seconds/],
  ['fails', 500, /could not be read/],
] as const)
  test(`where the server ${name} she is told, and the text is still there`, async ({ page }) => {
    await page.route('**/api/read', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status, json: {}, headers: { 'retry-after': '7' } })
        : route.continue(),
    )
    await paste(page, article)
    await readIt(page).click()
    await expect(page.getByText(said)).toBeVisible()
    await expect(field(page, 'Text')).toHaveValue(article)
  })

test('without a connection she is told so', async ({ page, context }) => {
  await paste(page, article)
  await context.setOffline(true)
  await readIt(page).click()
  await expect(page.getByText('You are offline.')).toBeVisible()
})

test('who may not have texts read is told so before anything is pasted, and why', async ({
  page,
  request,
}) => {
  const refused = await request.fetch('/api/read', {
    method: 'OPTIONS',
    headers: { 'x-forwarded-for': '203.0.113.9' },
  })
  expect(refused.status()).toBe(403)
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': '203.0.113.9' })
  await page.goto('/read')
  await expect(page.getByText('READ_ARTICLES=all')).toBeVisible()
  await expect(readIt(page)).toBeDisabled()
})

test('nothing of a text is stored', async ({ page, request }) => {
  const before = await (await request.get('/api/health')).json()
  await paste(page, article)
  await read(page, /2 claims/)
  expect(await (await request.get('/api/health')).json()).toEqual(before)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what to do instead', async ({ page }) => {
    await page.goto('/read')
    await expect(page.getByText('npm run --silent read -- --explain article.md')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
