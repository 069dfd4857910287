import { expect, test } from 'vitest'
import { toBaseMap } from '@/components/map/base-map'
import { toTarget } from '@/components/map/target'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { bigPrison, country, query } from '@/lib/incidents/testing/made-up'
import { toPlaceFeature } from '@/lib/server/views/to-features'
import { inLanguage, targetOf, tidyAddress } from './load-first-view'

const home = { view: { zoom: 7, lat: 0, lon: 10 }, countries: ['XA', 'XB'] }
const far = { ...country, id: 'XB', country: 'XB', lon: 60, lat: 20 }
const port = {
  ...bigPrison,
  id: 'far-port',
  kind: 'city' as const,
  country: 'XB',
  province: null,
  lon: 60,
  lat: 20,
}

const near = { ...port, id: 'near-port', country: 'XA', lon: 10, lat: 0 }

test('clusters are made for where the map looks: at a far country or town that is filtered by', () => {
  const gazetteer = buildGazetteer([country, far, port])
  const base = toBaseMap(home, [], [], [near, port])
  for (const place of [far, port]) {
    const shown = { query: query(`place=${place.id}`), context: { gazetteer } }
    const target = targetOf(shown, base)
    expect(target).toEqual(toTarget(base, new Set(), [toPlaceFeature(gazetteer)(place)]))
    expect(target.size, place.id).toBeLessThan(0.5)
    expect(target.x + target.size / 2, place.id).toBeGreaterThan(0.5)
  }
})

test('a prison that is only told of takes its province’s place in a plain form’s address, as any does', () => {
  const quay = toPlaceFeature(buildGazetteer([country]))({
    ...bigPrison,
    id: 'quay',
    province: 'XB-S',
    country: 'XB',
  })
  const sent = new URLSearchParams('place=XB-S&place=quay&kind=')
  expect(tidyAddress(sent, [], [quay])).toBe('place=quay')
  expect(tidyAddress(sent, [quay], [])).toBe('place=quay')
})

test('a page brings remarks of the record in its own language alone', () => {
  const source = { en: 'Census of 2022', es: 'Censo de 2022' }
  const prison = toPlaceFeature(buildGazetteer([country]))({
    ...bigPrison,
    capacity: [{ value: 400, date: '2022', source }],
    holds: { en: 'men', es: 'hombres' },
  })
  const { capacity, holds } = inLanguage('es', prison).properties
  expect(capacity).toEqual([{ value: 400, date: '2022', source: 'Censo de 2022' }])
  expect(holds).toBe('hombres')
})
