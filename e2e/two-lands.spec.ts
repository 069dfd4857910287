import { expect, type Page, test } from '@playwright/test'
import { urlOf } from './support/servers'
import { openMap } from './support/verbs'

/** A crisis of thousands in two countries far apart, whose own view shows one of them. */
test.use({ baseURL: urlOf('twoLands') })

type Sign = { name: string; x: number; y: number; width: number; isSeen: boolean }

/** Every incident's sign, and whether it lies within the map and nothing lies over its middle. */
const signsOf = (page: Page): Promise<Sign[]> =>
  page.locator('#map a[data-incident]').evaluateAll((signs) =>
    signs.map((sign) => {
      const { left, top, width, height } = sign.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const above = document.elementFromPoint(x, y)
      const isSeen = above?.closest('#map') !== null && above?.closest('button') === null
      return { name: sign.getAttribute('aria-label') ?? '', x, y, width, isSeen }
    }),
  )

/** Runs in the page: where each incident's sign stands, from the map's upper left corner. */
function readSpots(): Record<string, [x: number, y: number]> {
  const { left, top } = document.querySelector('#map')?.getBoundingClientRect() ?? new DOMRect()
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('#map a[data-incident]')].map((sign) => {
      const { x, y, width, height } = sign.getBoundingClientRect()
      return [sign.dataset.incident, [x + width / 2 - left, y + height / 2 - top]]
    }),
  )
}

/** What moves within the map from now on, as browsers count it; and where signs stand until the map comes to life. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(`
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        if (sources.some(({ node }) => node?.parentElement?.closest('#map'))) window.shifts += value
    }).observe({ type: 'layout-shift', buffered: true })
    ${readSpots}
    const look = () => {
      const ready = document.querySelector('#map')?.dataset.ready
      if (ready === 'static') window.spots = readSpots()
      if (ready !== 'interactive') requestAnimationFrame(look)
    }
    look()
  `)
  return () => page.evaluate('window.shifts') as Promise<number>
}

const spotsBefore = (page: Page) => page.evaluate('window.spots') as Promise<ReturnType<typeof readSpots>>

for (const [width, height] of [
  [360, 740],
  [1024, 768],
  [1440, 900],
  [1440, 1400],
  [2560, 1080],
] as const)
  test(`at ${width} by ${height} every sign is seen at once`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openMap(page)
    const signs = await signsOf(page)
    expect(signs.length).toBeGreaterThanOrEqual(5)
    for (const { name, isSeen } of signs) expect([name, isSeen]).toEqual([name, true])
  })

const sizes = [
  [360, 740],
  [768, 1024],
  [1440, 900],
  [2560, 1080],
] as const

for (const [width, height] of sizes)
  test(`at ${width} by ${height} nothing moves when the map comes to life, and nothing lies under the legend`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const shifts = await watchShifts(page)
    await openMap(page)
    const [before, after] = [await spotsBefore(page), await page.evaluate(readSpots)]
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(5)
    for (const [id, [x, y]] of Object.entries(before)) {
      const [nowX = Number.NaN, nowY = Number.NaN] = after[id] ?? []
      expect(Math.max(Math.abs(nowX - x), Math.abs(nowY - y)), id).toBeLessThan(1.5)
    }
    expect(await shifts()).toBe(0)
    const legend = await page.getByRole('region', { name: 'Legend' }).boundingBox()
    const right = (legend?.x ?? 0) + (legend?.width ?? 0)
    if (width > 1100)
      for (const { x, width: wide } of await signsOf(page)) expect(x - wide / 2).toBeGreaterThan(right)
  })

test('what is told in a band fills a wide frame', async ({ page }) => {
  const shareAt = async (width: number, height: number) => {
    await page.setViewportSize({ width, height })
    await openMap(page)
    const [xs, map] = [(await signsOf(page)).map(({ x }) => x), await page.locator('#map').boundingBox()]
    return (Math.max(...xs) - Math.min(...xs)) / (map?.width ?? 0)
  }
  expect(await shareAt(1440, 900)).toBeGreaterThan(0.55)
  expect(await shareAt(2560, 1080)).toBeGreaterThan(0.45)
})

test('the circles of thousands are told apart by their size, and the key says how large the largest is', async ({
  page,
}) => {
  await openMap(page)
  const signs = await signsOf(page)
  const widthOf = (figure: string) => signs.find(({ name }) => name.startsWith(figure))?.width ?? 0
  expect(widthOf('11,300')).toBeGreaterThan(2 * widthOf('1,350'))
  expect(widthOf('1,350')).toBeGreaterThan(1.5 * widthOf('202'))
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('The largest: 11,300.')
})

test('a number is found in the form of either language', async ({ request }) => {
  for (const asked of ['11,300', '11.300']) {
    const { features } = await (await request.get(`/api/incidents?q=${asked}`)).json()
    expect([asked, features.length]).toEqual([asked, 1])
  }
})

test('in Spanish a report’s English words for who says so stand in quotes', async ({ page }) => {
  await openMap(page, '/?lang=es')
  await page.locator('#map a[data-incident][aria-label^="202"]').click()
  await expect(page.getByRole('region', { name: 'Detalles' })).toContainText('Según «residents»')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true })

  for (const width of [320, 360])
    test(`at ${width} px the days under the timeline keep apart`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 })
      await openMap(page)
      const days = await page
        .getByRole('region', { name: 'Timeline' })
        .locator('ol > li > [aria-hidden]:visible')
        .evaluateAll((all) =>
          all.map((day) => {
            const { left, right } = day.getBoundingClientRect()
            return { left, right, text: day.textContent }
          }),
        )
      const named = days.filter(({ text }) => text)
      expect(named.length).toBeGreaterThanOrEqual(3)
      const gaps = named.slice(1).map(({ left }, i) => left - (named[i]?.right ?? 0))
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12)
    })
})
