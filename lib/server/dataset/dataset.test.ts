import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bigPrison, exactly } from '@/lib/incidents/testing/made-up'
import { isProblem } from '@/lib/model/problem'
import { currentCrisis } from '@/lib/server/crisis/current-crisis'
import { currentDataset, type Dataset, loadDataset } from '@/lib/server/dataset/dataset'
import { knownAsOf } from '@/lib/server/dataset/dataset-as-of'
import { currentStore } from '@/lib/server/dataset/open-store'
import { makeCrisis, toReading } from '@/lib/server/testing/made-up-crisis'
import type { Store, StoredArticle } from '@/lib/store/store'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

function must<T>(found: T): Exclude<T, { kind: 'problem' }> {
  if (isProblem(found)) throw new Error(found.detail)
  return found as Exclude<T, { kind: 'problem' }>
}

const article = (id: string, day: string, sentence: string): StoredArticle => ({
  id,
  title: id,
  publisher: 'El Faro',
  url: null,
  publishedAt: day,
  language: 'en',
  text: sentence,
})

async function save(store: Store, id: string, day: string, value: number) {
  const sentence = `${value} inmates died in Big House.`
  const said = {
    kind: 'killed' as const,
    sentence,
    number: String(value),
    quantity: exactly(value),
    place: bigPrison,
  }
  await store.saveArticle(article(id, day, sentence), toReading(article(id, day, sentence), [said]), 'r1')
}

/** The same, read and merged from nothing. */
async function loadAnew({ gazetteer }: Dataset): Promise<Dataset> {
  return loadDataset(must(await currentStore()), must(await currentCrisis()), { gazetteer, lands: new Map() })
}

test('a version is what reading and merging all anew would give, whatever came in or was corrected', async () => {
  const store = must(await currentStore())
  const steps: [string, string, number][] = [
    ['late', '2031-05-12', 11],
    ['early', '2031-05-09', 4],
    ['late', '2031-05-12', 12],
    ['late', '2031-05-08', 12],
  ]
  for (const step of steps) {
    must(await currentDataset())
    await save(store, ...step)
    const now = must(await currentDataset())
    const anew = await loadAnew(now)
    expect(now.tag).toBe(anew.tag)
    expect(now.claims).toEqual(anew.claims)
    const known = knownAsOf(now, undefined)
    expect(known.incidents).toEqual(
      knownAsOf({ ...anew, gazetteer: { ...anew.gazetteer } }, undefined).incidents,
    )
  }
})

test('of a new version only what has changed is read', async () => {
  const store = must(await currentStore())
  const before = must(await currentDataset())
  const read = vi.spyOn(store, 'listClaims')
  await save(store, 'news', '2031-05-13', 13)
  const after = must(await currentDataset())
  expect(read.mock.calls).toEqual([[['news']]])
  for (const [id, told] of before.told) expect(after.told.get(id)).toBe(told)
  read.mockRestore()
})
