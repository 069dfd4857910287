import { describe, expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { homeOf } from './home'

const world = await loadGazetteer([])
const homeOfReport = (text: string, language: 'en' | 'es' = 'en') => {
  const article = {
    ...{ id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2024-05-01' },
    ...{ language, text },
  }
  return homeOf(article, geoparse(text, language, world, []), world, ['EC']).place?.id ?? null
}

describe('a report is about the country of the town that it was written in', () => {
  test('where those killed and those who helped are of many nations', () =>
    expect(
      homeOfReport(
        'BAMAKO — Gunmen held a hotel until noon. Twenty-one people died. Six were Russians of an airline, three Chinese railway staff, one was an American. Some 40 French special forces had come, and a Guinean singer got away.',
      ),
    ).toBe('ML'))
  test('where its dead came from a row of countries', () =>
    expect(
      homeOfReport(
        'SAN FERNANDO, Tamaulipas — An Ecuadorean of 18 walked until he came on a roadblock. They had come from Honduras, El Salvador, Guatemala, Ecuador and Brazil and meant to cross at Reynosa. With the Ecuadorean, two got away. A bomb went off in Ciudad Victoria.',
      ),
    ).toBe('MX'))
  test('where the text names no other town, whoever was shot there', () =>
    expect(
      homeOfReport(
        'MARAWI — There was nobody left to fight: 42 bodies lay in two buildings. The Malaysian Mahmud Ahmad is supposed to have died on Thursday.',
      ),
    ).toBe('PH'))
  test('but not where it sits in a capital and tells of elsewhere', () =>
    expect(homeOfReport('NAIROBI — Sudanese rebels killed 12 people in an attack on Thursday.')).toBe('SD'))
})

test.each([
  [
    'es',
    'TEGUCIGALPA. Los muertos son 361. Chile envió 14 peritos a la morgue. En Comayagua el penal quedó cerrado.',
    'HN',
  ],
  [
    'en',
    'TEGUCIGALPA. The dead are 361. Chile sent 14 experts to the morgue. In Comayagua the prison was closed.',
    'HN',
  ],
  [
    'en',
    'Gunmen raided Seytenga, 17 km from Niger, on Saturday. In Seytenga and in Inata the posts stood empty.',
    'BF',
  ],
  ['es', 'Hombres armados atacaron en Seytenga, a 17 km de Níger. En Inata el puesto estaba vacío.', 'BF'],
] as const)(
  'a neighbour, and one who sends help, are not where it happened (%s): "%s"',
  (language, text, home) => expect(homeOfReport(text, language)).toBe(home),
)

test.each([
  ['en', 'Nigeria sent 500 soldiers to help end a riot in one of its prisons. Nine inmates died.', 'NG'],
  ['es', 'Nigeria envió 500 soldados para ayudar a acabar un motín en una de sus cárceles.', 'NG'],
] as const)('but a country whose soldiers help at home is (%s): "%s"', (language, text, home) =>
  expect(homeOfReport(text, language)).toBe(home),
)

test('a model from abroad does not take the report with her', () =>
  expect(homeOfReport('En el patio yacían trece personas, una modelo argentina entre ellas.', 'es')).not.toBe(
    'AR',
  ))

test('what somebody is called takes no report abroad, and a body of the country with an article keeps it there', async () => {
  const ecuador = await loadGazetteer(['EC'])
  const home = (text: string) =>
    homeOf(
      {
        ...{ id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2024-05-01' },
        ...{ language: 'es' as const, text },
      },
      geoparse(text, 'es', ecuador, ['EC']),
      ecuador,
      ['EC'],
    ).place?.id
  expect(home('Hallaron muerto a William Poveda, "El Cubano", y a dos de los suyos.')).toBe('EC')
  expect(
    home(
      'Huaquillas tuvo a 37 personas en un banco. Un asaltante murió del lado de Aguas Verdes, Perú. El SNAI lo niega.',
    ),
  ).toBe('EC')
})

describe('a country that only helps, and the city where agencies sit, take no report with them', () => {
  test.each<['en' | 'es', string]>([
    [
      'es',
      'Trece mineros murieron en un socavón de Zorgo. Colombia envió un equipo de rescatistas de Antioquia.',
    ],
    ['es', 'Trece mineros murieron en un socavón de Zorgo. Colombia ofreció ayuda desde Antioquia.'],
    ['en', 'Thirteen miners died in a tunnel in Zorgo. Colombia sent a team of rescuers from Antioquia.'],
    ['en', 'Thirteen miners died in a tunnel in Zorgo. Colombia sent help.'],
  ])('%s: %s', (language, text) => expect(homeOfReport(text, language)).not.toBe('CO'))

  test.each<['en' | 'es', string, string]>([
    ['en', 'HONG KONG — Burmese soldiers killed 14 villagers on Tuesday, a rights group said.', 'MM'],
    ['es', 'HONG KONG.- Soldados birmanos mataron a 14 aldeanos el martes, según una ONG.', 'MM'],
    ['en', 'HONG KONG — A fire killed 14 residents on Tuesday, police said.', 'HK'],
    ['en', 'Thirteen miners died in a tunnel in Zorgo. Colombia sent soldiers to Antioquia.', 'CO'],
    ['es', 'Trece mineros murieron en Zorgo. Colombia envió soldados a Antioquia.', 'CO'],
  ])('%s: %s', (language, text, country) => expect(homeOfReport(text, language)).toBe(country))
})
