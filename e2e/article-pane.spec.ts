import { expect, type Page, test } from '@playwright/test'
import { enterMark, openMap } from './support/verbs'

/** The article beside the map: its marks and the map's signs tell of each other. */

const pane = (page: Page) => page.getByRole('dialog')
const turi = (page: Page) => page.locator('#map [data-incident][aria-label^="53 "]').first()

/** Opens the article behind Turi's 53 at that figure. */
async function openArticle(page: Page, path = '/') {
  await openMap(page, path)
  await enterMark(page, turi(page))
  await page.getByRole('link', { name: /^(Open in the article|Abrir en el artículo)$/ }).click()
  await expect(pane(page).locator('mark[data-current]').first()).toHaveText('53')
}

test('beside the map the figure is lit in both, and the map can still be used', async ({ page }) => {
  await openArticle(page)
  await expect(pane(page).locator('mark[data-current]').first()).toBeInViewport()
  await expect(turi(page)).toHaveAttribute('data-lit', '')
  const [map, article] = [await page.locator('#map').boundingBox(), await pane(page).boundingBox()]
  expect(article?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0) - 2)
  await enterMark(page, page.locator('#map a[data-place]:not([data-led-by])').first())
  await expect(pane(page)).toHaveCount(0)
})

test('to point at a mark lights its sign, and to leave it no longer does', async ({ page }) => {
  await openArticle(page)
  await pane(page).locator('mark[data-current] a').first().click()
  await pane(page).getByRole('heading').first().hover()
  await expect(turi(page)).not.toHaveAttribute('data-lit', '')
  await pane(page).locator('mark a', { hasText: /^53$/ }).hover()
  await expect(turi(page)).toHaveAttribute('data-lit', '')
  await pane(page).getByRole('heading').first().hover()
  await expect(turi(page)).not.toHaveAttribute('data-lit', '')
})

test('to point at a sign lights its marks, with a mouse as with keys', async ({ page }) => {
  await openArticle(page)
  const mark = pane(page).locator('mark', { hasText: /^53$/ })
  await expect(mark).not.toHaveAttribute('data-lit', 'true')
  await turi(page).focus()
  await expect(mark).toHaveAttribute('data-lit', 'true')
  await pane(page).getByRole('button', { name: 'Close' }).focus()
  await expect(mark).not.toHaveAttribute('data-lit', 'true')
})

test('keys alone go from mark to mark; the focus lights the sign, Enter tells why it stands there', async ({
  page,
}) => {
  await openArticle(page)
  const link = pane(page).locator('mark a', { hasText: /^53$/ })
  await link.focus()
  await expect(turi(page)).toHaveAttribute('data-lit', '')
  await expect(link).toHaveAttribute('aria-expanded', 'true')
  const note = pane(page).getByRole('complementary')
  await expect(note).toContainText('53 guards held')
  await note.getByText('Why this place').click()
  await expect(note).toContainText(/Turi/)
  await note.getByRole('button', { name: 'Show on the map' }).click()
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('53 guards held')
})

test('Escape closes the article and gives the focus back', async ({ page }) => {
  await openArticle(page)
  await page.keyboard.press('Escape')
  await expect(pane(page)).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Open in the article' })).toBeFocused()
})

test('what is no plain report differs by its line, and a key says what the line means', async ({
  page,
  request,
}) => {
  const { items } = await (await request.get('/api/claims?status=alleged&status=superseded')).json()
  expect(items.length).toBeGreaterThan(0)
  for (const { id, article, status, historic } of items) {
    await page.goto(`/article/${article}`)
    const mark = page.locator(`[id="claim=${id}"]`)
    if (historic || (await mark.getAttribute('data-standing')) !== status) continue
    const style = await mark.evaluate((node) => {
      const { borderBottomStyle, textDecorationLine } = getComputedStyle(node)
      return `${borderBottomStyle} ${textDecorationLine}`
    })
    expect(style).not.toBe('solid none')
    await expect(page.locator(`#standing-${status}`)).toBeVisible()
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('the article fills the screen, a mark tells of itself, and a button leads to the map', async ({
    page,
  }) => {
    await openArticle(page)
    expect((await pane(page).boundingBox())?.width).toBe(390)
    const note = pane(page).getByRole('complementary')
    await expect(note).toContainText('53 guards held')
    // With its triangle, which only a list item has.
    await expect(note.locator('summary')).toHaveCSS('display', 'list-item')
    expect((await note.locator('summary').boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await note.getByRole('button', { name: 'Show on the map' }).click()
    await expect(pane(page)).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('53 guards held')
  })
})

test('an article that is open is asked for again, and says so once it is taken away', async ({ page }) => {
  const { items } = await (await page.request.get('/api/articles')).json()
  const address = `/api/articles/${items[0].id}`
  const given = await (await page.request.get(address)).json()
  await openMap(page, `/#article=${items[0].id}`)
  const title = page.getByRole('dialog').getByRole('heading', { level: 2 })
  await expect(title).toHaveText(given.article.title)
  /** As a tab that is looked at again does; asked again too soon it asks nobody. */
  const lookAgainFor = (text: string) =>
    expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      await expect(title).toHaveText(text, { timeout: 700 })
    }).toPass({ timeout: 20_000 })
  const corrected = { ...given, article: { ...given.article, title: 'Corrected' } }
  await page.route(`**${address}`, (route) => route.fulfill({ json: corrected }))
  await lookAgainFor('Corrected')
  await page.route(`**${address}`, (route) => route.fulfill({ status: 404, json: { detail: 'gone' } }))
  await lookAgainFor('This article is not here')
})
