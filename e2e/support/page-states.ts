import { expect, type Page } from '@playwright/test'
import { urlOf } from './servers'
import { enterMark, filterToggle } from './verbs'

export type Language = 'en' | 'es'

/** A state that a page can be in: where it is found, and what brings it about once it stands there, on a phone. */
export type PageState = {
  name: string
  path: string
  /** No script of the framework comes: the page as it stands before, or on a bad line. */
  isStill?: true
  bring?: (page: Page, language: Language) => Promise<unknown>
}

const notice = (page: Page) => page.locator('p[role="status"][data-shown]')
const lookAgain = (page: Page) =>
  expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(notice(page)).toBeVisible({ timeout: 700 })
  }).toPass({ timeout: 20_000 })
const turi = (page: Page) => page.locator('#map [data-incident][aria-label^="53 "]').first()
const openTuri = async (page: Page) => {
  await enterMark(page, turi(page))
  await expect(page.locator('mark').first()).toBeVisible()
}

const dashboard: PageState[] = [
  { name: 'the map at rest', path: '/' },
  { name: 'the map before its script has come', path: '/', isStill: true },
  {
    name: 'the filters open before the script has come',
    path: '/',
    isStill: true,
    bring: async (page) => {
      const toggle = filterToggle(page)
      if (await toggle.isVisible()) await toggle.click()
    },
  },
  {
    name: 'loading',
    path: '/',
    bring: async (page) => {
      await page.route(/\/api\/(overview|zones|hostages)\?/, () => {})
      await filterToggle(page).click()
      await page.locator('select[name="kind"]').selectOption('killed')
      await expect(notice(page)).toBeVisible()
    },
  },
  {
    name: 'a part that failed',
    path: '/',
    bring: async (page) => {
      await page.route('**/api/zones*', (route) => route.fulfill({ status: 503, body: '{}' }))
      await lookAgain(page)
    },
  },
  {
    name: 'no answer, so that all is stale',
    path: '/',
    bring: async (page) => {
      await page.route('**/api/**', (route) => route.abort('connectionrefused'))
      await lookAgain(page)
    },
  },
  {
    name: 'offline',
    path: '/',
    bring: async (page) => {
      await page.context().setOffline(true)
      await expect(notice(page)).toBeVisible()
    },
  },
  { name: 'a filter that empties the map', path: '/?place=EC-W&kind=killed' },
  { name: 'a bad query', path: '/?from=yesterday' },
  { name: 'the timeline in use', path: '/?from=2023-07-23&to=2023-07-25&asOf=2023-07-25' },
  {
    name: 'the filters open, with prisons to choose from',
    path: '/',
    bring: async (page) => {
      await filterToggle(page).click()
      await page.getByRole('combobox', { name: /^(Prison|Cárcel)/ }).fill('peniten')
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    },
  },
  { name: 'an incident opened', path: '/', bring: openTuri },
  {
    name: 'a prison opened',
    path: '/#place=guayas-1',
    bring: (page) => expect(page.locator('h2', { hasText: /Litoral/ }).first()).toBeVisible(),
  },
  {
    name: 'signs to choose among',
    path: '/',
    bring: async (page) => {
      await page.locator('#map [data-incident][aria-label^="31 "]').first().focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('dialog [data-choice]').first()).toBeVisible()
    },
  },
  {
    name: 'the article beside the map',
    path: '/',
    bring: async (page) => {
      await openTuri(page)
      await page.getByRole('link', { name: /^(Open in the article|Abrir en el artículo)$/ }).click()
      await expect(page.getByRole('dialog').locator('mark[data-current]').first()).toBeVisible()
    },
  },
  {
    name: 'the share dialog',
    path: '/',
    bring: async (page) => {
      await page.getByRole('button', { name: /^(Share or embed|Compartir)/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'more incidents than can be drawn', path: `${urlOf('synthetic')}/` },
]

const others: PageState[] = [
  { name: 'the table', path: '/table' },
  { name: 'the table, emptied by filters', path: '/table?place=EC-W&kind=killed' },
  { name: 'the page for developers', path: '/developers' },
  {
    name: 'the page that reads a text',
    path: '/read',
    bring: async (page) => {
      await page.getByLabel(/^(Text|Texto)$/).fill('Twelve guards were freed in Cuenca. Ana, 43, saw it.')
      const read = page.getByRole('button', { name: /^(Read it|Leer)/ })
      await expect(read).toBeEnabled()
      await read.press('Enter')
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible({ timeout: 120_000 })
      // By the keyboard: a pointer left there would light what it lies on.
      await page.locator('mark').getByRole('link').first().focus()
      await page.keyboard.press('Enter')
    },
  },
  { name: 'an article', path: '/article/01-bbcmundo-emergency-20230725' },
  { name: 'an address that leads nowhere', path: '/nowhere' },
  { name: 'the embed', path: '/embed', isStill: true },
  { name: 'the embed that moves', path: '/embed/interactive' },
  {
    name: 'the embed that moves, with a sentence open',
    path: '/embed/interactive',
    bring: openTuri,
  },
]

export const pageStates = [...dashboard, ...others]
