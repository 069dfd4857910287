import { expect } from '@playwright/test'
import { fitOf, frameIn, framesOf, nextFrame, test } from './support/foreign-page'
import { urlOf } from './support/servers'

const script = () => `<script src="${urlOf('shipped')}/embed.js"></script>`
const exact = { over: 0, bare: 0, scrollbar: 0 }

test('five maps below the fold fetch nothing but the script before a reader scrolls', async ({
  page,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(
    `${script()}<div style="height:1400px">Story</div>${'<crisis-map></crisis-map>'.repeat(5)}`,
  )
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(urlOf('shipped'))) asked.push(new URL(request.url()).pathname)
  })
  await page.goto(host, { waitUntil: 'networkidle' })
  expect(asked).toEqual(['/embed.js'])
  await page.mouse.wheel(0, 900)
  await expect(frameIn(page).locator('#map')).toHaveAttribute('data-ready', 'static')
  expect(new Set(asked)).toEqual(new Set(['/embed.js', '/embed']))
  expect(asked.length).toBeLessThan(6)
})

for (const width of [280, 600, 1200])
  test(`a frame ${width} px wide is as high as its map, when it loads, is resized or changes its language`, async ({
    page,
    serveForeignPage,
  }) => {
    await page.setViewportSize({ width: 1300, height: 900 })
    const host = await serveForeignPage(
      `${script()}<div id="column" style="width:${width}px"><crisis-map lang="en"></crisis-map></div>`,
    )
    await page.goto(host)
    const frame = frameIn(page)
    await expect(frame.locator('html')).toHaveAttribute('data-fit', 'content')
    await nextFrame(page)
    // A busy machine takes a frame or two more to pass the height on.
    await expect.poll(() => fitOf(frame)).toEqual(exact)
    await page.locator('#column').evaluate((column) => {
      column.style.width = `${Math.round(column.clientWidth * 0.8)}px`
    })
    await nextFrame(page)
    await expect.poll(() => fitOf(frame)).toEqual(exact)
    await page.locator('crisis-map').evaluate((map) => map.setAttribute('lang', 'es'))
    await expect(frame.locator('html[lang="es"]')).toHaveAttribute('data-fit', 'content')
    await nextFrame(page)
    await expect.poll(() => fitOf(frame)).toEqual(exact)
  })

