import { expect, type Page, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** The table: a full alternative to the map and its lists. */

const incidents = (page: Page) => page.getByRole('table', { name: /^Incidents/ })
const rowIds = (page: Page) =>
  incidents(page)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-incident') ?? ''))

test('one link leads from the dashboard to the table of the same query, and back', async ({ page }) => {
  await openMap(page, '/?kind=killed')
  await page.getByRole('link', { name: 'As a table', exact: true }).click()
  await expect(page).toHaveURL('/table?kind=killed')
  await page.getByRole('link', { name: 'Back to the map' }).click()
  await expect(page).toHaveURL('/?kind=killed')
})

for (const query of [
  '',
  'place=EC-A',
  'kind=killed&kind=injured',
  'status=alleged',
  'q=guards',
  'asOf=2023-07-24',
])
  test(`it holds every incident of ?${query}, and none besides`, async ({ page, request }) => {
    const { features } = await (await request.get(`/api/incidents?${query}`)).json()
    await page.goto(`/table?${query}`)
    expect((await rowIds(page)).sort()).toEqual(features.map(({ id }: { id: string }) => id).sort())
    const zones = (await (await request.get(`/api/zones?${query}`)).json()).features
    await expect(page.locator('tbody tr[data-zone]')).toHaveCount(zones.length)
  })

test('a row says what, how many, where and how exactly, when, who, and leads to the sentence', async ({
  page,
}) => {
  await page.goto('/table?place=EC-A')
  await expect(incidents(page).getByRole('caption')).toContainText('26 July 2023')
  await expect(incidents(page).getByRole('caption')).toContainText('Filters: Azuay')
  const row = incidents(page).getByRole('row').nth(1)
  await expect(row.getByRole('rowheader')).toHaveText('Held hostage')
  for (const text of [
    '53 guards held',
    'Turi prison, Azuay',
    'position known',
    'Orellana',
    'Latin Post',
    'Reported',
  ])
    await expect(row).toContainText(text)
  await row.getByRole('link', { name: 'Read the sentence: 53 guards held, Turi prison, Azuay' }).click()
  await expect(page).toHaveURL(/\/article\/.+#claim=/)
  await expect(page.locator('mark:target')).toHaveText('53')
})

test('whom a report of another language describes is quoted there too', async ({ page }) => {
  const row = incidents(page).getByRole('row').filter({ hasText: '140' })
  await page.goto('/table?kind=unconfirmed_report')
  await expect(row).toContainText('“fuente cercana a las prisiones”')
  await page.goto('/table?kind=unconfirmed_report&lang=es')
  await expect(page.getByText('fuente cercana a las prisiones', { exact: true })).toBeVisible()
})

test('a page that is not there is said to be none, and the last is shown', async ({ page }) => {
  await page.goto('/table?page=99')
  await expect(page.getByText('There is no page 99: the table has one page')).toBeVisible()
  expect(await rowIds(page)).not.toEqual([])
  await page.goto('/table?page=99&lang=es')
  await expect(page.getByText('No hay página 99')).toBeVisible()
  await page.goto('/table')
  await expect(page.getByText(/no page/)).toHaveCount(0)
})

test('a column sorts by a link, says so, and turns round', async ({ page }) => {
  await page.goto('/table')
  const column = incidents(page).getByRole('columnheader', { name: 'Figure' })
  await expect(column).not.toHaveAttribute('aria-sort', /./)
  await column.getByRole('link').click()
  await expect(column).toHaveAttribute('aria-sort', 'ascending')
  await column.getByRole('link').click()
  await expect(column).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=-figure/)
  await expect(incidents(page).getByRole('row').nth(1)).toContainText('Built for 9,500')
})

test('filters work on it, and keep the order', async ({ page }) => {
  await page.goto('/table?sort=-figure')
  await page.getByLabel('Kind').selectOption('killed')
  await expect(page).toHaveURL(/\/table\?sort=-figure&kind=killed$/)
  await expect(incidents(page).getByRole('rowheader', { name: 'Injured' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Remove the filter Killed' }).click()
  await expect(incidents(page).getByRole('rowheader', { name: 'Injured' }).first()).toBeVisible()
})

test('a choice stands in its field while the server is asked for the rows', async ({ page }) => {
  await page.goto('/table?sort=-figure')
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/table?**_rsc=**', async (route) => {
    await held
    await route.continue()
  })
  await page.getByLabel('Kind').selectOption('killed')
  await expect(page.getByRole('link', { name: 'Remove the filter Killed' })).toBeVisible()
  await expect(page.getByLabel('Kind')).toHaveValue('killed')
  answer()
  await expect(page).toHaveURL(/kind=killed$/)
})

test('on a phone the sources of a figure stand equally far apart, on however many lines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/table?kind=killed&lang=es')
  const gaps = await page.locator('tr[data-incident] ul').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const lines = [...list.children].map((item) => {
        const range = document.createRange()
        range.selectNodeContents(item)
        const rects = [...range.getClientRects()].filter(({ height }) => height < 40)
        return {
          top: Math.min(...rects.map(({ top }) => top)),
          bottom: Math.max(...rects.map(({ bottom }) => bottom)),
        }
      })
      return lines.slice(1).map(({ top }, i) => top - (lines[i]?.bottom ?? 0))
    }),
  )
  expect(gaps.length).toBeGreaterThan(5)
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(6)
})

