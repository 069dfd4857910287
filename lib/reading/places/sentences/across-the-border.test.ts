import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { GazetteerPlace } from '@/lib/model/place'
import { readArticle } from '../../read-article'

const place = (id: string, name: string, kind: GazetteerPlace['kind'], province: string, lon: number) => ({
  id,
  name,
  aliases: [],
  kind,
  province,
  country: 'QV',
  lon,
  lat: 10,
  precision:
    kind === 'prison' ? ('site' as const) : kind === 'city' ? ('city' as const) : ('province' as const),
})

const shore = buildGazetteer([
  { ...place('QV', 'Valdoria', 'country', '', 10), province: null, precision: 'country', capital: 'lago' },
  place('QV-A', 'Arcos', 'province', 'QV-A', 11),
  place('QV-B', 'Belmonte', 'province', 'QV-B', 11.2),
  place('lago', 'Puerto Lago', 'city', 'QV-A', 11),
  place('roble', 'Roble prison', 'prison', 'QV-B', 11.1),
])

test('a jail near a town is the prison next to it, though that lies in the next province', () => {
  const { claims } = readArticle(
    {
      id: 'test',
      title: 'Test',
      publisher: 'Test',
      url: null,
      publishedAt: '2023-05-17',
      language: 'en',
      text: "The toll of a riot at a crowded jail near Valdoria's capital rose to nine on Tuesday. Another 106 people have been hurt at Roble prison.",
    },
    shore,
    { countries: ['QV'] },
  )
  expect(claims.map((claim) => claim.place?.id)).not.toContain('lago')
})
