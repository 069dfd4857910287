import { statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noWorld } from '@/lib/gazetteer/world/world-index'
import { gazetteerPlaceSchema } from '@/lib/model/place'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { loadWorld } from '@/lib/server/gazetteer/load-world'

const file = 'data/gazetteer/world.bin.gz'
const world = loadWorld(file)
const anywhere = await loadGazetteer([])
const first = (name: string, kind?: string) =>
  world.named(name).find(({ place }) => kind === undefined || place.kind === kind)?.place.id

describe('cities', () => {
  test.each([
    ['geonames:2643743', ['London', 'Londres', 'LONDON']],
    ['geonames:524901', ['Moscow', 'Moscú', 'Moscou']],
    ['geonames:5128581', ['New York', 'Nueva York', 'New York City']],
    ['geonames:1816670', ['Beijing', 'Pekín', 'Peking']],
    ['geonames:1275339', ['Mumbai', 'Bombay']],
    ['geonames:1566083', ['Ho Chi Minh City', 'Saigon', 'Sài Gòn']],
    ['geonames:703448', ['Kyiv', 'Kiev']],
    ['geonames:169577', ['Homs', 'Ḩomş']],
    ['geonames:2886242', ['Cologne', 'Köln', 'Koln', 'Colonia']],
    ['geonames:2427123', ['N’Djamena', "N'Djamena", 'Ndjamena']],
    ['geonames:4407066', ['St. Louis', 'Saint Louis']],
  ])('%s is known as %s', (id, names) => {
    for (const name of names) expect(first(name, 'city'), name).toBe(id)
  })
  test('of namesakes the most populous comes first, and the others follow', () => {
    const cities = world.named('Valencia').filter(({ place }) => place.kind === 'city')
    expect(cities.length).toBeGreaterThan(3)
    expect(new Set(cities.map(({ place }) => place.country)).size).toBeGreaterThan(2)
  })
  test('a small town stays findable', () => {
    expect(world.named('Cañar').some(({ place }) => place.country === 'EC')).toBe(true)
    expect(world.named('Ollantaytambo').map(({ place }) => place.country)).toEqual(['PE'])
  })
  test.each([
    ['San Juan de Lurigancho', 'town:pe-san-juan-de-lurigancho', 'PE-LIM'],
    ['Pont-Sondé', 'town:ht-pont-sonde', 'HT-AR'],
    ['La Gabarra', 'town:co-la-gabarra', 'CO-NSA'],
    ['Catacamas', 'town:hn-catacamas', 'HN-OL'],
    ['Bafut', 'town:cm-bafut', 'CM-NW'],
    ['Khayelitsha', 'town:za-khayelitsha', 'ZA-WC'],
  ])('a town that GeoNames’ list lacks is known: %s', (name, id, province) => {
    const place = world.named(name).find((one) => one.place.id === id)?.place
    expect([place?.kind, place?.province]).toEqual(['city', province])
    expect(world.find(id)).toBe(place)
    expect(place?.coordinatesSource).toMatch(/general knowledge/)
  })
  test('a quarter called as a town elsewhere in its country weighs less than the town', () => {
    const [town, quarter] = world.named('La Victoria').filter(({ place }) => place.country === 'VE')
    expect([town?.place.province, quarter?.place.id]).toEqual(['VE-D', 'town:ve-la-victoria'])
    expect(town?.place.populace).toBeGreaterThanOrEqual(10 * (quarter?.place.populace ?? Infinity))
  })
  test('of a small town the press knows other names, too', () => {
    expect(first('Filo de Caballos', 'city')).toBe('geonames:8860284')
    expect(first('Tambogrande', 'city')).toBe('geonames:3691530')
    expect(first('Hasakah', 'city')).toBe(first('Al Ḩasakah', 'city'))
  })
  test('a capital is one', () => {
    expect(world.find('geonames:3117735')?.seat).toBe('country')
    expect(world.find('geonames:3128760')?.seat).toBe('province')
  })
})

