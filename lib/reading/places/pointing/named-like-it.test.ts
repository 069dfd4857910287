import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { GazetteerPlace } from '@/lib/model/place'
import { readArticle } from '../../read-article'

const place = (
  id: string,
  name: string,
  kind: GazetteerPlace['kind'],
  more: Partial<GazetteerPlace>,
): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind,
  province: null,
  country: 'QV',
  lon: 10,
  lat: 10,
  precision: kind === 'prison' ? 'site' : kind,
  ...more,
})

const island = buildGazetteer([
  place('QV', 'Valdoria', 'country', { capital: 'tarsis' }),
  place('QV-B', 'Belmonte', 'province', { province: 'QV-B', lon: 13 }),
  place('tarsis', 'Tarsis', 'city', { province: 'QV-B', lon: 13.1 }),
  place('nacional', 'Penitenciaría Nacional', 'prison', { province: 'QV-B', lon: 13.2 }),
])

test('a palace or a union that has a word of the name of a prison is not that prison', () => {
  const text =
    'TARSIS, Valdoria. Nueve reclusos murieron el lunes en la Penitenciaría Nacional de Valdoria. El viernes las bandas atacaron el perímetro del Palacio Nacional en Tarsis. El Sindicato Nacional de Policías cifra en trece los policías muertos en Valdoria.'
  const article = {
    id: 't',
    title: 't',
    publisher: 't',
    url: null,
    publishedAt: '2023-05-20',
    language: 'es',
    text,
  } as const
  const { claims } = readArticle(article, island, { countries: ['QV'] })
  expect(claims.map(({ kind, quantity, place }) => [kind, quantity?.value, place?.id])).toEqual([
    ['killed', 9, 'nacional'],
    ['attack', undefined, 'tarsis'],
    ['killed', 13, 'QV'],
  ])
})
