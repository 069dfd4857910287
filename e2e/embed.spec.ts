import { expect, test } from '@playwright/test'
import { urlOf } from './support/servers'
import { openMap, serveForeignPage, watchForeignRequests } from './support/verbs'

const framed = (query = '', attributes = 'width="600" height="500"') =>
  `<a href="#before">Before</a><iframe title="Map" ${attributes} src="${urlOf('shipped')}/embed${query}"></iframe><a href="#after">After</a>`

test('framed by a page of another origin, the embed shows Turi and nothing else', async ({ page }) => {
  const host = await serveForeignPage(framed('?place=azuay-1'))
  try {
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'static')
    expect(new URL(host.url).origin).not.toBe(urlOf('shipped'))
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
  } finally {
    await host.close()
  }
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

test('a mark in a framed map opens the sentence behind its figure', async ({ page }) => {
  const host = await serveForeignPage(framed('?place=azuay-1', 'width="600" height="600"'))
  try {
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await frame.locator('#map [data-incident][aria-label*="53"]').first().click()
    await expect(frame.locator('mark').first()).toContainText('53')
  } finally {
    await host.close()
  }
})

test('what no mark can stand for is told beneath the map, and opens its sentence there', async ({ page }) => {
  const host = await serveForeignPage(framed('', 'width="600" height="700"'))
  try {
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByText('In all of Ecuador')).toContainText(/137 (were )?held hostage/)
    await frame.getByRole('link', { name: /137 (were )?held hostage/ }).click()
    await expect(frame.locator('mark').first()).toContainText('137')
  } finally {
    await host.close()
  }
})

test('a mark on which reports differ names what others say, and leads to all of them', async ({ page }) => {
  const host = await serveForeignPage(framed('?place=guayas-1&kind=killed', 'width="600" height="700"'))
  try {
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await frame.locator('#map [data-incident][aria-label*="31"]').first().click()
    await expect(frame.getByText('Other reports:')).toContainText(/18 \([^)]*overtaken/)
    await expect(frame.getByRole('link', { name: /sources on the dashboard/ })).toHaveAttribute(
      'href',
      /place=guayas-1.*#/,
    )
  } finally {
    await host.close()
  }
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

test('by keyboard one gets into the map, moves it, and out again', async ({ page }) => {
  const host = await serveForeignPage(framed('?place=azuay-1'))
  try {
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('link', { name: 'Explore the map' }).focus()
    await page.keyboard.press('Enter')
    await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'interactive')
    await expect(frame.locator('#map [role="group"]')).toBeFocused()
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab')
      if (await page.getByText('After').evaluate((link) => link === document.activeElement)) break
    }
    await expect(page.getByText('After')).toBeFocused()
  } finally {
    await host.close()
  }
})

test('the map that moves stands where the still one stood', async ({ page }) => {
  const spots = () =>
    page
      .locator('#map a[data-incident]')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON()))
  await page.goto('/embed?view=8/-2.2/-79.5')
  const before = await spots()
  await page.getByRole('link', { name: 'Explore the map' }).click()
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  const after = await spots()
  expect(after.length).toBe(before.length)
  for (const [index, { x, y }] of after.entries())
    expect(Math.hypot(x - before[index].x, y - before[index].y)).toBeLessThan(2)
})

test('the wheel moves the page around the map, and with a key the map', async ({ page }) => {
  const host = await serveForeignPage(
    `${framed('', 'width="600" height="500"')}<div style="height:3000px"></div>`,
  )
  try {
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('link', { name: 'Explore the map' }).click()
    await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'interactive')
    const size = () =>
      frame
        .locator('#map svg')
        .first()
        .evaluate((svg) => svg.getBoundingClientRect().width)
    const before = await size()
    await frame.locator('#map').hover()
    await page.mouse.wheel(0, 120)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50)
    expect(await size()).toBe(before)
    await expect(frame.locator('#map')).toContainText('zoom the map')
    await page.evaluate(() => window.scrollTo(0, 0))
    await frame.locator('#map').hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await page.keyboard.up('Control')
    await expect.poll(size).toBeGreaterThan(before * 1.2)
  } finally {
    await host.close()
  }
})

const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 }, locale: 'en-GB' }

test('one finger over the map moves the page', async ({ browser }) => {
  const context = await browser.newContext({ ...phone, baseURL: urlOf('shipped') })
  const page = await context.newPage()
  await openMap(page, '/embed/interactive')
  await page.addStyleTag({ content: 'body { padding-bottom: 3000px }' })
  const place = () =>
    page
      .locator('#map svg')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().y + window.scrollY)
  const before = await place()
  const hand = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 150, y }] })
  await touch('touchStart', 300)
  for (let y = 280; y >= 100; y -= 20) await touch('touchMove', y)
  await touch('touchEnd')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  expect(await place()).toBeCloseTo(before, 0)
  await context.close()
})

type Focused = { focused: (FocusOptions | undefined)[] }

test('a finger makes no script focus the map, with which phones move the page; a mouse does, and moves nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...phone, baseURL: urlOf('shipped') })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const { focus } = HTMLElement.prototype
    const calls: Focused['focused'] = []
    Object.assign(window, { focused: calls })
    HTMLElement.prototype.focus = function (options) {
      calls.push(options)
      focus.call(this, options)
    }
  })
  const focused = () => page.evaluate(() => (window as unknown as Focused).focused)
  await openMap(page, '/embed/interactive')
  const box = await page.locator('#map [role="group"]').boundingBox()
  if (!box) throw new Error('the map is not there')
  await page.touchscreen.tap(box.x + 20, box.y + 20)
  expect(await focused()).toEqual([])
  await page.locator('h1').click()
  await page.mouse.click(box.x + 20, box.y + 20)
  expect(await focused()).toEqual([{ preventScroll: true }])
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
      expect([width, said.includes('31')]).toEqual([width, true])
      const isUnder = ({ left, right, top, bottom }: DOMRect) =>
        right > over.x && left < over.x + over.width && bottom > over.y && top < over.y + over.height
      expect([width, figures.filter(isUnder).map((figure) => figure.said)]).toEqual([width, []])
    }
  })

test('a parameter that the embed does not know is named, with what to do', async ({ page }) => {
  await page.goto('/embed?plaze=azuay-1')
  await expect(page.getByRole('main')).toContainText('The map does not know the parameter “plaze”.')
  await expect(page.getByRole('main')).toContainText('It knows these: place, kind')
})

test('the dashboard says where its map is embedded, with its query', async ({ page, request }) => {
  await openMap(page, '/?place=azuay-1&lang=es')
  const href = await page.locator('head link[type="application/json+oembed"]').getAttribute('href')
  const answer = await (await request.get(href ?? '')).json()
  expect(answer.html).toContain('/embed?place=azuay-1&amp;lang=es')
  await expect(page.locator('head link[type="text/xml+oembed"]')).toHaveCount(1)
})
