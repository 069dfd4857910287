import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'

const make = (
  id: string,
  kind: PlaceKind,
  name: string,
  more: Partial<GazetteerPlace> = {},
): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind,
  province: null,
  country: 'XX',
  lon: 0,
  lat: 0,
  precision: 'city',
  ...more,
})

/** A made-up district: what a newsroom writes for a country that no file holds. */
const places = [
  make('XX', 'country', 'Westland'),
  make('XX-H', 'province', 'Highmoor', { province: 'XX-H' }),
  make('XX-01', 'canton', 'Ashford', { province: 'XX-H', canton: 'XX-01' }),
  make('ashford', 'city', 'Ashford', { province: 'XX-H', canton: 'XX-01' }),
  make('hamlet', 'city', 'Little Ash', { province: 'XX-H', canton: 'XX-01', weakAliases: ['Little Ash'] }),
  make('stonefield', 'prison', 'Stonefield prison', { province: 'XX-H', canton: 'XX-01' }),
]
const gazetteer = buildGazetteer(places)

describe('containment', () => {
  test.each([
    ['XX', 'stonefield', true],
    ['XX-H', 'stonefield', true],
    ['XX-01', 'stonefield', true],
    ['ashford', 'stonefield', true],
    ['hamlet', 'stonefield', false],
    ['XX-H', 'XX', false],
    ['XX-01', 'XX-H', false],
    ['stonefield', 'stonefield', true],
    ['XX', 'nowhere', false],
    ['nowhere', 'nowhere', false],
  ])('does %s hold %s? %s', (outer, inner, answer) => {
    expect(gazetteer.contains(outer, inner)).toBe(answer)
  })
})

describe('names', () => {
  test('case and accents do not matter', () => {
    expect(gazetteer.named('ÁSHFORD').map(({ id }) => id)).toEqual(['XX-01', 'ashford'])
    expect(gazetteer.named('Nowhere')).toEqual([])
  })
  test('of two places with one id the later counts', () => {
    const corrected = buildGazetteer([...places, make('stonefield', 'prison', 'Stonefield Hall')])
    expect(corrected.find('stonefield')?.name).toBe('Stonefield Hall')
    expect(corrected.named('Stonefield prison')).toEqual([])
  })
  test('what a caller does to a list does not change the gazetteer', () => {
    gazetteer.all('prison').length = 0
    gazetteer.named('Ashford').length = 0
    expect(gazetteer.all('prison')).toHaveLength(1)
    expect(gazetteer.named('Ashford')).toHaveLength(2)
  })
})

test('a crisis of one’s own reads like any other, without aliases written down', () => {
  const text =
    'Two guards are held at Stonefield jail near Ashford. In Stonefield, inmates in Westland say, all is calm.'
  const toponyms = geoparse(text, 'en', gazetteer, ['XX'])
  expect(toponyms.map(({ text: own, place }) => [own, place?.id])).toEqual([
    ['Stonefield jail', 'stonefield'],
    ['Ashford', 'ashford'],
    ['Stonefield', 'stonefield'],
    ['Westland', 'XX'],
  ])
})
