import { expect, test } from '@playwright/test'
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
