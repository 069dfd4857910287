import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { makeCrisis, toReading } from '@/lib/server/testing/made-up-crisis'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

/** The present gazetteer as a bundle of its own sees it: pages and routes each have their modules for themselves. */
async function gazetteerInOwnBundle() {
  vi.resetModules()
  const { currentDataset } = await import('@/lib/server/dataset/dataset')
  const dataset = await currentDataset()
  if (isProblem(dataset)) throw new Error(dataset.detail)
  return dataset.gazetteer
}

test('the places are one for pages and routes, so that a version read by the one is merged into what the other read', async () => {
  const before = await gazetteerInOwnBundle()
  const article = { id: 'third', title: 'Third', publisher: 'El Faro', url: null, language: 'en' } as const
  const stored = { ...article, publishedAt: '2031-05-12', text: 'Nothing new.' }
  await made.store.saveArticle(stored, toReading(stored, []), 'by hand')
  expect(await gazetteerInOwnBundle()).toBe(before)
})

/** The land behind Ecuador's map, as a bundle of its own loads it. */
async function landInOwnBundle() {
  vi.resetModules()
  const { loadBackdrop } = await import('@/lib/server/gazetteer/load-backdrop')
  const view = { zoom: 7, lat: -1.6, lon: -78.9 }
  const dates = { from: '2031-05-01', to: '2031-05-31' }
  const words = { en: 'T', es: 'T' }
  const crisis = { id: 'x', title: words, summary: words, countries: ['EC'], view, dates }
  return (await loadBackdrop({ crisis, lands: new Map() }, [], [], 'en')).neighbours
}

test('so are the outlines of the land behind the map', async () => {
  const [first] = await landInOwnBundle()
  expect(first).toBeDefined()
  expect((await landInOwnBundle())[0]).toBe(first)
})
