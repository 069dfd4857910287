import { describe, expect, test } from 'vitest'
import { isInArea } from '@/lib/geo/polygon'
import type { GazetteerPlace } from '@/lib/model/place'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { loadLands } from '@/lib/server/gazetteer/load-land'

const outline: GazetteerPlace = {
  id: 'NG-KE',
  name: 'Kebbi',
  aliases: [],
  kind: 'province',
  province: 'NG-KE',
  country: 'NG',
  lon: 4.2,
  lat: 11.5,
  precision: 'province',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [4, 11],
        [5, 11],
        [5, 12],
        [4, 11],
      ],
    ],
  },
}

describe('the provinces of a country', () => {
  test('are drawn where they lie', async () => {
    const land = (await loadLands(['NG'])).get('NG')
    const kebbi = land?.provinces.find(({ id }) => id === 'NG-KE')
    expect(land?.provinces).toHaveLength(37)
    expect(kebbi && isInArea([4.2, 12.45], kebbi.geometry)).toBe(true) // Birnin Kebbi
    expect(kebbi && isInArea([6.7, 12.2], kebbi.geometry)).toBe(false) // Gusau, of Zamfara
  })

  test.each(['NG', 'PE', 'HT', 'MX', 'CO', 'HN', 'BO', 'VE', 'PH'])(
    'of %s all have names',
    async (country) => {
      const gazetteer = await loadGazetteer([country])
      const provinces = (await loadLands([country])).get(country)?.provinces ?? []
      expect(provinces.length).toBeGreaterThan(5)
      expect(provinces.filter(({ id }) => gazetteer.find(id)?.kind !== 'province')).toEqual([])
    },
  )

  test('are not drawn as they were before a reform, nor of a country with a gazetteer of its own, nor of one made up', async () => {
    expect([...(await loadLands(['KE', 'CD', 'EC', 'XT', '../EC'])).keys()]).toEqual([])
  })

  test('are not drawn where a newsroom brings outlines of that country', async () => {
    expect([...(await loadLands(['NG', 'PE'], [outline])).keys()]).toEqual(['PE'])
  })

  test('are drawn under the outline of a region that is none of them', async () => {
    const region = { ...outline, id: 'region:ng-lakeside' }
    expect((await loadLands(['NG'], [region])).get('NG')?.provinces).toHaveLength(37)
  })
})
