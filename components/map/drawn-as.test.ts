import { expect, test } from 'vitest'
import type { IncidentFeature, PlaceFeature } from '@/lib/model/responses'
import { drawnAs, isPinned } from './drawn-as'

const geometry = { type: 'Point', coordinates: [-66.9, 10.5] }

const incidentAt = (precision: string) =>
  ({
    type: 'Feature',
    geometry,
    properties: { kind: 'killed', place: { kind: 'prison', precision, country: 'VE' } },
  }) as unknown as IncidentFeature
const prisonAt = (precision: string) =>
  ({ type: 'Feature', geometry, properties: { kind: 'prison', precision } }) as unknown as PlaceFeature

test.each(['site', 'neighbourhood', 'city', 'canton'])('a prison known to the %s has a mark', (precision) => {
  expect(drawnAs(incidentAt(precision))).toBe('mark')
  expect(isPinned(prisonAt(precision))).toBe(true)
})

test.each(['province', 'country'])(
  'a prison known no better than its %s has no mark: a point would be made up',
  (precision) => {
    expect(drawnAs(incidentAt(precision))).toBe('none')
    expect(isPinned(prisonAt(precision))).toBe(false)
  },
)
