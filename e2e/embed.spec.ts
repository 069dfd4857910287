import { expect, test } from '@playwright/test'
import { urlOf } from './support/servers'
import { openMap, serveForeignPage, watchForeignRequests } from './support/verbs'

test('framed by a page of another origin, the embed shows Turi and nothing else', async ({ page }) => {
  const host = await serveForeignPage(
    `<h1>Our story</h1><iframe title="Map" width="600" height="500" src="${urlOf('shipped')}/embed?place=azuay-1"></iframe>`,
  )
  try {
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('#map')).toHaveAttribute('data-ready', 'interactive')
    expect(new URL(host.url).origin).not.toBe(urlOf('shipped'))
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

test('a mark in a framed map opens the sentence behind its figure', async ({ page }) => {
  const host = await serveForeignPage(
    `<iframe title="Map" width="600" height="600" src="${urlOf('shipped')}/embed?place=azuay-1"></iframe>`,
  )
  try {
    await page.goto(host.url)
    const frame = page.frameLocator('iframe')
    await frame.locator('#map [data-incident][aria-label*="53"]').first().click()
    await expect(frame.locator('mark').first()).toContainText('53')
  } finally {
    await host.close()
  }
})

test('the embed asks no other host for anything', async ({ page }) => {
  const foreign = watchForeignRequests(page)
  await openMap(page, '/embed')
  await page.waitForLoadState('networkidle')
  expect(foreign).toEqual([])
})

for (const width of [280, 600, 1200]) {
  test(`at ${width} px the embed has no sideways scrollbar`, async ({ page }) => {
    await page.setViewportSize({ width, height: 500 })
    await openMap(page, '/embed')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
}

test('a parameter that the embed does not know is named, with what to do', async ({ page }) => {
  await page.goto('/embed?plaze=azuay-1')
  await expect(page.locator('body')).toContainText('plaze')
  await expect(page.locator('body')).toContainText('place')
})
