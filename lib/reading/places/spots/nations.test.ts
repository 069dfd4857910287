import { expect, test } from 'vitest'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { readArticle } from '../../read-article'

const gazetteer = await loadGazetteer(['EC'])
const told = (text: string, language: 'en' | 'es') =>
  readArticle(
    { id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2010-09-02', language, text },
    gazetteer,
    { countries: ['EC'] },
  ).claims.map(({ kind, quantity, place }) => `${kind} ${quantity?.value} @${place?.name ?? null}`)

test('the dead of a row of nations died where the report says, not in the countries that they came from', () => {
  expect(
    told(
      'SAN FERNANDO, Mexico — Thirty-one of the dead were named: fourteen from Honduras, twelve from El Salvador, four from Guatemala and one from Brazil.',
      'en',
    ).filter((line) => /Honduras|Salvador|Guatemala|Brazil/.test(line)),
  ).toEqual([])
  expect(
    told(
      'San Fernando (México).- De los cuerpos fueron identificados 31: catorce de Honduras, doce de El Salvador, cuatro de Guatemala, uno de Brasil.',
      'es',
    ).filter((line) => /Honduras|Salvador|Guatemala|Brazil/.test(line)),
  ).toEqual([])
})

test('the dead told of country by country lie in each', () =>
  expect(
    told('The storm killed fourteen in Honduras, twelve in El Salvador and four in Guatemala.', 'en'),
  ).toEqual(['killed 14 @Honduras', 'killed 12 @El Salvador', 'killed 4 @Guatemala']))

test('"the country" is not the crisis’s own where the report names places that it does not have', () =>
  expect(
    told(
      'ARCAHAIE.- Se fugaron 174 en Montrouis. El país no ha enterrado a los del huracán: 546 muertos.',
      'es',
    ),
  ).toContain('killed 546 @null'))

test('nor where goods come from, or may', () => {
  expect(
    told(
      'South Korean authorities banned rallies against the plan to allow beef imports from the United States, after 200 people were injured in clashes with riot police.',
      'en',
    ),
  ).toEqual(['injured 200 @South Korea', 'attack undefined @South Korea'])
  expect(
    told(
      'A strain that killed 12 patients in a British hospital may have been brought in from either the United States or Canada.',
      'en',
    ),
  ).toEqual(['killed 12 @United Kingdom'])
  expect(
    told(
      'La policía surcoreana hirió a 200 personas que protestaban contra las importaciones de carne de Estados Unidos.',
      'es',
    ).filter((line) => /Estados|United/.test(line)),
  ).toEqual([])
})
