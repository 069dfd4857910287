import { expect, type Page, test } from '@playwright/test'
import { urlOf } from './support/servers'

const home = urlOf('synthetic')
const clusters = (page: Page) => page.locator('#map [data-cluster]:visible')

async function openMany(page: Page, address = '/') {
  await page.goto(`${home}${address}`)
  await page.waitForSelector('#map[data-ready="interactive"]')
  // Until its size is known the map holds clusters for several sizes.
  await expect(page.locator('#map [data-tier]')).toHaveCount(0)
}

/** Incidents that the map shows, in clusters and alone. */
async function countShown(page: Page): Promise<number> {
  const counts = await clusters(page).evaluateAll((all) => all.map((one) => Number(one.dataset.count)))
  const alone = await page.locator('#map a[data-incident]:visible').count()
  return counts.reduce((sum, count) => sum + count, 0) + alone
}

test('of thousands of incidents the page shows clusters before any script, and together they count every one', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(home)
  await expect(clusters(page).first()).toBeVisible()
  expect(await countShown(page)).toBe(5000)
  await expect(page.getByText('5,000 incidents, the gravest first')).toBeVisible()
  // Without script a cluster is a link to where it comes apart.
  const before = await clusters(page).count()
  const address = await clusters(page).first().getAttribute('href')
  await page.goto(`${home}${address}`)
  await expect(clusters(page).first()).toBeVisible()
  expect(await clusters(page).count()).toBeGreaterThan(before / 2)
  await page.close()
})

test('a cluster opened with the keyboard comes apart, and the focus stays on the map', async ({ page }) => {
  await openMany(page)
  const first = clusters(page).first()
  await expect(first).toHaveAttribute('role', 'button')
  await expect(first).toHaveAccessibleName(
    /^[\d,]+ incidents in and around Synth.+: zoom in(, \d+ more here)?$/,
  )
  const count = Number(await first.getAttribute('data-count'))
  const id = (await first.getAttribute('data-cluster')) ?? ''
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/view=/)
  await expect
    .poll(async () => Number(await page.locator(`#map [data-cluster="${id}"]`).getAttribute('data-count')))
    .toBeLessThan(count)
  expect(await page.evaluate(() => document.activeElement?.closest('#map') !== null)).toBe(true)
})

test('by keyboard alone one comes from the page to a cluster', async ({ page }) => {
  await openMany(page)
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.hasAttribute('data-cluster'))) break
  }
  await expect(page.locator('#map [data-cluster]:focus')).toHaveCount(1)
})

test('zooming in by clusters ends at incidents of one place, listed with the sentence behind each', async ({
  page,
}) => {
  await openMany(page)
  for (let step = 0; step < 14; step++) {
    const stack = page.locator('#map [data-cluster][aria-label$="list them"]:visible')
    if ((await stack.count()) > 0) break
    const before = page.url()
    // One that stays until others have come is where the map is already: whoever presses it presses again.
    await expect(async () => {
      await clusters(page).first().focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.url(), { timeout: 2000 }).not.toBe(before)
    }).toPass()
    await page.waitForLoadState('networkidle')
  }
  const stack = page.locator('#map [data-cluster][aria-label$="list them"]:visible').first()
  const count = Number(await stack.getAttribute('data-count'))
  await stack.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/place=/)
  await expect(
    page.getByRole('region', { name: 'Incidents' }).locator('[data-incident]').first(),
  ).toBeVisible()
  const { features } = await (
    await page.request.get(`${home}/api/incidents?${new URL(page.url()).searchParams}`)
  ).json()
  expect(features.length).toBe(count)
  await page.getByRole('region', { name: 'Incidents' }).locator('[data-incident]').first().click()
  await expect(page.getByRole('region', { name: 'Details' }).locator('mark').first()).toBeVisible()
})

test('until the clusters of another zoom have come, those that were there stay', async ({ page }) => {
  await openMany(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/api/tiles/**', async (route) => {
    await held
    await route.continue()
  })
  const ids = () => clusters(page).evaluateAll((all) => all.map(({ dataset }) => dataset.cluster).sort())
  const before = await ids()
  await page.locator('#map').hover()
  const asked = page.waitForRequest('**/api/tiles/**')
  await page.mouse.wheel(0, -900)
  await asked
  await expect(page).toHaveURL(/view=/)
  expect(await ids()).toEqual(before)
  release()
  await expect.poll(ids).not.toEqual(before)
})

test('a long list draws what is in sight and fetches the rest as one reads on', async ({ page }) => {
  await openMany(page)
  const list = page.getByRole('region', { name: 'Incidents' })
  const rows = list.locator('[data-incident]')
  await expect(rows.first()).toBeVisible()
  const read = new Set<string>()
  /** Goes to the last row there is, which may be drawn anew meanwhile; the next may take a busy server a while. */
  const readOn = async () => {
    for (const id of await rows.evaluateAll((all) => all.map((row) => row.dataset.incident ?? '')))
      read.add(id)
    expect(await rows.count()).toBeLessThan(60)
    await rows.last().evaluate((row) => row.scrollIntoView())
    return read.size
  }
  await expect.poll(readOn, { timeout: 45_000, intervals: [50] }).toBeGreaterThanOrEqual(150)
})

test('a filter that leaves few shows each of them, as the map does where there never were more', async ({
  page,
  request,
}) => {
  const { features } = await (
    await request.get(`${home}/api/incidents?kind=killed&from=2021-03-01&to=2021-03-20`)
  ).json()
  expect(features.length).toBeLessThan(300)
  await openMany(page, '/?kind=killed&from=2021-03-01&to=2021-03-20')
  await expect(clusters(page)).toHaveCount(0)
  const shown = await page
    .locator('#map a[data-incident]')
    .evaluateAll((all) => all.map((one) => one.dataset.incident))
  expect(new Set(shown)).toEqual(new Set(features.map(({ id }: { id: string }) => id)))
})

test('a tile answers for ever under the version of its data, and under another says which there is', async ({
  request,
}) => {
  const { many } = await (await request.get(`${home}/api/overview`)).json()
  const tile = await request.get(`${home}/api/tiles/${many.tag}/2/1/2.json`)
  expect(tile.headers()['cache-control']).toContain('immutable')
  const world = await (await request.get(`${home}/api/tiles/${many.tag}/0/0/0.json`)).json()
  const sum = world.clusters.reduce((total: number, { count }: { count: number }) => total + count, 0)
  expect(sum + world.incidents.length).toBe(5000)
  const old = await request.get(`${home}/api/tiles/0-old/2/1/2.json`)
  expect([old.status(), await old.json()]).toEqual([
    404,
    expect.objectContaining({ detail: expect.stringContaining(many.tag) }),
  ])
  expect((await request.get(`${home}/api/tiles/${many.tag}/99/1/2.json`)).status()).toBe(404)
})
