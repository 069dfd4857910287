import { expect, type Page, test } from '@playwright/test'
import { filterToggle } from './support/verbs'

/** A slow phone: the page stands and is used before its script has come. What was chosen until then counts. */

/** Opens a page whose scripts wait until the answer is called. */
async function openWithoutScripts(page: Page, path: string): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((go) => {
    release = go
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await expect(page.locator('select').first()).toBeAttached()
  return release
}

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' })
const address = (page: Page) => page.evaluate(() => location.pathname + location.search)

const choices: [what: string, choose: (page: Page) => Promise<unknown>, query: string][] = [
  ['a province', (page) => filters(page).getByLabel('Province').selectOption('EC-G'), '?place=EC-G'],
  ['a prison', (page) => filters(page).getByLabel('Prison').selectOption('azuay-1'), '?place=azuay-1'],
  ['a kind', (page) => filters(page).getByLabel('Kind').selectOption('killed'), '?kind=killed'],
  ['words', (page) => filters(page).getByLabel('Words').fill('Turi'), '?q=Turi'],
  [
    'a province, then one of its prisons, and a kind',
    async (page) => {
      await filters(page).getByLabel('Province').selectOption('EC-A')
      await filters(page).getByLabel('Prison').selectOption('azuay-1')
      await filters(page).getByLabel('Kind').selectOption('hostages_held')
    },
    '?place=azuay-1&kind=hostages_held',
  ],
  [
    'a day',
    async (page) => {
      await filters(page).getByText('Dates').click()
      await filters(page).getByLabel('From').fill('2023-07-25')
    },
    '?from=2023-07-25',
  ],
  [
    'a moment on the slider',
    (page) => page.getByRole('slider', { name: 'As known at' }).fill('0'),
    '?asOf=2023-07-24',
  ],
  [
    'a stretch of the timeline and a kind',
    async (page) => {
      await page.getByRole('region', { name: 'Timeline' }).getByRole('slider', { name: 'From' }).fill('3')
      await filters(page).getByLabel('Kind').selectOption('killed')
    },
    '?kind=killed&from=2023-07-25',
  ],
]

for (const [what, choose, query] of choices)
  test(`${what} chosen before the script came is applied when it comes`, async ({ page }) => {
    const release = await openWithoutScripts(page, '/')
    await choose(page)
    release()
    await expect.poll(async () => decodeURIComponent(await address(page))).toBe(`/${query}`)
    await expect(page.locator('#incidents')).not.toHaveAttribute('aria-busy', 'true')
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the filters open before the script came, and stay open with what was chosen', async ({ page }) => {
    const release = await openWithoutScripts(page, '/')
    const kind = filters(page).getByLabel('Kind')
    await expect(kind).toBeHidden()
    await filterToggle(page).click()
    await kind.selectOption('killed')
    release()
    await expect.poll(() => address(page)).toBe('/?kind=killed')
    await expect(kind).toBeVisible()
    await expect(kind).toHaveValue('killed')
    await filterToggle(page).click()
    await expect(kind).toBeHidden()
  })
})

test('a filter taken back before the script came is taken back, and the others stay', async ({ page }) => {
  const release = await openWithoutScripts(page, '/?place=EC-G&place=EC-A&kind=killed&status=reported')
  await filters(page).getByLabel('Status').selectOption('')
  release()
  await expect.poll(() => address(page)).toBe('/?place=EC-G&place=EC-A&kind=killed')
})

test('the table too takes what was chosen before its script came', async ({ page }) => {
  const release = await openWithoutScripts(page, '/table?sort=-figure')
  await filters(page).getByLabel('Kind').selectOption('killed')
  release()
  await expect(page).toHaveURL(/\/table\?sort=-figure&kind=killed$/)
  await expect(page.getByRole('rowheader', { name: 'Injured' })).toHaveCount(0)
})

test('where nothing was chosen the address stays as it was', async ({ page }) => {
  const release = await openWithoutScripts(page, '/?kind=killed&lang=en')
  release()
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  expect(await address(page)).toBe('/?kind=killed&lang=en')
  expect(await page.evaluate(() => history.length)).toBe(2)
})
