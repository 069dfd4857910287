import { expect, test } from 'vitest'
import { geojson } from './geojson'
import { jsonLines } from './json-lines'
import { madeUpExport, partedZone } from './testing/made-up-export'

const data = madeUpExport()

test('it is a feature collection, incidents and zones told apart, what nobody places without geometry', () => {
  const { type, features, as_of } = JSON.parse(geojson.write(data))
  expect([type, as_of]).toEqual(['FeatureCollection', '2031-05-12'])
  expect(
    features.map(
      (feature: { id: string; properties: { layer: string }; geometry: { type: string } | null }) => [
        feature.id,
        feature.properties.layer,
        feature.geometry?.type ?? null,
      ],
    ),
  ).toEqual([
    ['one', 'incident', 'Point'],
    ['two', 'incident', null],
    ['zone-7', 'zone', 'MultiPolygon'],
  ])
})

test('each incident carries its sources, each with its sentence as the article has it', () => {
  const { features } = JSON.parse(geojson.write(data))
  expect(features[0].properties.sources).toHaveLength(2)
  expect(features[0].properties.sources[0]).toMatchObject({
    claim_id: 'one-a',
    attribution: 'the ministry',
    sentence: data.sentences.get('one-a'),
  })
})

test('JSON Lines hold an incident a line, whatever line ends an article brings', () => {
  const lines = jsonLines.write(data).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line).incident_id)).toEqual(['one', 'two'])
})

test('a zone says how long it lasts and what it suspends in some areas', () => {
  const { features } = JSON.parse(geojson.write(madeUpExport([], { zones: [partedZone] })))
  expect(features[0].properties).toMatchObject({
    days: 90,
    rights_in_part: [{ rights: ['movement'], areas: [], count: 1, kind: 'province', claims: ['z-a'] }],
  })
})

test('it names the makers of its points and outlines, as their licences ask', () => {
  expect(JSON.parse(geojson.write(data)).credits).toEqual(data.makers)
})
