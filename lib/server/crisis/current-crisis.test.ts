import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { currentDataset } from '@/lib/server/dataset/dataset'
import { knownAsOf } from '@/lib/server/dataset/dataset-as-of'
import { makeCrisis } from '@/lib/server/testing/made-up-crisis'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

const decree = {
  id: 'd-8',
  decree: 'Decree 8',
  from: '2031-05-12',
  until: null,
  scopes: ['country'],
  sources: ['https://gazette.example/8'],
}

const write = (name: string, text: string) => writeFile(join(process.env.CRISIS ?? '', name), text)

/** What a running server tells a little later. */
async function tellLater() {
  vi.setSystemTime(Date.now() + 5_000)
  const dataset = await currentDataset()
  if (isProblem(dataset)) throw new Error(dataset.detail)
  return dataset
}

test('a running server takes in decrees and places that are written anew, and keeps what it had while a file cannot be read', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
  const before = await tellLater()
  expect((await tellLater()).gazetteer).toBe(before.gazetteer)

  await write('decrees.json', '[{"id": "d-')
  expect((await tellLater()).decrees).toEqual(before.decrees)
  expect(complain.mock.calls.flat().join()).toContain('decrees.json: it is no JSON')

  await write('decrees.json', JSON.stringify([decree]))
  const after = await tellLater()
  expect(after.decrees.map(({ id }) => id)).toEqual(['d-8'])
  expect(after.tag).not.toBe(before.tag)
  expect(knownAsOf(after, undefined).zones.some(({ decree: of }) => of?.id === 'd-8')).toBe(true)

  const prison = { id: 'far-house', name: 'Far House prison', lon: 10.5, lat: 0.5 }
  await write('places.json', JSON.stringify([prison]))
  expect((await tellLater()).gazetteer.find('far-house')?.name).toBe('Far House prison')
  vi.useRealTimers()
})
