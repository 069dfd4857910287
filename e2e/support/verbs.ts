import { expect, type Locator, type Page } from '@playwright/test'

/** Opens a page of ours and waits until its map can be dragged. */
export async function openMap(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'interactive')
}

/** Opens a mark by the keyboard; where others share its target, it is the first among them. */
export async function enterMark(page: Page, mark: Locator): Promise<void> {
  await mark.focus()
  await page.keyboard.press('Enter')
  if (!/ more here$| más aquí$/.test((await mark.getAttribute('aria-label')) ?? '')) return
  await expect(page.locator('dialog [data-choice]').first()).toBeFocused()
  await page.keyboard.press('Enter')
}

/** What a phone hides its filters behind: works by itself, with and without script. */
export const filterToggle = (page: Page) =>
  page
    .getByRole('region', { name: /^(Filters|Filtros)$/ })
    .locator('summary')
    .first()

/** The ids that the map draws, by the attribute that carries them, in order and without repeats. */
export async function drawn(
  page: Page,
  attribute: 'data-incident' | 'data-place' | 'data-zone',
): Promise<string[]> {
  const ids = await page
    .locator(`#map [${attribute}]`)
    .evaluateAll((nodes, name) => nodes.map((node) => node.getAttribute(name) ?? ''), attribute)
  return [...new Set(ids)].sort()
}

/** Every request that left for another host than ours, from now on. */
export function watchForeignRequests(page: Page): string[] {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url())
  })
  return foreign
}
