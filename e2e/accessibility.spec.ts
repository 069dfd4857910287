import { expect, type Page, test } from '@playwright/test'
import { enterMark, openMap } from './support/verbs'

/** Ids that the mark in focus lets choose among, where others share its target; it has the focus again after. */
async function offered(page: Page): Promise<string[]> {
  const shares = await page.evaluate(() => {
    const { incident, place } = (document.activeElement as HTMLElement).dataset
    return document.querySelector(`#map [data-led-by="${incident ?? place}"]:not([data-under])`) !== null
  })
  if (!shares) return []
  await page.keyboard.press('Enter')
  const rows = page.getByRole('dialog', { name: 'Which of these?' }).locator('[data-choice]')
  await expect(rows.first()).toBeFocused()
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-choice') ?? ''))
  await page.keyboard.press('Escape')
  return ids
}

test('every filter and every mark is reached by the Tab key, or by a mark whose target it shares, and has a name', async ({
  page,
}) => {
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
    if (!focus.id) continue
    for (const id of [focus.id, ...(await offered(page))]) reached.add(id)
  }
  for (const name of ['Province', 'Prison', 'Kind', 'Source', 'Status'])
    expect([...labels].some((l) => l.startsWith(name))).toBe(true)
  // A prison that an incident's mark covers is opened from that incident.
  const marks = await page
    .locator('#map a:is([data-incident], [data-place]):not([data-under])')
    .evaluateAll((nodes) =>
      nodes.map((n) => n.getAttribute('data-incident') ?? n.getAttribute('data-place') ?? ''),
    )
  expect([...reached]).toEqual(expect.arrayContaining([...new Set(marks)]))
})

test('who closes one question and asks the next at once is answered', async ({ page }) => {
  await openMap(page)
  const leaders = await page
    .locator('#map a[data-led-by]:not([data-under])')
    .evaluateAll((led) => [...new Set(led.map((one) => one.getAttribute('data-led-by') ?? ''))])
  expect(leaders.length).toBeGreaterThan(1)
  const ask = (id: string | undefined) =>
    page.evaluate((leader) => {
      // Before the browser has told of the closing, as when keys come fast.
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
      document
        .querySelector<HTMLElement>(`#map a:is([data-incident="${leader}"], [data-place="${leader}"])`)
        ?.click()
    }, id)
  const dialog = page.getByRole('dialog', { name: 'Which of these?' })
  for (const leader of [leaders[0], leaders[1], leaders[1]]) {
    await ask(leader)
    await expect(dialog).toBeVisible()
    await expect(dialog.locator(`[data-choice="${leader}"]`)).toBeVisible()
  }
})

test('Enter on a focused mark opens the sentence behind its figure', async ({ page }) => {
  await openMap(page)
  await enterMark(page, page.locator('#map [data-incident][aria-label*="53"]').first())
  await expect(page.getByRole('region', { name: 'Details' }).locator('mark').first()).toContainText('53')
})
