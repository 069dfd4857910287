import { afterAll, beforeAll, expect, test } from 'vitest'
import { bigPrison, exactly, north, query } from '@/lib/incidents/testing/made-up'
import { isProblem } from '@/lib/model/problem'
import { makeCrisis } from '@/lib/server/testing/made-up-crisis'
import { selectGround, tellOfPrisons } from '@/lib/server/views/ground-places'
import { loadSelection } from '@/lib/server/views/load-view'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

const told = { kind: 'killed' as const, unit: 'people', place: north, quantity: exactly(9) }
const tells = (...incidents: object[]) =>
  tellOfPrisons({ incidents, zones: [] } as unknown as Parameters<typeof tellOfPrisons>[0])

test('a crisis tells of prisons by a place, a kind or what is counted; of a flood in a province it does not', () => {
  expect(tells(told)).toBe(false)
  expect(tells()).toBe(true)
  expect(tells(told, { ...told, place: bigPrison })).toBe(true)
  expect(tells({ ...told, kind: 'escaped' })).toBe(true)
  expect(tells({ ...told, kind: 'other_count', unit: 'inmates held', place: null })).toBe(true)
})

test('where a crisis is of prisons, those of its country are its ground', async () => {
  const selection = await loadSelection(query(''))
  if (isProblem(selection)) throw new Error(selection.detail)
  const ids = selectGround(selection).map(({ id }) => id)
  expect(ids).toContain(bigPrison.id)
  expect(ids).toContain(north.id)
})
