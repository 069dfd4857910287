import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { GazetteerPlace } from '@/lib/model/place'
import { readArticle } from '../../read-article'
import { toLine } from '../../testing/island'

const place = (id: string, name: string, kind: GazetteerPlace['kind'], aliases: string[] = []) =>
  ({
    id,
    name,
    aliases,
    kind,
    province: kind === 'country' ? null : 'QV-A',
    country: 'QV',
    lon: 10,
    lat: 10,
    precision: kind === 'prison' ? 'site' : kind,
  }) satisfies GazetteerPlace

const land = buildGazetteer([
  place('QV', 'Valdoria', 'country'),
  place('QV-A', 'Arcos', 'province'),
  place('roble', 'Roble prison', 'prison', ['Arcos 1', 'CPL Arcos No. 1']),
  place('olmo', 'Olmo prison', 'prison', ['Arcos 2', 'CPL Arcos No. 2']),
])

test.each([
  ['es', 'Nueve internos murieron el lunes en Arcos N.º 1, como se llama el penal.', 'roble'],
  ['es', 'Nueve internos murieron el lunes en Arcos Nº 2, su nombre oficial.', 'olmo'],
  ['en', 'Nine inmates died in Arcos No. 1 on Monday.', 'roble'],
  ['en', 'Nine inmates died in Arcos on Monday.', 'QV-A'],
] as const)(
  'a province with a number is its prison, and the number counts nobody: %s %s',
  (language, text, id) => {
    const article = {
      id: 't',
      title: 'T',
      publisher: 'T',
      url: null,
      publishedAt: '2023-05-17',
      language,
      text,
    }
    const { claims } = readArticle(article, land, { countries: ['QV'] })
    expect(claims.map((claim) => `${toLine(claim)} @${claim.place?.id}`)).toEqual([`killed 9 @${id}`])
  },
)
