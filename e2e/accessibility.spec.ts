import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openMap } from './support/verbs'

const pages = [
  '/',
  '/?lang=es',
  '/?theme=dark',
  '/?place=EC-A',
  '/embed/interactive',
  '/embed/interactive?place=azuay-1&lang=es',
  '/embed/interactive?theme=dark',
]
const stills = ['/embed', '/embed?lang=es', '/embed?theme=dark', '/embed?theme=dark&lang=es']
const widths = [1280, 360]

for (const width of widths) {
  for (const path of pages) {
    test(`axe finds nothing wrong with ${path} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openMap(page, path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual(
        [],
      )
    })
  }
}

for (const width of [1280, 280])
  for (const path of stills)
    test(`axe finds nothing wrong with ${path} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 600 })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual(
        [],
      )
    })

test('axe finds nothing wrong with an open detail', async ({ page }) => {
  await openMap(page)
  await page.locator('#map [data-incident][aria-label*="53"]').first().click()
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('53')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((v) => v.id)).toEqual([])
})

for (const path of ['/', '/?lang=es&theme=dark'])
  for (const width of widths)
    test(`axe finds nothing wrong with the open list of prisons on ${path} at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await openMap(page, path)
      if (width < 760) await page.getByRole('button', { name: /^Filt/ }).click()
      await page.getByRole('combobox', { name: /^(Prison|Cárcel)/ }).fill('peniten')
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual(
        [],
      )
    })

test('every filter and every mark is reached by the Tab key and has a name', async ({ page }) => {
  await openMap(page)
  const wanted = await page.locator('#map a[data-incident], #map a[data-place]').count()
  expect(wanted).toBeGreaterThan(10)
  const reached = new Set<string>()
  const labels = new Set<string>()
  for (let press = 0; press < 250; press++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const node = document.activeElement
      if (!node || node === document.body) return null
      const id = node.getAttribute('data-incident') ?? node.getAttribute('data-place')
      const name =
        node.getAttribute('aria-label') ??
        (node as HTMLSelectElement).labels?.[0]?.textContent ??
        node.textContent ??
        ''
      return { id: id && node.closest('#map') ? id : null, name: name.trim() }
    })
    if (!focus) break
    expect(focus.name).not.toBe('')
    labels.add(focus.name)
    if (focus.id) reached.add(focus.id)
  }
  for (const name of ['Province', 'Prison', 'Kind', 'Source', 'Status'])
    expect([...labels].some((l) => l.startsWith(name))).toBe(true)
  const marks = await page
    .locator('#map a[data-incident], #map a[data-place]')
    .evaluateAll((nodes) =>
      nodes.map((n) => n.getAttribute('data-incident') ?? n.getAttribute('data-place') ?? ''),
    )
  expect([...reached]).toEqual(expect.arrayContaining([...new Set(marks)]))
})

test('Enter on a focused mark opens the sentence behind its figure', async ({ page }) => {
  await openMap(page)
  await page.locator('#map [data-incident][aria-label*="53"]').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Details' }).locator('mark').first()).toContainText('53')
})
