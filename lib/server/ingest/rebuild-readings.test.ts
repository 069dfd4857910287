import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { ingestArticle, type Reader } from '@/lib/server/ingest/ingest-article'
import { rebuildReadings } from '@/lib/server/ingest/rebuild-readings'
import { digitReader } from '@/lib/server/testing/digit-reader'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'

const { folder } = temporaryFolder()
const file = (text: string) =>
  JSON.stringify({ title: 'A', publisher: 'B', url: null, publishedAt: '2023-07-26', language: 'en', text })

/** Reads as the digit reader does, but for the first number of each article. */
const frugal: Reader = {
  ...digitReader(),
  version: 'frugal-1',
  read: (article) => {
    const reading = digitReader().read(article)
    return { ...reading, claims: reading.claims.slice(1) }
  },
}

let store: Store
let count = 0
beforeEach(async () => {
  const opened = await openStore({ url: `file:${folder}/${++count}.db`, crisis: 'harbour' })
  if (isProblem(opened)) throw new Error(opened.detail)
  store = opened
  for (const [name, text] of [
    ['a.json', '9 held, 2 freed'],
    ['b.json', 'no number'],
  ] as const)
    await ingestArticle(file(text), name, { store, reader: digitReader() })
})
afterEach(() => store.close())

describe('a new reader', () => {
  test('reads every stored article again, and the record stays', async () => {
    const told: string[] = []
    const report = (id: string, rank: number, total: number) => told.push(`${id} ${rank}/${total}`)
    expect(await rebuildReadings({ store, reader: frugal }, report)).toBe(1)
    expect(told).toEqual(['a 1/2', 'b 2/2'])
    expect((await store.listClaims()).map((claim) => claim.quantity?.value)).toEqual([2])
    expect((await store.findArticle('a'))?.article.text).toBe('9 held, 2 freed')
  })

  test('that fails on an article names it, leaves it its reading and goes on', async () => {
    const failing: Reader = {
      ...digitReader(),
      version: 'failing-1',
      read: (article) => (article.id === 'a' ? expect.fail('odd text') : frugal.read(article)),
    }
    const faults: [string, string][] = []
    await rebuildReadings({ store, reader: failing }, undefined, (id, { detail }) =>
      faults.push([id, detail]),
    )
    expect(faults).toEqual([['a', expect.stringContaining('odd text')]])
    expect((await store.listClaims()).map((claim) => claim.quantity?.value)).toEqual([9, 2])
    expect(await store.listStaleIds('failing-1')).toEqual(['a'])
  })

  test('has nothing to do a second time', async () => {
    await rebuildReadings({ store, reader: frugal })
    const version = await store.version()
    const idle: Reader = { ...frugal, read: () => expect.fail('it was read again') }
    expect(await rebuildReadings({ store, reader: idle })).toBe(0)
    expect(await store.version()).toBe(version)
  })

  test('that reads the same leaves the dataset at its version', async () => {
    const version = await store.version()
    expect(await rebuildReadings({ store, reader: digitReader('digits-2') })).toBe(0)
    expect(await store.version()).toBe(version)
    expect(await store.listStaleIds('digits-2')).toEqual([])
  })
})
