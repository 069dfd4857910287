import { describe, expect, test } from 'vitest'
import type { LonLat } from '@/lib/geo/lon-lat'
import { isInArea } from '@/lib/geo/polygon'
import type { Crisis } from '@/lib/model/crisis'
import type { Place } from '@/lib/model/place'
import { loadBackdrop } from '@/lib/server/gazetteer/load-backdrop'
import { type Land, loadLands } from '@/lib/server/gazetteer/load-land'

/** A crisis of which only the countries are drawn. */
const crisis = (countries: string[], lon: number, lat: number) => ({
  crisis: {
    id: 'made-up',
    title: { en: 'T', es: 'T' },
    summary: { en: 'S', es: 'S' },
    countries,
    view: { zoom: 7, lat, lon },
    dates: { from: '2031-05-01', to: '2031-05-31' },
  } satisfies Crisis,
  lands: new Map<string, Land>(),
})
const place = (country: string, lon: number, lat: number): Place => ({
  id: `geonames:${lon}`,
  name: 'A town',
  aliases: [],
  kind: 'city',
  province: null,
  country,
  lon,
  lat,
  precision: 'city',
})
const ecuador = crisis(['EC'], -78.9, -1.6)
const [manila, tegucigalpa] = [place('PH', 121, 14.6), place('HN', -87.2, 14.07)]
const holds = (areas: readonly Parameters<typeof isInArea>[1][], point: LonLat) =>
  areas.some((area) => isInArea(point, area))

describe('the land behind a map', () => {
  test('is that around Ecuador for a crisis there, and nothing more', async () => {
    const alone = await loadBackdrop(ecuador, [], [], 'en')
    const guayaquil = place('EC', -79.9, -2.2)
    expect(await loadBackdrop(ecuador, [guayaquil, tegucigalpa], [], 'en')).toEqual(alone)
    expect(holds(alone.neighbours, [-74.1, 4.6])).toBe(true)
    expect(holds(alone.neighbours, [121, 14.6])).toBe(false)
  })

  test('is added where something is told of a country far off, and once', async () => {
    const { neighbours } = await loadBackdrop(ecuador, [manila], [], 'en')
    expect(holds(neighbours, [121.2, 15.5])).toBe(true)
    expect(neighbours.filter((area) => isInArea([-74.1, 4.6], area))).toHaveLength(1)
  })

  test('is there for a crisis in a country that has no outlines of its own', async () => {
    const { neighbours, credits } = await loadBackdrop(crisis(['HN'], -86.6, 14.8), [], [], 'es')
    expect(holds(neighbours, [-87.2, 14.07])).toBe(true)
    expect(holds(neighbours, [-90.5, 14.6])).toBe(true)
    expect(credits.map(({ attribution }) => attribution)).toContain('Hecho con Natural Earth')
    expect(JSON.stringify(credits)).not.toContain('Azogues')
  })

  test('is that around a country whose provinces are drawn, to which it fits', async () => {
    const { crisis: nigeria } = crisis(['NG'], 8, 9.5)
    const { neighbours } = await loadBackdrop(
      { crisis: nigeria, lands: await loadLands(['NG']) },
      [],
      [],
      'en',
    )
    expect(holds(neighbours, [2.6, 6.5])).toBe(true) // Benin
    expect(holds(neighbours, [7.5, 9.1])).toBe(false) // Abuja
  })

  test('is none around a country that somebody made up', async () => {
    expect(await loadBackdrop(crisis(['XT'], -30, 10), [place('XT', -24, 15)], [], 'en')).toEqual({
      neighbours: [],
      credits: [],
    })
  })

  test('is drawn as far as a first view shows', async () => {
    const { neighbours } = await loadBackdrop(crisis(['SV'], -88.9, 13.8), [], [], 'en')
    expect(holds(neighbours, [-84.1, 9.95])).toBe(true) // Costa Rica
    expect(holds(neighbours, [-74.1, 4.6])).toBe(false) // Colombia
  })

  test('reaches over all that the first view of two countries far apart shows', async () => {
    const told = [place('MA', -9.6, 30.4), place('LY', 22.6, 32.8)]
    const { neighbours } = await loadBackdrop(crisis(['MA', 'LY'], 6, 32), told, [], 'en')
    expect(holds(neighbours, [8.1, 17.6])).toBe(true) // Niger
    expect(holds(neighbours, [2.3, 46.6])).toBe(true) // France
  })

  test('names whose data the prisons are only where prisons are shown, and of which country', async () => {
    const prison = (country: string) => ({ properties: { kind: 'prison' as const, country } })
    const namesOf = async (places: Place[], ground: ReturnType<typeof prison>[]) => {
      const { credits } = await loadBackdrop(ecuador, places, ground, 'en')
      return credits.map(({ what }) => what).filter((what) => /prison/i.test(what))
    }
    expect(await namesOf([place('EC', -79.9, -2.2)], [])).toEqual([])
    expect(await namesOf([], [prison('EC')])).toEqual([
      'Points of most prisons',
      'Point of the prison of Azogues',
      'Capacity and population of prisons',
    ])
    expect(await namesOf([{ ...place('HN', -87.2, 14.07), kind: 'prison' }], [])).toEqual([
      'Prisons of other countries: names and towns',
    ])
  })
})
