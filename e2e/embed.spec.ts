import { expect } from '@playwright/test'
import { framed, test } from './support/foreign-page'
import { urlOf } from './support/servers'
import { openMap, watchForeignRequests } from './support/verbs'

test('framed by a page of another origin, the embed shows Turi and nothing else', async ({
  page,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(framed('?place=azuay-1'))
  await page.goto(host)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'static')
  expect(new URL(host).origin).not.toBe(urlOf('shipped'))
  await frame.getByRole('link', { name: 'Explore the map' }).click()
  await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  const places = frame.locator('#map [data-place]')
  await expect(places).toHaveCount(1)
  await expect(places).toHaveAttribute('data-place', 'azuay-1')
  const names = await frame
    .locator('#map [data-incident]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? mark.textContent ?? ''))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(name).toContain('Turi')
  expect(names.some((name) => name.includes('53'))).toBe(true)
})

test('who only looks is sent one page of less than 40 KB, with 3 KB of script in it', async ({ page }) => {
  const asked: string[] = []
  let bytes = 0
  page.on('requestfinished', async (request) => {
    if (request.url().endsWith('.svg') || request.url().includes('/icon.svg')) return
    asked.push(new URL(request.url()).pathname)
    bytes += (await request.sizes()).responseBodySize
  })
  await page.goto('/embed', { waitUntil: 'networkidle' })
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'static')
  expect(asked).toEqual(['/embed'])
  expect(bytes).toBeLessThan(40_000)
  const scripts = await page.locator('script').evaluateAll((all) => all.map((one) => one.textContent ?? ''))
  expect(scripts.join('').length).toBeLessThan(3000)
})

test('a mark in a framed map opens the sentence behind its figure', async ({ page, serveForeignPage }) => {
  const host = await serveForeignPage(framed('?place=azuay-1', 'width="600" height="600"'))
  await page.goto(host)
  const frame = page.frameLocator('iframe')
  await frame.locator('#map [data-incident][aria-label*="53"]').first().click()
  await expect(frame.locator('mark').first()).toContainText('53')
})

test('what no mark can stand for is told beneath the map, and opens its sentence there', async ({
  page,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(framed('', 'width="600" height="700"'))
  await page.goto(host)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('In all of Ecuador')).toContainText(/137 were held hostage/)
  await frame.getByRole('link', { name: /137 were held hostage/ }).click()
  await expect(frame.locator('mark').first()).toContainText('137')
})

