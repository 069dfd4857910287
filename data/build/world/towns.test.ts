import { expect, test } from 'vitest'
import type { PlaceRow } from '@/lib/gazetteer/world/world-places'
import { checkTowns } from './check-towns'
import type { OutlinedArea } from './outlined-areas'
import { toTowns } from './towns'
import type { City } from './world-cities'
import type { TownSource } from './world-sources'

const city = (number: number, name: string, lon: number, more: Partial<City> = {}): City => ({
  id: null,
  number,
  name,
  ascii: name,
  others: [],
  lat: 0.5,
  lon,
  feature: 'PPL',
  country: 'XA',
  admin1: '01',
  admin2: '',
  populace: 5000,
  ...more,
})
const cities = [
  city(1, 'Weston', 0.5),
  city(2, 'Milton', 1.5, { admin1: '02' }),
  city(3, 'Overby', 2.5, { country: 'XB' }),
]
const square = (country: string, west: number): OutlinedArea => ({
  iso: `${country}-${west}`,
  country,
  geonames: '',
  names: [],
  spanish: '',
  local: '',
  letters: [],
  lon: west + 0.5,
  lat: 0.5,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
})
const outlined = [square('XA', 0), square('XA', 1), square('XB', 2)]
const town = (name: string, lon: number, more: Partial<TownSource> = {}): TownSource => ({
  country: 'XA',
  name,
  point: [lon, 0.5],
  aliases: [],
  ...more,
})
const build = (...towns: TownSource[]) => toTowns(towns, cities, outlined)

test('a town has an id of its own, of two of one name each its own', () => {
  expect(build(town('Río Chico', 0.2), town('Rio Chico', 1.2)).map(({ id }) => id)).toEqual([
    'town:xa-rio-chico',
    'town:xa-rio-chico-2',
  ])
})
test('it lies in the province of its outline, however near the town across the border', () => {
  expect(build(town('Bridge', 0.99), town('Ford', 1.01)).map(({ admin1 }) => admin1)).toEqual(['01', '02'])
})
test('a quarter called as a town elsewhere in the country is lighter than it', () => {
  const [quarter, other] = build(
    town('Milton', 0.2, { people: 90_000 }),
    town('Ford', 0.2, { people: 90_000 }),
  )
  expect([quarter?.populace, other?.populace]).toEqual([500, 90_000])
})
test('a point in another country is refused, one a little off a coarse border is not', () => {
  expect(() => build(town('Astray', 2.4))).toThrow('Astray: 2.4, 0.5 does not lie in XA')
  expect(build(town('Border', 2.01))).toHaveLength(1)
})

const row = (id: string | null, name: string, lon: number): PlaceRow => ({
  id,
  number: id ? 0 : 7,
  kind: 'city',
  seat: null,
  country: 'XA',
  parent: null,
  lon,
  lat: 0,
  populace: 0,
  name,
  aliases: [],
})
const named = (name: string, ...places: number[]) => ({
  name,
  bearers: places.map((place) => ({ place, as: 0 })),
})

test('a name that the index holds nearby is refused, one further off is another town', () => {
  const twins = (km: number) => [row('town:xa-ford', 'Ford', 0), row(null, 'Ford', km / 111)]
  expect(() => checkTowns(twins(20), [named('ford', 0, 1)])).toThrow(
    'town:xa-ford: "Ford" is held already (geonames:7)',
  )
  expect(() => checkTowns(twins(30), [named('ford', 0, 1)])).not.toThrow()
})
test('a name with a number is none that the index takes', () => {
  expect(() => checkTowns([row('town:xa-zona-18', 'Zona 18', 0)], [])).toThrow('no usable name')
})
