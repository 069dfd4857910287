import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { smallWorld } from '@/lib/gazetteer/testing/small-world'
import { noWorld, type WorldIndex } from '@/lib/gazetteer/world/world-index'
import type { GazetteerPlace } from '@/lib/model/place'

const own = (id: string, name: string, more: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind: 'city',
  province: 'XA-N',
  country: 'XA',
  lon: 1.25,
  lat: -2.5,
  precision: 'city',
  ...more,
})
const country = own('XA', 'Xalia', { kind: 'country', province: null, precision: 'country' })
const idsOf = (places: GazetteerPlace[], name: string) =>
  buildGazetteer([country, ...places], smallWorld)
    .named(name)
    .map(({ id }) => id)

test('a town of the crisis comes first, and is not there twice', () => {
  expect(idsOf([own('weston', 'Weston')], 'Weston')).toEqual(['weston', 'geonames:8'])
  expect(idsOf([own('weston', 'Weston', { lon: 1.4 })], 'Weston')).toEqual(['weston', 'geonames:8'])
})
test('on the same spot it is the same town under whatever name', () => {
  expect(idsOf([own('west', 'Westville')], 'Weston')).toEqual(['geonames:8'])
})
test('a namesake further off, or in another country, is another town', () => {
  expect(idsOf([own('weston', 'Weston', { lon: 9 })], 'Weston')).toContain('geonames:7')
  expect(idsOf([own('weston', 'Weston', { country: 'XC' })], 'Weston')).toContain('geonames:7')
})
test('the world’s id of a town of the crisis finds the crisis’s town', () => {
  const gazetteer = buildGazetteer([country, own('weston', 'Weston')], smallWorld)
  expect(gazetteer.find('geonames:7')?.id).toBe('weston')
  expect(gazetteer.world.find('geonames:7')).toBeUndefined()
  expect(gazetteer.find('geonames:8')?.name).toBe('Weston')
})
test('where the crisis lists its cantons, the world’s do not count', () => {
  const canton = own('XA-01', 'Lago', { kind: 'canton', precision: 'canton' })
  const gazetteer = buildGazetteer([country, canton], smallWorld)
  expect(gazetteer.world.find('XA-N-1')).toBeUndefined()
})
test('city in county in province in country', () => {
  const gazetteer = buildGazetteer([country], smallWorld)
  for (const outer of ['XA', 'XA-N', 'XA-N-1', 'region:xa-hills'])
    expect(gazetteer.contains(outer, 'geonames:7'), outer).toBe(true)
  expect(gazetteer.contains('XA', 'geonames:8')).toBe(false)
  expect(gazetteer.contains('XB-S', 'geonames:8')).toBe(true)
})
test('all places are the crisis’s own, and asking for them or by their ids leaves the world unread', () => {
  const unread: WorldIndex = {
    ...noWorld,
    named: () => {
      throw new Error('read')
    },
    find: () => {
      throw new Error('read')
    },
    contains: () => {
      throw new Error('read')
    },
  }
  const north = own('XA-N', 'North', { kind: 'province', precision: 'province' })
  const south = own('XA-S', 'South', { kind: 'province', precision: 'province', province: 'XA-S' })
  const gazetteer = buildGazetteer([country, north, south, own('weston', 'Weston')], unread)
  expect(gazetteer.all('city').map(({ id }) => id)).toEqual(['weston'])
  expect(gazetteer.find('weston')?.name).toBe('Weston')
  expect(gazetteer.find('no-such-place')).toBeUndefined()
  expect(gazetteer.ownNamed('weston')).toHaveLength(1)
  expect(['XA', 'XA-N', 'XA-S'].filter((id) => gazetteer.contains(id, 'weston'))).toEqual(['XA', 'XA-N'])
  expect(() => gazetteer.named('weston')).toThrow('read')
})