test('a mark on which reports differ names what others say, and leads to all of them', async ({
  page,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(framed('?place=guayas-1&kind=killed', 'width="600" height="700"'))
  await page.goto(host)
  const frame = page.frameLocator('iframe')
  await frame.locator('#map [data-incident][aria-label*="31"]').first().click()
  await expect(frame.getByText('Other reports:')).toContainText(/18 \([^)]*overtaken/)
  await expect(frame.getByRole('link', { name: /sources on the dashboard/ })).toHaveAttribute(
    'href',
    /place=guayas-1.*#/,
  )
})

test('with script off the embed is a map whose marks lead to their sentences', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${urlOf('shipped')}/embed?place=azuay-1`)
  await expect(page.locator('#map')).toContainText('53')
  await expect(page.locator('a[data-explore]')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Open the dashboard' })).toBeVisible()
  const opened = context.waitForEvent('page')
  await page.locator('#map a[data-incident][aria-label*="53"]').first().click()
  const article = await opened
  await expect(article.locator('mark:target')).toContainText('53')
  await context.close()
})

test('the embed asks no other host for anything, keeps nothing and sets no cookie', async ({ page }) => {
  const foreign = watchForeignRequests(page)
  const cookies: string[] = []
  page.on('response', async (response) => {
    if ((await response.allHeaders())['set-cookie']) cookies.push(response.url())
  })
  for (const path of ['/embed', '/embed/interactive']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])
    expect(kept).toEqual(['', 0, 0])
  }
  expect(foreign).toEqual([])
  expect(cookies).toEqual([])
})

test('the embed may be framed, every other page may not', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy']
  for (const path of ['/embed', '/embed/interactive'])
    expect(await policyOf(path)).toContain('frame-ancestors *')
  for (const path of ['/', '/article/none']) expect(await policyOf(path)).toContain("frame-ancestors 'none'")
})

for (const width of [280, 600, 1200])
  for (const path of ['/embed', '/embed/interactive'])
    test(`at ${width} px ${path} has no sideways scrollbar`, async ({ page }) => {
      await page.setViewportSize({ width, height: 500 })
      await page.goto(path)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })

for (const path of ['/embed', '/embed/interactive'])
  test(`without its title ${path} has its map all the same, and more room for it`, async ({ page }) => {
    for (const [width, height] of [
      [328, 507],
      [600, 500],
      [1000, 700],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(path)
      const withTitle = await page.locator('#map').boundingBox()
      await page.goto(`${path}?heading=off`)
      const without = await page.locator('#map').boundingBox()
      expect(without?.height ?? 0).toBeGreaterThan(withTitle?.height ?? 0)
      await expect(page.locator('#map [data-incident]:visible').first()).toBeInViewport()
    }
  })

test('an embed whose query nothing meets says so', async ({ page }) => {
  await page.goto('/embed?q=zzzz')
  await expect(page.getByRole('main')).toContainText('No incident in the reports meets the filter “zzzz”.')
  await page.goto('/embed?q=zzzz&place=azuay-1&lang=es')
  await expect(page.getByRole('main')).toContainText('cárcel de Turi')
  await page.goto('/embed')
  await expect(page.getByRole('main')).not.toContainText('No incident')
})

for (const lang of ['en', 'es'])
  test(`in a small frame the gravest figure is told, and nothing lies over a figure (${lang})`, async ({
    page,
  }) => {
    for (const width of [280, 300, 328, 343, 360, 375, 600]) {
      await page.setViewportSize({ width, height: 500 })
      await page.goto(`/embed?lang=${lang}`)
      const over = await page.locator('a[data-explore]').boundingBox()
      if (!over) throw new Error('nothing explores the map')
      const figures = await page
        .locator('#map svg[data-tier] text:visible')
        .filter({ hasText: /\d/ })
        .evaluateAll((all) =>
          all.map((text) => ({ said: text.textContent, ...text.getBoundingClientRect().toJSON() })),
        )
      const said = figures.map((figure) => figure.said)
      expect([width, said.some((one) => /^31(?!\d)/.test(one ?? ''))]).toEqual([width, true])
      const isUnder = ({ left, right, top, bottom }: DOMRect) =>
        right > over.x && left < over.x + over.width && bottom > over.y && top < over.y + over.height
      expect([width, figures.filter(isUnder).map((figure) => figure.said)]).toEqual([width, []])
    }
  })

test('in the frame of a phone’s page the gravest sign says how many more there are behind it', async ({
  page,
}) => {
  for (const width of [328, 343]) {
    await page.setViewportSize({ width, height: 500 })
    await page.goto('/embed?lang=en')
    const label = page.locator('#map svg[data-tier] text:visible').filter({ hasText: /^31/ })
    await expect(label).toHaveText(/^31\+\d+ here$/)
  }
})

for (const lang of ['en', 'es'])
  test(`in a frame of any width a word in sight says what the figures count (${lang})`, async ({ page }) => {
    const held = lang === 'en' ? 'Held hostage' : 'Retenidos'
    for (const width of [300, 360, 600]) {
      await page.setViewportSize({ width, height: 500 })
      await page.goto(`/embed?place=azuay-1&lang=${lang}`)
      await expect(page.locator('#map')).toContainText('53')
      const word = page.getByRole('listitem').filter({ hasText: held }).filter({ visible: true })
      await expect(word).toBeInViewport({ ratio: 1 })
    }
  })

test('a value that the embed cannot use is named, with what to do', async ({ page }) => {
  await page.goto('/embed?layer=roads')
  await expect(page.getByRole('main')).toContainText('“layer” cannot be “roads”.')
  await expect(page.getByRole('main')).toContainText('“layer” can be one of these:')
})

test('the dashboard says where its map is embedded, with its query', async ({ page, request }) => {
  await openMap(page, '/?place=azuay-1&lang=es')
  const href = await page.locator('head link[type="application/json+oembed"]').getAttribute('href')
  const answer = await (await request.get(href ?? '')).json()
  expect(answer.html).toContain('/embed?place=azuay-1&amp;lang=es')
  await expect(page.locator('head link[type="text/xml+oembed"]')).toHaveCount(1)
})
