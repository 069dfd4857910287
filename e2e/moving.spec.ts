import { expect, type Page, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** Where the middle of what is drawn lies in the window. */
const middleOf = (page: Page) =>
  page.locator('#map [data-live]').evaluate((drawn) => {
    const { left, top, width, height } = drawn.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })

const viewOf = (page: Page) => new URL(page.url()).searchParams.get('view')

test('a map that is taken again before it rests stays under the hand, and the address waits until it does', async ({
  page,
}) => {
  await openMap(page)
  const frame = await page.locator('#map').boundingBox()
  if (!frame) throw new Error('there is no map')
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2]
  const take = async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 20, { steps: 4 })
  }
  await take()
  await page.mouse.up()
  await take()
  const before = await middleOf(page)
  // Longer than the map takes to tell where it is.
  for (let step = 1; step <= 30; step++) {
    await page.mouse.move(x + 60 - step * 4, y + 20 + step)
    await page.waitForTimeout(20)
    const { x: atX, y: atY } = await middleOf(page)
    expect(Math.abs(atX - (before.x - step * 4)), `step ${step}`).toBeLessThan(6)
    expect(Math.abs(atY - (before.y + step)), `step ${step}`).toBeLessThan(6)
    expect(viewOf(page)).toBeNull()
  }
  await page.mouse.up()
  await expect.poll(() => viewOf(page)).not.toBeNull()
})

test('a zoom by the wheel is in the address, so that whoever gets the link sees the same', async ({
  page,
}) => {
  await openMap(page)
  await page.locator('#map').hover()
  await page.mouse.wheel(0, -240)
  await expect.poll(() => viewOf(page)).not.toBeNull()
  const zoom = () => Number(viewOf(page)?.split('/')[0])
  const first = zoom()
  await page.mouse.wheel(0, -240)
  await expect.poll(zoom).toBeGreaterThan(first)
})
