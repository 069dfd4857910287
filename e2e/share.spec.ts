import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, type Response, test } from '@playwright/test'
import { openMap } from './support/verbs'

const openShare = async (page: Page, query = '', name = 'Share or embed') => {
  await openMap(page, `/${query}`)
  await page.getByRole('button', { name }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

test('the dialog comes when it is asked for, and is put together by keyboard', async ({ page }) => {
  // By what it holds: other scripts come once the map is in a person's hands, at a moment of their own.
  const holdsDialog = async (script: Response) =>
    /\.js$/.test(script.url()) && (await script.text()).includes('<crisis-map')
  const came: Promise<boolean>[] = []
  page.on('response', (script) => came.push(holdsDialog(script)))
  await openMap(page)
  await page.getByRole('button', { name: 'Share or embed' }).focus()
  expect(await Promise.all(came)).not.toContain(true)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share or embed this map' })
  await expect(dialog).toBeVisible()
  expect(await Promise.all(came)).toContain(true)
  await dialog.getByLabel('Frame (iframe)').focus()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByLabel('To paste elsewhere')).toHaveValue(/<crisis-map/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share or embed' })).toBeFocused()
})

test('it opens with the filters of the dashboard, and what is seen is what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openShare(page, '?place=azuay-1')
  const preview = dialog.locator('iframe').contentFrame()
  await expect(preview.locator('#map a[data-place]')).toHaveCount(1)
  await dialog.getByLabel('Colours').selectOption('dark')
  await dialog.getByLabel('Language').selectOption('es')
  await dialog.getByLabel('With the title').uncheck()
  await dialog.getByLabel('Prisons').uncheck()
  await dialog.getByLabel('Frozen: only what was published by').first().check()
  await dialog.getByLabel('Width').fill('720')
  await expect(preview.locator('html[lang="es"][data-theme="dark"]')).toBeAttached()
  await expect(preview.locator('#map a[data-place]')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialog).toContainText('Copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const src = /src="([^"]+)"/.exec(copied)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(Object.fromEntries(new URL(src).searchParams)).toMatchObject({
    place: 'azuay-1',
    theme: 'dark',
    lang: 'es',
    heading: 'off',
    asOf: expect.stringMatching(/^2023-07-/),
  })
  expect(copied).toContain('width="720"')
  await page.goto(src)
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'static')
})

test('the preview is as large as the frame that is copied, and shows the signs that it will show', async ({
  page,
}) => {
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 900 })
    const dialog = await openShare(page)
    const preview = dialog.locator('iframe').contentFrame()
    await expect(preview.locator('#map')).toBeVisible()
    expect(await preview.locator('html').evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([
      600, 500,
    ])
    const [seen, around] = [await dialog.locator('iframe').boundingBox(), await dialog.boundingBox()]
    expect((seen?.x ?? 0) + (seen?.width ?? 0)).toBeLessThanOrEqual((around?.x ?? 0) + (around?.width ?? 0))
  }
})

test('a citation says what, where, as of when, and the address', async ({ page }) => {
  const dialog = await openShare(page, '?place=azuay-1')
  await expect(dialog.getByLabel('To cite this map')).toHaveValue(
    /^Ecuador’s prisons.*As known on \d+ July 2023, \d+ reports?\. http:.*place=azuay-1&asOf=2023-07-\S+$/,
  )
})

test('a citation of a map that is frozen at a day still to come is of the last report', async ({ page }) => {
  const dialog = await openShare(page)
  await dialog.getByLabel('Frozen: only what was published by').first().check()
  await dialog.locator('input[type="date"]').fill('2031-01-01')
  await expect(dialog.getByLabel('To cite this map')).toHaveValue(
    /As known on 26 July 2023, 7 reports\. \S+asOf=2023-07-26$/,
  )
  await dialog.locator('input[type="date"]').fill('2023-07-24')
  await expect(dialog.getByLabel('To cite this map')).toHaveValue(
    /As known on 24 July 2023, 3 reports\. \S+asOf=2023-07-24$/,
  )
})

for (const [query, name] of [
  ['', 'Share or embed'],
  ['?lang=es&theme=dark', 'Compartir o insertar'],
])
  test(`axe finds nothing wrong with the dialog at ${query || 'the plain address'}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await openShare(page, query, name)
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual(
      [],
    )
  })
