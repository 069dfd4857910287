import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { placeMeetsBbox } from '@/lib/incidents/filters/meets-bbox'
import { bigPrison, canton, country, north, port } from '@/lib/incidents/testing/made-up'

test('a place meets a box by its outline or its point, a province without an outline by neither', () => {
  const { geometry: _, ...undrawn } = { ...north, id: 'XA-U', province: 'XA-U', name: 'Undrawn' }
  const gazetteer = buildGazetteer([country, north, undrawn, port, canton, bigPrison])
  const all = [north, undrawn, port, canton, bigPrison, country]
  expect(all.filter(({ id }) => placeMeetsBbox(id, [10.4, 0.4, 10.6, 0.6], gazetteer))).toEqual([
    north,
    port,
    canton,
    bigPrison,
  ])
})
