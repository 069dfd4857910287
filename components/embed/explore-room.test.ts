import { expect, test } from 'vitest'
import { incident, prison } from '@/components/dashboard/testing/features'
import { toStage, wholeStage } from '@/lib/geo/stage'
import { standsLeft } from './explore-room'

const stage = toStage({ zoom: 7, lat: 10, lon: -30 })
const at = (lon: number, lat: number, value: number) =>
  incident(`${lon} ${lat}`, 'killed', { ...prison(`${lon} ${lat}`), lon, lat }, value)

test('"Explore the map" goes out of the gravest sign’s way, and stays where a lesser one lies', () => {
  const [low, high] = [at(-29.7, 9.5, 80), at(-30.5, 11, 3)]
  expect(standsLeft({ stage }, wholeStage, [high, low])).toBe(true)
  expect(standsLeft({ stage }, wholeStage, [at(-30.5, 11, 300), low])).toBe(false)
  expect(standsLeft({ stage }, wholeStage, [])).toBe(false)
})

test('in a wide frame the corner is that of the band that is in sight', () => {
  const band = { ...wholeStage, height: 0.625 }
  expect(standsLeft({ stage }, wholeStage, [at(-29.7, 9.75, 80)])).toBe(false)
  expect(standsLeft({ stage }, band, [at(-29.7, 9.75, 80)])).toBe(true)
})
