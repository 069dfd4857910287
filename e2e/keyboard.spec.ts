import { expect, type Page, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** What can be reached by keys alone, and in how many. */

/** Presses keys and counts them: what is counted is what a hand does, a typed letter as much as Tab. */
function countedKeys(page: Page) {
  let presses = 0
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) {
        presses += 1
        await page.keyboard.press(key)
      }
    },
    count: () => presses,
  }
}

const focusedLink = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLAnchorElement ? document.activeElement.textContent : '',
  )
const sentence = (page: Page) => page.getByRole('region', { name: 'Details' }).locator('blockquote mark')

for (const width of [1280, 390])
  test(`from load to the sentence behind Turi's 53 in at most 12 presses, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await openMap(page)
    const keys = countedKeys(page)
    await keys.press('Tab', 'Enter')
    while (!/53 guards held/.test((await focusedLink(page)) ?? '')) {
      expect(keys.count(), 'presses').toBeLessThan(12)
      await keys.press('Tab')
    }
    await keys.press('Enter')
    await expect(sentence(page)).toHaveText('53')
    await expect(sentence(page)).toBeInViewport()
    expect(keys.count()).toBeLessThanOrEqual(12)
  })

test('Tab passes by the open list of prisons', async ({ page }) => {
  await openMap(page)
  await page.getByRole('combobox', { name: /^Prison/ }).focus()
  await expect(page.getByRole('listbox').getByRole('option').nth(20)).toBeAttached()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Kind')).toBeFocused()
})

test('a prison is chosen by typing one of its names', async ({ page }) => {
  await openMap(page)
  await page.getByRole('combobox', { name: /^Prison/ }).focus()
  const keys = countedKeys(page)
  await keys.press('t', 'u', 'r', 'i')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await keys.press('Enter')
  await expect(page).toHaveURL(/[?&]place=azuay-1(&|$)/)
  expect(keys.count()).toBe(5)
  // Nothing traps the focus: Tab goes on to the next filter.
  await keys.press('Tab')
  await expect(page.getByLabel('Kind')).toBeFocused()
})