test('the frame grows with the legend, and is as high as before when the map moves', async ({
  page,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(`${script()}<crisis-map style="width:600px"></crisis-map>`)
  await page.goto(host)
  const frame = frameIn(page)
  await expect(frame.locator('html')).toHaveAttribute('data-fit', 'content')
  await nextFrame(page)
  const height = () => framesOf(page).evaluate((one) => one.clientHeight)
  const before = await height()
  await frame.locator('summary').first().click()
  await expect.poll(height).toBeGreaterThan(before + 20)
  await frame.getByRole('link', { name: 'Explore the map' }).click()
  await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  await expect.poll(height).toBe(before)
})

for (const explored of [false, true])
  test(`on a phone an open legend adds its own height to ${explored ? 'the map that moves' : 'the still map'}, and a list no more once it is closed`, async ({
    page,
    serveForeignPage,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    const host = await serveForeignPage(`${script()}<crisis-map lang="en"></crisis-map>`)
    await page.goto(host)
    const frame = frameIn(page)
    if (explored) await frame.getByRole('link', { name: 'Explore the map' }).click()
    await expect(frame.locator('#map')).toHaveAttribute('data-ready', explored ? 'interactive' : 'static')
    await expect.poll(() => fitOf(frame)).toEqual(exact)
    const height = () => framesOf(page).evaluate((one) => one.clientHeight)
    const map = () => frame.locator('#map').evaluate((one) => one.clientHeight)
    const [frameBefore, mapBefore] = [await height(), await map()]
    const legend = frame.locator('main > div > details').last()
    await legend.locator('> summary').click()
    await expect.poll(height).toBeGreaterThan(frameBefore + 20)
    await expect.poll(() => fitOf(frame)).toEqual(exact)
    expect(await map()).toBe(mapBefore)
    expect(await legend.evaluate((one) => one.clientHeight)).toBeGreaterThan((await height()) - frameBefore)
    const withLegend = await height()
    for (const more of [true, false]) {
      await frame.locator('main > div > details').first().locator('> summary').click()
      if (more) await expect.poll(height).toBeGreaterThan(withLegend + 20)
      else await expect.poll(height).toBe(withLegend)
    }
    await legend.locator('> summary').click()
    await expect.poll(height).toBe(frameBefore)
  })

test('on a phone a sentence opened in the frame stands whole beneath its mark, each time', async ({
  page,
  serveForeignPage,
}) => {
  await page.setViewportSize({ width: 360, height: 760 })
  const host = await serveForeignPage(`${script()}<crisis-map lang="en"></crisis-map>`)
  await page.goto(host)
  const frame = frameIn(page)
  await expect.poll(() => fitOf(frame)).toEqual(exact)
  const before = await framesOf(page).evaluate((one) => one.clientHeight)
  const mark = frame.locator('#map [data-incident][aria-label*="53"]').first()
  const id = await mark.getAttribute('data-incident')
  await mark.evaluate((one) => (one as HTMLElement).click())
  for (const time of ['first', 'again']) {
    const card = frame.locator('#card')
    await expect(card.locator('mark').first()).toContainText('53')
    await expect(card.getByText('Said by')).toBeInViewport({ ratio: 1 })
    const gap = async () => {
      const [over, under] = [await mark.boundingBox(), await card.boundingBox()]
      return (under?.y ?? 0) - ((over?.y ?? 0) + (over?.height ?? 0))
    }
    await expect.poll(gap, time).toBeGreaterThan(0)
    await card.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => framesOf(page).evaluate((one) => one.clientHeight)).toBe(before)
    if (time === 'first')
      await frame.locator('html').evaluate((_, hash) => {
        location.hash = hash
      }, `#incident=${id}`)
  }
})

test('a map’s element is a link to it where no script runs, and only there', async ({
  browser,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(
    `${script()}<crisis-map><a href="${urlOf('shipped')}/">The map</a></crisis-map>`,
  )
  for (const javaScriptEnabled of [false, true]) {
    const page = await browser.newPage({ javaScriptEnabled })
    await page.goto(host)
    await expect(page.getByRole('link', { name: 'The map' })).toBeVisible({ visible: !javaScriptEnabled })
    await page.close()
  }
})

test('several maps on a page keep to their own attributes and have titles of their own', async ({
  page,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(
    `${script()}<crisis-map place="azuay-1,guayas-1" theme="dark"></crisis-map><crisis-map heading="off" layer="prisons" title="Prisons alone"></crisis-map>`,
  )
  await page.setViewportSize({ width: 500, height: 1400 })
  await page.goto(host)
  await expect(frameIn(page, 0).locator('#map a[data-place]')).toHaveCount(2)
  await expect(frameIn(page, 0).locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(frameIn(page, 1).locator('#map a[data-place]').first()).toBeVisible()
  await expect(frameIn(page, 1).locator('#map [data-incident]')).toHaveCount(0)
  await expect(framesOf(page).nth(0)).toHaveAttribute(
    'title',
    'Ecuador’s prisons, July 2023: Turi prison and Litoral Penitentiary',
  )
  await expect(framesOf(page).nth(1)).toHaveAttribute('title', 'Prisons alone')
})

test('messages of other origins and of other windows change nothing, on either side', async ({
  page,
  serveForeignPage,
}) => {
  const liar = await serveForeignPage(
    `<script>parent.postMessage({ type: 'crisis-map:size', height: 7, title: 'Lies' }, '*')</script>`,
  )
  const host = await serveForeignPage(
    `${script()}<crisis-map style="width:600px"></crisis-map><iframe id="liar" src="${liar}"></iframe>
     <iframe id="plain" width="600" height="400" src="${urlOf('shipped')}/embed"></iframe>`,
  )
  await page.setViewportSize({ width: 800, height: 1600 })
  await page.goto(host, { waitUntil: 'networkidle' })
  // From the map's own origin, but from a frame that is none of ours.
  await page
    .frameLocator('#plain')
    .locator('html')
    .evaluate(() => parent.postMessage({ type: 'crisis-map:size', height: 7, title: 'Lies' }, '*'))
  // To a framed map, from a window that does not frame it.
  await page
    .frameLocator('#liar')
    .locator('html')
    .evaluate(() => parent.frames[1]?.postMessage({ type: 'crisis-map:hello' }, '*'))
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(await framesOf(page).evaluate((frame) => frame.clientHeight)).toBeGreaterThan(300)
  await expect(page.frameLocator('#plain').locator('html')).not.toHaveAttribute('data-fit', /./)
})

test('the script is small, may be kept, and is served to every origin', async ({ request }) => {
  const answer = await request.get('/embed.js', { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers()['content-type']).toContain('javascript')
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  expect(answer.headers()['cross-origin-resource-policy']).toBe('cross-origin')
  expect(answer.headers()['cache-control']).toContain('max-age=300')
  expect(Number(answer.headers()['content-length'])).toBeLessThan(2048)
})

test('the frame of a map narrowed to a place is named by the place too', async ({
  page,
  serveForeignPage,
}) => {
  const host = await serveForeignPage(`${script()}<crisis-map place="azuay-1" lang="en"></crisis-map>`)
  await page.goto(host)
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Ecuador’s prisons, July 2023: Turi prison')
})
