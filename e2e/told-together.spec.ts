import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type OwnServer, startOwnServer } from './support/own-server'
import { openMap } from './support/verbs'

/** What reports tell together comes out as one figure: sums, rests, corrections, and people freed in steps. */

test.describe.configure({ mode: 'serial' })

let server: OwnServer
test.beforeAll(async () => {
  server = await startOwnServer('e2e/crises/silent', 22)
})
test.afterAll(() => server.end())

async function publish(name: string, publishedAt: string, text: string): Promise<void> {
  const file = join(server.articles, `${name}.md`)
  const head = ['title: Report', 'publisher: The Brask Courier', 'url: null', `publishedAt: ${publishedAt}`]
  writeFileSync(file, ['---', ...head, 'language: en', '---', '', text, ''].join('\n'))
  expect(await server.ingest(file)).toBe(0)
}

const ledger = (page: Page) => page.getByRole('region', { name: 'Hostages' })
const rows = (page: Page, kind: string) => page.locator(`li [data-incident][data-kind="${kind}"]`)

test('guards and nurses whom one sentence counts are their sum, and no disagreement', async ({ page }) => {
  await publish(
    'seized',
    '2024-03-05',
    'Inmates took 12 guards and three nurses hostage at Harrow Fell prison on Monday, a union leader said.',
  )
  await openMap(page, `${server.url}/`)
  await expect(rows(page, 'hostages_held')).toContainText('15 people held')
  await expect(ledger(page).locator('ol')).toContainText('15')
  await expect(ledger(page).locator('ol')).not.toContainText('12')
  await rows(page, 'hostages_held').click()
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details).toContainText('the sum of what its sentence lists')
  await expect(details).not.toContainText('gives')
})

test('of those held when others walk free, the rest are held still, and none on top', async ({ page }) => {
  await publish(
    'freed',
    '2024-03-06',
    'Nine of the 24 workers held hostage at Old Quay prison were freed on Tuesday, the prison service said. The other 15 are still being held.',
  )
  await openMap(page, `${server.url}/?place=sellow-2`)
  await expect(rows(page, 'hostages_held')).toContainText('15 people held')
  await expect(ledger(page).locator('ol > li')).toContainText([/were held|had been held/, /9/, /held/])
  await expect(ledger(page).locator('ol > li').last()).toContainText('15')
  await expect(ledger(page)).not.toContainText('or more')
})

test('then all the rest are free: at least so many', async ({ page }) => {
  await publish(
    'walked',
    '2024-03-08',
    'All 15 remaining hostages at Old Quay prison walked free on Thursday, the prison service said.',
  )
  await openMap(page, `${server.url}/?place=sellow-2`)
  await expect(rows(page, 'hostages_freed')).toContainText('15 or more people freed')
})

test('a toll that its paper lowers stands where it was lowered to', async ({ page }) => {
  await publish(
    'dead',
    '2024-03-06',
    'Eleven inmates died in a riot at Harrow Fell prison on Tuesday, prosecutors said.',
  )
  await publish(
    'fewer',
    '2024-03-07',
    'Prosecutors lowered the death toll of the riot at Harrow Fell prison from 11 to nine.',
  )
  await openMap(page, `${server.url}/?kind=killed`)
  await expect(rows(page, 'killed')).toContainText('9 killed')
  await expect(rows(page, 'killed')).toContainText('earlier: 11')
  await expect(page.locator('main')).not.toContainText('9–11')
})

test('one who died of it days later is on top of the toll, and no incident of its own', async ({ page }) => {
  await publish(
    'fire',
    '2024-03-09',
    'Four inmates died in a fire at Old Quay prison on Wednesday. The toll went up by one on Friday when an inmate died in hospital.',
  )
  await openMap(page, `${server.url}/?place=sellow-2&kind=killed`)
  await expect(rows(page, 'killed')).toHaveCount(1)
  await expect(rows(page, 'killed')).toContainText('4 or more killed')
  await rows(page, 'killed').click()
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('On top of the 4')
})

test('an article that is taken away takes its incidents along', async ({ page }) => {
  expect(await server.ingest('--remove', 'fire')).toBe(0)
  await openMap(page, `${server.url}/?place=sellow-2`)
  await expect(rows(page, 'hostages_freed')).toHaveCount(1)
  await expect(rows(page, 'killed')).toHaveCount(0)
})