describe('provinces, counties and regions', () => {
  test.each([
    ['Texas', 'US-TX'],
    ['Guangdong', 'CN-GD'],
    ['Western Cape', 'ZA-WC'],
    ['Chechnya', 'RU-CE'],
    ['Chechenia', 'RU-CE'],
    ['Crimea', 'UA-43'],
    ['Scotland', 'GB-SCT'],
    ['Escocia', 'GB-SCT'],
    ['Gaza Strip', 'PS-GZZ'],
    ['Cisjordania', 'PS-WBK'],
    ['Central Luzon', 'PH-03'],
    ['Bulacan', 'PH-BUL'],
    ['Lombardía', 'IT-25'],
    ['Orissa', 'IN-OD'],
    ['Kurdistan', 'IQ-KR'],
    ['Darfur', 'region:sd-darfur'],
    ['Los Angeles County', 'US-CA-037'],
    ['Kent', 'GB-KEN'],
    ['Amazonas', 'BR-AM'],
  ])('%s is %s', (name, id) => {
    expect(first(name)).toBe(id)
  })
  test('is shown by the name that its own people use, where the packages know only a translated one', () => {
    expect(world.find('CO-SAP')?.name).toBe('San Andrés y Providencia')
  })
  test('letters stand for a state and say that they do', () => {
    for (const [letters, id] of [
      ['Calif.', 'US-CA'],
      ['N.Y.', 'US-NY'],
      ['TX', 'US-TX'],
      ['Ont.', 'CA-ON'],
    ])
      expect(world.named(letters ?? '').find(({ as }) => as === 'letters')?.place.id).toBe(id)
  })
  test('a town is not called as its province is, but for the town that people call so', () => {
    const called = world.named('New York').filter(({ place }) => place.province === 'US-NY')
    expect(called.map(({ place }) => place.id)).toEqual(['US-NY', 'geonames:5128581'])
  })
})

describe('containment', () => {
  test.each([
    ['geonames:2643743', ['GB-ENG', 'GB']],
    ['geonames:5368361', ['US-CA-037', 'US-CA', 'US']],
    ['geonames:2988507', ['FR-IDF', 'FR']],
    ['geonames:3169070', ['IT-RM', 'IT-62', 'IT']],
    ['PH-BUL', ['PH-03', 'PH']],
    ['GB-KEN', ['GB-ENG']],
    ['SD-DN', ['region:sd-darfur']],
  ])('%s lies in %s', (inner, outers) => {
    for (const outer of outers) expect(anywhere.contains(outer, inner), outer).toBe(true)
    for (const outer of ['US-TX', 'EC', 'region:us-midwest'])
      expect(anywhere.contains(outer, inner)).toBe(false)
  })
})

describe('beside a crisis', () => {
  test('no town that the crisis holds is there twice', async () => {
    const gazetteer = await loadGazetteer(['EC'])
    for (const city of gazetteer.all('city'))
      for (const name of [city.name, ...city.aliases])
        for (const { place } of gazetteer.world.named(name))
          if (place.country === 'EC' && place.kind === 'city')
            expect(
              Math.hypot(place.lon - city.lon, place.lat - city.lat),
              `${name} ${place.id}`,
            ).toBeGreaterThan(0.2)
    expect(gazetteer.named('Durán')[0]?.country).toBe('EC')
    expect(gazetteer.find('geonames:3652462')?.id).toBe('ec-quito')
  })
  test('a place of the world is as valid as one of the files', () => {
    for (const id of ['geonames:2643743', 'US-CA-037', 'region:sd-darfur', 'GB-ENG']) {
      const { populace, seat, ...place } = world.find(id) ?? {}
      expect(gazetteerPlaceSchema.parse(place)).toEqual(place)
      expect(populace).toBeGreaterThan(0)
      expect([null, 'country', 'province', 'canton']).toContain(seat)
    }
  })
})

describe('the file', () => {
  test('is read at the first question and once', () => {
    expect(loadWorld('no/such/file.gz').named('London')).toEqual(noWorld.named('London'))
    expect(loadWorld(file).find('US-CA')).toBe(world.find('US-CA'))
  })
  test('is small enough for the repository', () => {
    expect(statSync(file).size).toBeLessThan(10e6)
  })
  test('takes no short word for a name, letters of a state apart', () => {
    for (const word of ['a', 'y', 'de', 'la', 'el', 'in', 'or'])
      expect(world.named(word).filter(({ as }) => as !== 'letters')).toEqual([])
  })
})
