import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foldName } from '@/lib/gazetteer/fold-name'
import { findAmbiguousNames } from '@/lib/gazetteer/testing/ambiguous-names'
import { distanceKm } from '@/lib/geo/distance'
import { toLonLat } from '@/lib/geo/lon-lat'
import { findArea } from '@/lib/geo/nearest'
import { isInArea, polygonsOf, ringsOf, signedArea } from '@/lib/geo/polygon'
import type { GazetteerPlace } from '@/lib/model/place'
import { sayRecord } from '@/lib/model/say-record'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])
const inEcuador = (kind: GazetteerPlace['kind']) =>
  gazetteer.all(kind).filter(({ country }) => country === 'EC')
const [provinces, cantons, cities, prisons] = [
  inEcuador('province'),
  inEcuador('canton'),
  inEcuador('city'),
  inEcuador('prison'),
]
const readJson = (path: string) => JSON.parse(readFileSync(`data/gazetteer/${path}`, 'utf8'))
const provinceAt = (place: GazetteerPlace | undefined) =>
  place && findArea([place.lon, place.lat], provinces)?.id

describe('what the gazetteer holds', () => {
  test('24 provinces, 221 cantons, 35 prisons, and the countries of the world', () => {
    expect([provinces.length, cantons.length, prisons.length]).toEqual([24, 221, 35])
    expect(cities.length).toBeGreaterThan(500)
    expect(gazetteer.all('country').length).toBeGreaterThan(230)
  })
  test('every country has an English and a Spanish name by which it is found', () => {
    for (const [id, en, es] of [
      ['DE', 'Germany', 'Alemania'],
      ['US', 'United States', 'EE.UU.'],
      ['PE', 'Peru', 'Perú'],
    ])
      expect([gazetteer.named(en ?? '')[0]?.id, gazetteer.named(es ?? '')[0]?.id]).toEqual([id, id])
  })
  test('ids are unique, and provinces and cantons that a place names exist', () => {
    const all = gazetteer.all()
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { province, canton } of all) {
      if (province) expect(gazetteer.find(province)?.kind).toBe('province')
      if (canton) expect(gazetteer.find(canton)?.kind).toBe('canton')
    }
  })
  test('a canton lies in the province that its number begins with', () => {
    const sources = JSON.parse(readFileSync('data/build/sources/EC/provinces.json', 'utf8')).provinces as {
      id: string
      inec: string
    }[]
    for (const { id, province } of cantons)
      expect(id.slice(3, 5)).toBe(sources.find((source) => source.id === province)?.inec)
  })
  test('names that several places bear are listed, and nothing else is', () => {
    expect(findAmbiguousNames(gazetteer)).toEqual(readJson('EC/ambiguous.json').names)
  })
  test('no two prisons share a name', () => {
    const names = prisons.flatMap(({ id, name, aliases }) =>
      [...new Set([name, ...aliases].map(foldName))].map((folded) => ({ id, folded })),
    )
    for (const { id, folded } of names)
      expect(names.filter((other) => other.folded === folded).map((other) => other.id)).toEqual([id])
  })
})

describe('the geography', () => {
  test('Ambato is in Tungurahua and Tena in Napo, by their points and by the record', () => {
    for (const [city, province] of [
      ['ec-ambato', 'EC-T'],
      ['ec-tena', 'EC-N'],
      ['ec-guayaquil', 'EC-G'],
    ]) {
      const place = gazetteer.find(city ?? '')
      expect([place?.province, provinceAt(place)]).toEqual([province, province])
    }
  })
  test('every prison whose site is known lies in its province', () => {
    const sites = prisons.filter(({ precision }) => precision === 'site')
    expect(sites.length).toBeGreaterThan(10)
    for (const { id, lon, lat, province } of sites) {
      const outline = gazetteer.find(province ?? '')?.geometry
      expect(outline && isInArea([lon, lat], outline), id).toBe(true)
    }
  })
  test('every other prison too, as far as a coarse coast allows', () => {
    for (const prison of prisons)
      expect([prison.id, provinceAt(prison)]).toEqual([prison.id, prison.province])
  })
  test('nearly every city lies in the province that the record gives it', () => {
    const astray = cities.filter((city) => provinceAt(city) !== city.province)
    // Disputed valleys and places on a border that the outline draws a few kilometres off.
    expect(astray.length).toBeLessThan(cities.length * 0.03)
    for (const city of astray) {
      const area = provinces.find(({ id }) => id === city.province)
      expect(findArea([city.lon, city.lat], area ? [area] : [], 40)?.id).toBe(city.province)
    }
  })
  test('a canton stands where one of its towns does, or says that only its province is known', () => {
    for (const canton of cantons) {
      expect(['canton', 'province']).toContain(canton.precision)
      const towns = cities.filter((city) => city.canton === canton.id)
      const nearest = Math.min(
        ...towns.map(({ lon, lat }) => distanceKm([lon, lat], [canton.lon, canton.lat])),
      )
      if (canton.precision === 'canton' && towns.length > 0) expect(nearest).toBeLessThan(60)
    }
  })
})

