import { expect, test } from 'vitest'
import { country, north, port } from '@/lib/incidents/testing/made-up'
import { buildGazetteer } from './build-gazetteer'
import { hasNamesake } from './has-namesake'

test('a province has a namesake where a town of its country bears its name', () => {
  const town = { ...port, name: 'NORTÉ' }
  expect(hasNamesake(north, buildGazetteer([country, north, town]))).toBe(true)
  expect(hasNamesake(north, buildGazetteer([country, north, { ...town, country: 'XB' }]))).toBe(false)
  expect(hasNamesake(north, buildGazetteer([country, north, { ...port, aliases: ['Norte'] }]))).toBe(false)
  expect(hasNamesake(town, buildGazetteer([country, north, town]))).toBe(false)
})
