import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { findViolations } from './support/axe'
import { looks } from './support/looks'
import { type OwnServer, startOwnServer } from './support/own-server'
import { servers } from './support/servers'
import { stateWords } from './support/state-words'
import { drawn, openMap } from './support/verbs'

/** What the page shows while it waits, when there is nothing, when a part or all of it fails, and when time has passed. */

const notice = (page: Page) => page.locator('p[role="status"][data-shown]')
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
/** A tab that is looked at again, as after a night, until it says so; asked too soon after it was opened it asks nobody. */
const lookAgainFor = (page: Page, said: RegExp) =>
  expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(notice(page)).toHaveText(said, { timeout: 700 })
  }).toPass({ timeout: 20_000 })

/** Counts from now on how far what stands on the page shifts by itself; its fonts have come, which may move a line by a pixel. */
const watchShifts = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const kept = window as unknown as { shifted: number }
    kept.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.shifted += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift' })
  })
const shifted = (page: Page) => page.evaluate(() => (window as unknown as { shifted: number }).shifted)

for (const { lang, colorScheme, width } of looks) {
  test.describe(`${lang}, ${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } })
    const words = stateWords[lang]

    test('loading: the old picture stays, quietly marked, until the new one has come', async ({ page }) => {
      await openMap(page, `/?lang=${lang}`)
      const everything = await drawn(page, 'data-incident')
      let answer = () => {}
      const held = new Promise<void>((go) => {
        answer = go
      })
      await page.route(/\/api\/(overview|zones|hostages)\?/, async (route) => {
        await held
        await route.continue()
      })
      await page.evaluate(() => {
        history.pushState(null, '', `${location.pathname}${location.search}&q=Turi`)
        dispatchEvent(new PopStateEvent('popstate'))
      })
      await expect(notice(page)).toHaveText(new RegExp(words.busy))
      expect(await drawn(page, 'data-incident')).toEqual(everything)
      await expect(page.locator('#incidents')).toHaveAttribute('aria-busy', 'true')
      answer()
      await expect(notice(page)).toHaveCount(0)
      expect((await drawn(page, 'data-incident')).length).toBeLessThan(everything.length)
    })

    test('partial: what failed says so and can be asked for again, the rest is shown', async ({ page }) => {
      await openMap(page, `/?lang=${lang}`)
      await watchShifts(page)
      const everything = await drawn(page, 'data-incident')
      await page.route('**/api/zones*', (route) => route.fulfill({ status: 503, body: '{}' }))
      await lookAgainFor(page, words.partial)
      const zones = page.locator('#zones')
      await expect(zones.getByRole('button', { name: words.retry })).toBeVisible()
      expect(await drawn(page, 'data-incident')).toEqual(everything)
      await expect(zones.locator('li').first()).toBeVisible()
      expect(await findViolations(page)).toEqual([])
      expect(await shifted(page)).toBeLessThan(0.001)
      await page.unroute('**/api/zones*')
      await notice(page).getByRole('button', { name: words.retry }).click()
      await expect(notice(page)).toHaveCount(0)
      await expect(zones.getByRole('button', { name: words.retry })).toHaveCount(0)
    })

    test('offline: one quiet line says since when, and it goes when the connection is back', async ({
      page,
      context,
    }) => {
      await openMap(page, `/?lang=${lang}`)
      await watchShifts(page)
      const everything = await drawn(page, 'data-incident')
      await context.setOffline(true)
      await expect(notice(page)).toHaveText(words.offline)
      expect(await drawn(page, 'data-incident')).toEqual(everything)
      expect(await findViolations(page)).toEqual([])
      expect(await shifted(page)).toBeLessThan(0.001)
      await context.setOffline(false)
      await expect(notice(page)).toHaveCount(0)
    })

    test('what opens later and cannot be fetched leaves the page as it is, and can be asked for again', async ({
      page,
    }) => {
      await openMap(page, `/?lang=${lang}`)
      const everything = await drawn(page, 'data-incident')
      await page.waitForLoadState('networkidle')
      await page.route('**/_next/static/chunks/**', (route) => route.abort('internetdisconnected'))
      await page.getByRole('button', { name: words.share }).click()
      const missing = page.getByRole('status').filter({ hasText: words.notShown })
      await expect(missing).toBeVisible()
      expect(await drawn(page, 'data-incident')).toEqual(everything)
      await page.unroute('**/_next/static/chunks/**')
      await missing.getByRole('button', { name: words.retry }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    })

    test('an article that cannot be fetched says so, and what asks for it again is seen whole', async ({
      page,
    }) => {
      await openMap(page, `/?lang=${lang}`)
      await page.route('**/api/articles/*', (route) => route.fulfill({ status: 503, body: '{}' }))
      await page.locator('#incidents a[data-incident]').first().click()
      await page.getByRole('link', { name: words.inArticle }).first().click()
      const dialog = page.getByRole('dialog')
      const again = dialog.getByRole('button', { name: words.retry })
      const [head, button] = [await dialog.locator('header').boundingBox(), await again.boundingBox()]
      const fade = 8 // px: below the head, what scrolls fades
      expect(button?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) + fade)
      await page.unroute('**/api/articles/*')
      await again.click()
      await expect(dialog.locator('mark').first()).toBeVisible()
    })

    test('no answer at all: what was known stays, with its time', async ({ page }) => {
      await openMap(page, `/?lang=${lang}`)
      const everything = await drawn(page, 'data-incident')
      await page.route('**/api/**', (route) => route.abort('connectionrefused'))
      await lookAgainFor(page, words.away)
      expect(await drawn(page, 'data-incident')).toEqual(everything)
      await page.unroute('**/api/**')
      await notice(page).getByRole('button', { name: words.retry }).click()
      await expect(notice(page)).toHaveCount(0)
    })

    test('empty by filter: the page names the filter, on the first screen, and a way on', async ({
      page,
    }) => {
      await openMap(page, `/?lang=${lang}&place=EC-W`)
      const list = page.locator('#incidents')
      await expect(list.getByText(/Galápagos/).first()).toBeInViewport()
      await list
        .getByRole('link', { name: /Galápagos/ })
        .first()
        .click()
      await expect(page).not.toHaveURL(/place=/)
      await expect(page.locator('#incidents li').first()).toBeVisible()
    })
  })
}

test.describe('a tab that stays open', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })
  let server: OwnServer
  test.beforeAll(async () => {
    server = await startOwnServer(servers.madeUp.crisis, 20)
  })
  test.afterAll(() => server.end())

  const article = (name: string, day: string, text: string) => {
    const file = join(server.articles, `${name}.md`)
    writeFileSync(
      file,
      `---\ntitle: ${name}\npublisher: The Night Courier\nurl: null\npublishedAt: ${day}\nlanguage: en\n---\n\n${text}\n`,
    )
    return file
  }

  test('is right in the morning, and says what has changed until the reader takes note', async ({ page }) => {
    await openMap(page, server.url)
    const before = await drawn(page, 'data-incident')
    const file = article(
      'night',
      '2024-03-08',
      'Forty guards were freed at Harrow Fell prison on Friday, the ministry said.',
    )
    expect(await server.ingest(file)).toBe(0)
    await lookAgainFor(
      page,
      /^New since .*1 report; Harrow Fell prison: 40 guards freed, before 12 guards freed\./,
    )
    await expect(region(page, 'Incidents')).toContainText('40 guards freed')
    expect(await drawn(page, 'data-incident')).toEqual(before)
    await notice(page).getByRole('button', { name: 'Noted' }).click()
    await expect(notice(page)).toHaveCount(0)
  })

  test('lives through a restart of the server with newer data', async ({ page }) => {
    await openMap(page, server.url)
    await server.stop()
    await lookAgainFor(page, /^The server does not answer: what is shown is as of/)
    article(
      'later',
      '2024-03-09',
      'Two inmates were killed at Harrow Fell prison on Saturday, the ministry said.',
    )
    await server.startAgain()
    await expect(notice(page)).toHaveText(/^New since .*1 report/, { timeout: 20_000 })
    await expect(region(page, 'Incidents')).toContainText(
      /2 killedHarrow Fell prison, SellowThe Night Courier/,
    )
  })

  test('a store that cannot be read: the page says that the fault is ours, in both languages', async ({
    page,
  }) => {
    const store = new Database(server.store)
    const tables = store.prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite%'",
    )
    store.pragma('foreign_keys = off')
    for (const { name } of tables.all() as { name: string }[]) store.exec(`drop table "${name}"`)
    store.close()
    await expect
      .poll(async () => (await page.request.get(`${server.url}/`)).status(), { timeout: 10_000 })
      .toBe(500)
    await page.goto(`${server.url}/?lang=es`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Algo falló de nuestro lado')
    expect(await findViolations(page)).toEqual([])
    await page.goto(`${server.url}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong on our side')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    const route = await page.request.get(`${server.url}/api/incidents`)
    expect(route.status()).toBe(503)
    expect(route.headers()['content-type']).toContain('application/problem+json')
  })
})