describe('outlines', () => {
  const outlines = provinces.map(({ id, geometry }) => ({ id, geometry }))
  test('every province has one; rings are closed and wound after RFC 7946', () => {
    for (const { id, geometry } of outlines) {
      expect(geometry, id).toBeDefined()
      for (const rings of geometry ? polygonsOf(geometry) : [])
        for (const [index, ring] of rings.entries()) {
          expect(ring.length, id).toBeGreaterThanOrEqual(4)
          expect(ring[0], id).toEqual(ring.at(-1))
          expect(signedArea(ring) > 0, id).toBe(index === 0)
        }
    }
  })
  test("a province's point lies inside it and in no other", () => {
    for (const { id, lon, lat } of provinces)
      expect(
        provinces.filter(({ geometry }) => geometry && isInArea([lon, lat], geometry)).map((p) => p.id),
      ).toEqual([id])
  })
  test('no spot lies in two provinces', () => {
    for (let lon = -81; lon < -75; lon += 0.07)
      for (let lat = -5; lat < 1.5; lat += 0.07) {
        const here = provinces.filter(({ geometry }) => geometry && isInArea([lon, lat], geometry))
        expect(here.length, `${lon} ${lat}`).toBeLessThanOrEqual(1)
      }
  })
  test('no sliver opens between neighbours: a border vertex is in both outlines, or on the coast or the frontier', () => {
    const seen = new Map<string, number>()
    const verticesOf = (area: GazetteerPlace['geometry']) => (area ? ringsOf(area) : []).flat().map(String)
    for (const { geometry } of outlines)
      for (const vertex of new Set(verticesOf(geometry))) seen.set(vertex, (seen.get(vertex) ?? 0) + 1)
    const features = readJson('EC/context.json').features as { geometry: GazetteerPlace['geometry'] }[]
    const abroad = new Set(features.flatMap(({ geometry }) => verticesOf(geometry)))
    // East of the coastal provinces every vertex is a border.
    const inland = [...seen].filter(([vertex]) => Number(vertex.split(',')[0]) > -78.4)
    expect(inland.length).toBeGreaterThan(300)
    expect(inland.filter(([vertex, count]) => count < 2 && !abroad.has(vertex))).toEqual([])
  })
  test('they are small enough to send: 120 KB for all provinces', () => {
    expect(readFileSync('data/gazetteer/EC/provinces.json').length).toBeLessThan(120 * 1024)
  })
  test('the land around is drawn from Panama to Chile, and leaves out the country itself', () => {
    const { features, bbox } = readJson('EC/context.json')
    const ids = (features as { id: string }[]).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['CO', 'PE', 'BR', 'PA', 'CL']))
    expect(ids).not.toContain('EC')
    for (const { geometry } of features)
      for (const position of ringsOf(geometry).flat()) {
        const [lon, lat] = toLonLat(position)
        expect(lon >= bbox[0] && lon <= bbox[2] && lat >= bbox[1] && lat <= bbox[3]).toBe(true)
      }
  })
})

describe('what is said of a place', () => {
  test('every figure is dated and names a source that can be looked up', () => {
    const figures = prisons.flatMap(({ capacity = [], population = [] }) => [...capacity, ...population])
    expect(figures.length).toBeGreaterThan(40)
    for (const { date, source } of figures) {
      expect(date).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/)
      for (const language of ['en', 'es'] as const)
        expect(sayRecord(source, language).length).toBeGreaterThan(10)
    }
  })
  test('what is remarked behind a source is said in both languages', () => {
    for (const { capacity = [], population = [] } of prisons)
      for (const { source } of [...capacity, ...population])
        if (typeof source === 'string') expect(source.replaceAll(/https?:\S+/g, '')).not.toMatch(/\p{L}/u)
        else expect(source.en).not.toBe(source.es)
  })
  test('every point names where it comes from', () => {
    for (const place of [...provinces, ...cantons, ...cities, ...prisons])
      expect(place.coordinatesSource, place.id).toBeTruthy()
  })
  test('every prison says how exactly its place is known and when it worked', () => {
    for (const { id, precision, operating } of prisons) {
      expect(['site', 'neighbourhood', 'city', 'province'], id).toContain(precision)
      expect(operating, id).toBeDefined()
    }
    expect(gazetteer.find('los-rios-1')?.operating?.until).toBe('2022-12-15')
    expect(gazetteer.find('santa-elena-1')?.operating?.from).toBe('2025-11-10')
  })
  test('what others made is credited with licence', () => {
    const credits = readJson('credits.json') as { source: unknown; licence: unknown }[]
    for (const name of ['Natural Earth', 'GeoNames', 'OpenStreetMap'])
      expect(credits.some(({ source, licence }) => JSON.stringify(source).includes(name) && licence)).toBe(
        true,
      )
  })
})

describe('a crisis of one’s own', () => {
  const own: GazetteerPlace = {
    id: 'stonefield',
    name: 'Stonefield prison',
    aliases: [],
    kind: 'prison',
    province: null,
    country: 'XX',
    lon: 1,
    lat: 2,
    precision: 'site',
  }
  test('its places are found beside those of the files, and count before them', async () => {
    const corrected = { ...own, id: 'guayas-1', name: 'Corrected' }
    const mine = await loadGazetteer(['EC'], [own, corrected])
    expect(mine.find('stonefield')).toEqual(own)
    expect(mine.find('guayas-1')?.name).toBe('Corrected')
    expect(mine.all('prison')).toHaveLength(36)
  })
  test('a country without a folder is no error, and its code is never taken for a path', async () => {
    for (const code of ['XX', '../EC', 'ec'])
      expect((await loadGazetteer([code])).all().every(({ kind }) => kind === 'country')).toBe(true)
  })
})
