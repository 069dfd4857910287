import { expect, test } from '@playwright/test'

/** The page that tells developers what they can ask for. */

test('every request that the page shows can be made, as it stands', async ({ page, request }) => {
  await page.goto('/developers')
  const addresses = await page
    .getByRole('main')
    .locator('section a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(10)
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200)
})

test('the dashboard leads there, and in Spanish it speaks Spanish', async ({ page }) => {
  await page.goto('/?lang=es')
  await expect(page.locator('a[href^="/developers"]')).toHaveCount(1)
  await page.goto('/developers?lang=es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Los datos, para programas')
  await page.locator('summary').first().click()
  await expect(page.getByText('Solo lo que empieza a más tardar este día').first()).toBeVisible()
  await expect(page.locator('main [lang=en]')).toHaveCount(0)
})
