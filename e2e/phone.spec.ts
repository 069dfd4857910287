import { expect, type Page, test } from '@playwright/test'
import { filterToggle, openMap } from './support/verbs'

/** What a phone shows, upright and on its side. */

const upright = { width: 390, height: 700 }
const handle = (page: Page) => page.getByRole('button', { name: 'Open the panel further' })

for (const viewport of [
  { width: 844, height: 390 },
  { width: 667, height: 375 },
  { width: 568, height: 320 },
]) {
  test(`on its side, ${viewport.width} px wide, the map fits the screen and the list can be scrolled to`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openMap(page)
    const map = await page.locator('#map').boundingBox()
    expect(map?.height).toBeLessThanOrEqual(viewport.height)
    expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThan(viewport.width * 0.75)
    await page.mouse.move(viewport.width - 60, 200)
    await page.mouse.wheel(0, 900)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(400)
    const row = page.getByRole('main').locator('[data-incident]').nth(4)
    await row.scrollIntoViewIfNeeded()
    await expect(row).toBeInViewport()
    await expect(page.locator('#map')).toBeInViewport()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  })
}

/** How much of the screen's height shows the map: what neither the head nor the sheet takes. */
const shareOfMap = async (page: Page) => {
  const map = await page.locator('#map').boundingBox()
  const sheet = await page.getByRole('main').boundingBox()
  const { height = 1 } = page.viewportSize() ?? {}
  return (Math.min(sheet?.y ?? 0, height) - (map?.y ?? 0)) / height
}

for (const [width, height, path] of [
  [320, 640, '/?lang=es'],
  [360, 640, '/'],
  [390, 844, '/?lang=es'],
] as const) {
  test(`at ${width} px the head of ${path} leaves the map almost half of the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openMap(page, path)
    expect(await shareOfMap(page)).toBeGreaterThanOrEqual(0.44)
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('banner')).toContainText(/26/)
    for (const figure of await page.getByRole('banner').locator('strong').all())
      await expect(figure).toBeInViewport({ ratio: 1 })
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  })
}

for (const letters of [20, 24, 32])
  for (const lang of ['en', 'es'])
    test(`letters of ${letters} px lead nothing out of a phone's screen and leave the map in sight (${lang})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await openMap(page, `/?lang=${lang}`)
      await page.addStyleTag({ content: `html { font-size: ${letters}px }` })
      expect(await shareOfMap(page)).toBeGreaterThan(0.24)
      const out = await page
        .locator('header :is(h1, p, a, strong, span), section > p :is(a, button), summary')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().right > 360).map((one) => one.textContent),
        )
      expect(out).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      const link = await page.getByRole('banner').locator('a[hreflang]').boundingBox()
      const title = await page.getByRole('heading', { level: 1 }).boundingBox()
      expect(title?.height).toBeLessThan(6 * letters)
      // On a line of its own, above the title's.
      expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThan((title?.y ?? 0) + 2 * letters)
    })

for (const viewport of [{ width: 320, height: 640 }, upright]) {
  test(`at ${viewport.width} px what is opened stands under the map: mark, figure and sentence at once`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openMap(page)
    const mark = page.locator('#map [data-incident][aria-label*="53"]').first()
    await mark.click()
    const details = page.getByRole('region', { name: 'Details' })
    await expect(details.getByText('53 guards held')).toBeInViewport({ ratio: 1 })
    await expect(details.locator('mark').first()).toBeInViewport({ ratio: 1 })
    await expect(mark).toBeInViewport({ ratio: 0.999 }) // a browser reckons in parts of a pixel
    const sheet = await page.getByRole('main').boundingBox()
    const drawn = await mark.boundingBox()
    expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0)
    const times = await page.getByRole('region', { name: 'Timeline' }).boundingBox()
    expect(times?.y).toBeGreaterThan((await details.boundingBox())?.y ?? 0)
  })
}

test('every open filter can be reached by a finger', async ({ page }) => {
  await page.setViewportSize(upright)
  await openMap(page)
  await filterToggle(page).click()
  for (const name of ['Province', 'Prison', 'Kind', 'Source', 'Status']) {
    // By its role: once the page has come to life the field for prisons has a list beside it that bears its label too.
    const field = page.getByRole('combobox', { name })
    await expect(field).toBeInViewport({ ratio: 1 })
    await field.click({ trial: true })
  }
})

test('the handle of the sheet lifts it by keyboard, stop by stop, and lets it down again', async ({
  page,
}) => {
  await page.setViewportSize(upright)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page)
  await handle(page).focus()
  const topNow = async () => Math.round((await handle(page).boundingBox())?.y ?? -1)
  /** Where a key takes the handle: with reduced motion at once, so the first place that is another is the last. */
  const topAfter = async (key: string) => {
    const before = await topNow()
    await page.keyboard.press(key)
    await expect.poll(topNow).not.toBe(before)
    await expect(handle(page)).toBeFocused()
    return topNow()
  }
  const [half, full, third] = [await topAfter('Enter'), await topAfter('Space'), await topAfter('Enter')]
  expect(full).toBeLessThan(60)
  expect(half).toBeGreaterThan(full + 150)
  expect(third).toBeGreaterThan(half + 60)
})

test('open filters let nothing of the page shine through, however far it is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openMap(page)
  await filterToggle(page).click()
  await page.evaluate(() => window.scrollTo(0, 900))
  const shown = page.locator('div:has(> header + section)').first()
  expect(await shown.evaluate((top) => getComputedStyle(top).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
})

for (const query of ['?from=2023-07-23&to=2023-07-24', '?from=2023-07-23&to=2023-07-24&lang=es'])
  test(`all filters of ${query} can be cleared without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openMap(page, `/${query}`)
    const clear = page.getByRole('link', { name: /^(?:Clear all|Quitar todo)$/ })
    await expect(clear).toBeInViewport({ ratio: 1 })
  })

test('what is filtered by stands out from the land, and a notice lies below it', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openMap(page, '/?place=EC-G')
  const chip = page.getByRole('link', { name: /Guayas/ }).filter({ hasText: '×' })
  const [background, land] = await chip.evaluate((one) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.background = 'var(--neighbour)'
    return [one, probe].map((each) => getComputedStyle(each).backgroundColor)
  })
  expect(background).not.toBe(land)
  await context.setOffline(true)
  const notice = page.locator('p[role="status"][data-shown="offline"]')
  await expect(notice).toBeVisible()
  const [above, below] = [await chip.boundingBox(), await notice.boundingBox()]
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
})

for (const [width, height] of [
  [320, 640],
  [390, 844],
] as const)
  test(`at ${width} px no word on the map lies under the zoom buttons, also when it is zoomed in`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openMap(page)
    const buttons = page.locator('#map [data-map-zoom]')
    const covered = () =>
      page.evaluate(() => {
        const box = document.querySelector('#map [data-map-zoom]')?.parentElement?.getBoundingClientRect()
        if (!box) return null
        return [...document.querySelectorAll('#map text')]
          .filter((text) => getComputedStyle(text).visibility === 'visible')
          .map((text) => ({ said: text.textContent, at: text.getBoundingClientRect() }))
          .filter(({ at }) => at.width > 0 && at.right > box.left && at.left < box.right)
          .filter(({ at }) => at.bottom > box.top && at.top < box.bottom)
          .map(({ said }) => said)
      })
    await expect(page.locator('#map')).toHaveAttribute('data-ready', 'interactive')
    await expect.poll(covered).toEqual([])
    await buttons.first().click()
    await expect(page.locator('[data-zooming]')).toHaveCount(0)
    await expect.poll(covered).toEqual([])
  })
