import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as claims from '@/app/api/claims/route'
import { isProblem } from '@/lib/model/problem'
import { noFilter } from '@/lib/model/query'
import { currentStore } from '@/lib/server/dataset/open-store'
import { readRouteJson } from '@/lib/server/testing/ask-route'
import { makeCrisis, toReading } from '@/lib/server/testing/made-up-crisis'
import { loadSelection } from '@/lib/server/views/load-view'
import type { StoredArticle } from '@/lib/store/store'
import { loadFirstView } from './load-first-view'
import { loadTable } from './table/load-table'

const late: StoredArticle = {
  id: 'late',
  title: 'Late',
  publisher: 'El Faro',
  url: null,
  publishedAt: '2031-05-12',
  language: 'en',
  text: 'Nothing new.',
}

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeEach(async () => {
  made = await makeCrisis()
  // What a process keeps is of the crisis before.
  Object.assign(globalThis, {
    crisisMapStore: undefined,
    crisisMapFolder: undefined,
    crisisMapDataset: undefined,
  })
  const store = await currentStore()
  if (isProblem(store)) throw new Error(store.detail)
  const version = vi.spyOn(store, 'version')
  let asked = 0
  version.mockImplementation(async () => {
    // To read the data once asks three times; who asks a fourth time, for more of it, finds a new article.
    if (++asked === 4) await made.store.saveArticle(late, toReading(late, []), 'by hand')
    return made.store.version()
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await made.remove()
})

const idsOf = (articles: readonly { id: string }[]) => articles.map(({ id }) => id)

test('all that a page shows is of one version of the data, though an article comes while it is made', async () => {
  const view = await loadFirstView(new URLSearchParams('from=2031-05-01'), 'en')
  expect(!isProblem(view) && idsOf(view.articles.body.items)).toEqual(['first', 'second'])
})

test('and so is all that a table shows', async () => {
  const view = await loadTable(new URLSearchParams(), 'en')
  expect(!isProblem(view) && idsOf(view.articles)).toEqual(['first', 'second'])
})

test('words are sought in the sentences of the version that is shown, though an article comes before those are read', async () => {
  const found = await readRouteJson(claims, '?q=thursday')
  expect(idsOf(found.items)).toEqual(['first.0'])
  const selection = await loadSelection({ ...noFilter, q: 'thursday' })
  expect(!isProblem(selection) && selection.dataset.articles.map(({ id }) => id)).toContain('late')
})