test('where no row is left, what is said of it keeps to the side of the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/table?q=zzzz')
  const left = (box: { x: number } | null) => box?.x
  const said = left(await page.getByText('No incident in the reports meets').boundingBox())
  expect(said).toBe(left(await page.getByRole('link', { name: 'Back to the map' }).boundingBox()))
})

test('on a phone a source within a remark stands in its line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/table')
  const link = page.locator('tr[data-place] small a').first()
  expect(await link.evaluate((one) => getComputedStyle(one).display)).toBe('inline')
})

test('a parameter that the table does not know is named', async ({ page }) => {
  await page.goto('/table?sort=colour')
  await expect(page.getByRole('main')).toContainText('“sort” cannot be “colour”.')
})

for (const width of [320, 390, 1280, 1920])
  test(`at ${width} px nothing runs over the side`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/table')
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over).toBeLessThanOrEqual(0)
  })

for (const width of [320, 360])
  test(`at ${width} px no underline of a source strikes through what is said of it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto('/table?kind=killed')
    const apart = await incidents(page)
      .locator('li:has(small)')
      .evaluateAll((items) =>
        items.map((item) => {
          const [link, said] = ['a', 'small'].map((tag) => {
            const range = document.createRange()
            range.selectNodeContents(item.querySelector(tag) ?? item)
            return range.getBoundingClientRect()
          })
          return (said?.top ?? 0) - (link?.bottom ?? 0)
        }),
      )
    expect(apart.length).toBeGreaterThan(3)
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(-1)
  })

for (const width of [320, 360])
  for (const lang of ['en', 'es'])
    test(`at ${width} px no cell of a row is printed over another (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`/table?lang=${lang}`)
      const over = await page.locator('tbody tr').evaluateAll((rows) =>
        rows.flatMap((row) => {
          const cells = [...row.children].map((cell) => {
            const range = document.createRange()
            const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
            const boxes: DOMRect[] = []
            while (texts.nextNode()) {
              range.selectNodeContents(texts.currentNode)
              boxes.push(...range.getClientRects())
            }
            return { label: cell.textContent ?? '', boxes }
          })
          const bottomOf = (at: number) => Math.max(...(cells[at]?.boxes ?? []).map((box) => box.bottom))
          const topOf = (at: number) => Math.min(...(cells[at]?.boxes ?? []).map((box) => box.top))
          return cells.flatMap(({ label }, at) => (at > 0 && topOf(at) < bottomOf(at - 1) - 1 ? label : []))
        }),
      )
      expect(over).toEqual([])
    })
