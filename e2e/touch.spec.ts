import { expect, type Locator, type Page, test } from '@playwright/test'
import { openMap } from './support/verbs'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

type Beside = { id: string; x: number; y: number }

/** A point between a small mark and a prison, a little nearer to the mark, with every other mark well away. */
const findBeside = (): Beside | undefined => {
  const boxesOf = (sign: string) =>
    [...document.querySelectorAll(`#map a[${sign}]`)].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return {
        id: element.getAttribute(sign) ?? '',
        x: left + width / 2,
        y: top + height / 2,
        radius: width / 2,
      }
    })
  const marks = boxesOf('data-incident')
  const edge = (mark: (typeof marks)[number], x: number, y: number) =>
    Math.hypot(mark.x - x, mark.y - y) - mark.radius
  return marks
    .filter(({ radius }) => radius < 12)
    .flatMap((mark) =>
      boxesOf('data-place').map((prison) => ({
        mark,
        id: mark.id,
        x: mark.x + (prison.x - mark.x) * 0.4,
        y: mark.y + (prison.y - mark.y) * 0.4,
        apart: Math.hypot(mark.x - prison.x, mark.y - prison.y),
      })),
    )
    .find(
      ({ mark, x, y, apart }) =>
        apart > 4 &&
        apart < 30 &&
        marks.every((other) => other === mark || edge(other, x, y) > edge(mark, x, y) + 14),
    )
}

test('a finger beside a small mark among prisons means the mark', async ({ page }) => {
  await openMap(page, '/?kind=killed')
  const beside = await page.evaluate(findBeside)
  if (!beside) throw new Error('no small mark stands beside a prison')
  await page.touchscreen.tap(beside.x, beside.y)
  await expect(page).toHaveURL(new RegExp(`#incident=${beside.id}`))
})

/** A point between two small marks that lie side by side. */
const findBetween = () => {
  const marks = [...document.querySelectorAll('#map a[data-incident]')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { id: element.getAttribute('data-incident'), x: left + width / 2, y: top + height / 2, width }
  })
  const small = marks.filter(({ width }) => width < 20)
  return small
    .flatMap((a) => small.map((b) => ({ ids: [a.id, b.id], x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, a, b })))
    .find(({ a, b }) => a !== b && Math.hypot(a.x - b.x, a.y - b.y) < 14)
}

test('between two marks a finger is asked which it means, in rows that it can tell apart', async ({
  page,
}) => {
  await openMap(page)
  const between = await page.evaluate(findBetween)
  if (!between) throw new Error('no two small marks lie side by side')
  await page.touchscreen.tap(between.x, between.y)
  const asked = page.getByRole('dialog', { name: 'Which of these?' })
  const rows = asked.getByRole('button')
  await expect(rows.first()).toBeVisible()
  for (const row of await rows.all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  const offered = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-choice')))
  expect(offered).toEqual(expect.arrayContaining(between.ids))
  await page.touchscreen.tap(between.x, 5)
  await expect(asked).toBeHidden()
  expect(new URL(page.url()).hash).toBe('')
  await page.touchscreen.tap(between.x, between.y)
  await asked.locator(`[data-choice="${between.ids[1]}"]`).tap()
  await expect(asked).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`#incident=${between.ids[1]}`))
})

test('a finger on the sea opens nothing, and a touch alone leaves the address as it is', async ({ page }) => {
  await openMap(page)
  const map = await page.locator('#map').boundingBox()
  if (!map) throw new Error('there is no map')
  await page.touchscreen.tap(map.x + 24, map.y + 24)
  await page.waitForTimeout(900)
  const { search, hash } = new URL(page.url())
  expect([search, hash]).toEqual(['', ''])
})

/** One finger from a point straight along a line, as slowly as a thumb, through the browser's own gestures. */
async function swipe(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [from])
  for (let step = 1; step <= 12; step += 1) {
    await touch('touchMove', [{ x: from.x + (by.x * step) / 12, y: from.y + (by.y * step) / 12 }])
    await page.waitForTimeout(16)
  }
  await touch('touchEnd', [])
}

const days = (page: Page) => page.getByRole('region', { name: 'Timeline' }).locator('ol')
const known = (page: Page) => page.getByRole('slider', { name: 'As known at' })
/** A point of an element, from its left and top edge as shares of its size. */
async function pointIn(part: Locator, across: number, down = 0.5) {
  const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + width * across, y: y + height * down }
}

for (const [name, part] of [
  ['the days', days],
  ['the end of the stretch', (page: Page) => page.getByRole('slider', { name: 'Until' })],
  ['what was known when', known],
] as const)
  for (const across of [0.02, 0.4, 0.98])
    test(`a finger that scrolls from ${name} sets nothing, ${across * 100} % along`, async ({ page }) => {
      await openMap(page)
      const before = await known(page).inputValue()
      await swipe(page, await pointIn(part(page), across, 0.4), { x: 4, y: -320 })
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
      await page.waitForTimeout(600)
      expect(new URL(page.url()).search).toBe('')
      await expect(known(page)).toHaveValue(before)
    })

test('a finger along the days or the slider sets what it rests on, and a tap one day', async ({ page }) => {
  await openMap(page)
  await swipe(page, await pointIn(days(page), 0.3), { x: 120, y: 2 })
  await expect(page).toHaveURL(/[?&]from=2023-07-23&to=2023-07-25(&|$)/)
  await page.goBack()
  await expect(page).not.toHaveURL(/from=/)
  const { x, y } = await pointIn(days(page), 0.5)
  await page.touchscreen.tap(x, y)
  await expect(page).toHaveURL(/[?&]from=2023-07-24&to=2023-07-24(&|$)/)
  await page.goBack()
  await expect(page).not.toHaveURL(/from=/)
  await swipe(page, await pointIn(known(page), 0.96), { x: -330, y: 2 })
  await expect(page).toHaveURL(/[?&]asOf=2023-07-24(&|$)/)
})
