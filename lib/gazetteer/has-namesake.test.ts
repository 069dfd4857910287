import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { hasNamesake } from '@/lib/gazetteer/has-namesake'
import { country, north, port } from '@/lib/incidents/testing/made-up'

test('a province has a namesake where a town of its country bears its name', () => {
  const town = { ...port, name: 'NORTÉ' }
  expect(hasNamesake(north, buildGazetteer([country, north, town]))).toBe(true)
  expect(hasNamesake(north, buildGazetteer([country, north, { ...town, country: 'XB' }]))).toBe(false)
  expect(hasNamesake(north, buildGazetteer([country, north, { ...port, aliases: ['Norte'] }]))).toBe(false)
  expect(hasNamesake(town, buildGazetteer([country, north, town]))).toBe(false)
})
