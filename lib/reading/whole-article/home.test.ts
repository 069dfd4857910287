import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { readArticle } from '../read-article'
import { homeOf } from './home'

const gazetteer = await loadGazetteer([])
const homeIn = (text: string, language: 'en' | 'es' = 'en') => {
  const article = { id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2024-05-01', language, text }
  return homeOf(article, [], gazetteer, ['XX']).place?.id ?? null
}

test.each([
  ['Honduran guards searched the block.', 'HN'],
  ['South Korean police closed the port.', 'KR'],
  ['North Korean police closed the port.', 'KP'],
  ['The Polish court sent two Poles home.', 'PL'],
])('"%s" is about %s', (text, country) => {
  expect(homeIn(text)).toBe(country)
})

test.each([
  ['La policía hondureña registró el pabellón.', 'HN'],
  ['Los agentes brasileños y los jueces brasileños callaron.', 'BR'],
  ['Presas colombianas denunciaron el traslado.', 'CO'],
])('"%s" is about %s', (text, country) => {
  expect(homeIn(text, 'es')).toBe(country)
})

test.each([
  'They liberan one man; the workers polish the floor.',
  'Latin American prisons are full.',
  'Los guardias liberan a dos.',
])('"%s" is about no country', (text) => {
  expect(homeIn(text)).toBeNull()
})

test.each([
  ['en', 'Gunmen seized nine people, among them the Irish missionary Ann Doe and a child.'],
  ['en', 'The storm claimed the life of a 71-year-old Briton.'],
  ['en', 'An Irish missionary, a French nurse and two American aid workers were freed.'],
  ['en', 'Kidnappers freed an engineer and his two Beninese guides.'],
  ['es', 'Secuestraron a nueve personas, entre ellas la misionera irlandesa Ann Doe y un niño.'],
  ['es', 'Liberaron a un periodista español y a un sacerdote católico italiano.'],
] as const)('whence people come is not where it happened (%s): "%s"', (language, text) => {
  expect(homeIn(text, language)).toBeNull()
})

test.each([
  ['en', 'Gunmen killed 12 people at an Italian restaurant.'],
  ['en', 'At least 460 patients were killed at the Saudi hospital in Korro.'],
  ['en', 'Nine workers of a Chinese mine were seized by gunmen.'],
  ['es', 'Hombres armados mataron a doce personas en un restaurante italiano.'],
  ['es', 'Mataron a 460 pacientes en el hospital saudí de Korro.'],
] as const)('nor is whose a house is (%s): "%s"', (language, text) => {
  expect(homeIn(text, language)).toBeNull()
})

test.each([
  ['en', 'The Irish government said that a journalist was killed.', 'IE'],
  ['en', 'A French court freed three men.', 'FR'],
  ['en', 'Kenyan students clashed with guards; nine students were killed.', 'KE'],
  ['en', 'Nine patients were killed in a Turkish hospital.', 'TR'],
  ['es', 'Los profesores mexicanos marcharon; dos murieron.', 'MX'],
  ['es', 'La policía irlandesa y los jueces irlandeses callaron.', 'IE'],
] as const)('whose court or police it is tells where (%s): "%s"', (language, text, country) => {
  expect(homeIn(text, language)).toBe(country)
})

test('a country’s name that is also an adjective counts as one only when written small', () => {
  expect(gazetteer.demonyms('argentina', false)).toEqual(['AR'])
  expect(gazetteer.demonyms('argentina', true)).toEqual([])
  expect(gazetteer.demonyms('argentinas', true)).toEqual(['AR'])
})

test('a report is about the country of the prison that it names first, and not of the one across the border', () => {
  const place = (id: string, kind: 'prison' | 'city', country: string) => ({
    ...{
      id,
      name: id,
      aliases: [],
      kind,
      country,
      province: null,
      lon: 0,
      lat: 0,
      precision: 'city' as const,
    },
  })
  const told = (places: ReturnType<typeof place>[]) => {
    const toponyms = places.map((one, i) => ({
      start: i,
      end: i + 1,
      text: one.name,
      place: one,
      reason: '',
    }))
    const article = { id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2024-05-01' }
    const text = 'Nothing more is said of it.'
    return homeOf({ ...article, language: 'en', text }, toponyms, gazetteer, ['XX']).place?.id
  }
  expect(told([place('a', 'city', 'BR'), place('b', 'prison', 'PY')])).toBe('PY')
  expect(told([place('a', 'city', 'BR'), place('b', 'city', 'PY')])).toBe('BR')
})

const spain = await loadGazetteer(['ES'], [])
test.each([
  ['es', 'Rumanía confirmó la muerte de seis de sus ciudadanos en las inundaciones.', null],
  ['es', 'MADRID.- El temporal dejó 200 muertos. Rumanía lamentó la muerte de seis de sus ciudadanos.', 'ES'],
  ['en', 'France said three of its citizens were killed in the fire.', null],
  ['en', 'The quake killed 40 people in Chile. Peru said two of its nationals were among the dead.', 'CL'],
  ['en', 'Romania confirmed the death of six people in floods in its east.', 'RO'],
  // Who speaks out on it, and where two countries are told of alike, the crisis's own.
  ['en', 'Protests go on in Spain. The French president condemned the 47 deaths.', 'ES'],
  ['en', "Protests go on in Spain. Chile's president condemned the 47 deaths.", 'ES'],
  ['en', "Protests go on in Spain. Bolivia's Evo Morales blamed the police for the 47 dead.", 'ES'],
  ['en', 'The United States condemned the violence that has killed 47.', null],
  ['en', 'Speaking in Davos, a Spanish minister said 47 people had died.', 'ES'],
  [
    'es',
    'Siguen las protestas en España. El presidente de Colombia, Luis Paz, condenó las 47 muertes.',
    'ES',
  ],
  ['es', 'Estados Unidos lamentó las 47 muertes.', null],
  ['es', 'En Bolivia, el Gobierno condenó el ataque, que dejó 47 muertos.', 'BO'],
] as const)(
  'a country that tells of its people dead is not where they died (%s): "%s"',
  (language, text, home) => {
    const article = {
      id: 'a',
      title: 't',
      publisher: 'p',
      url: null,
      publishedAt: '2024-11-05',
      language,
      text,
    }
    const { place, sure } = homeOf(article, geoparse(text, language, spain, ['ES']), spain, ['ES'])
    expect(sure ? place?.id : null).toBe(home)
  },
)

test.each([
  ['en', 'In Geneva, the UN said 18 people were killed.'],
  ['en', 'In New York, a UN spokesman said 18 peacekeepers had been wounded.'],
  ['en', 'The number of people killed has reached 18, the UN said in Geneva.'],
  ['es', 'Una portavoz dijo en Nueva York que 18 personas fueron secuestradas.'],
  ['es', 'En Washington, el Departamento de Estado dijo que 18 personas fueron secuestradas.'],
] as const)('a body that speaks of the whole world tells nothing of its seat: %s %s', (language, text) => {
  const { claims } = readArticle(
    { id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2024-05-01', language, text },
    gazetteer,
    { countries: [] },
  )
  expect(claims.map(({ place }) => place)).toEqual([null])
})

test('but where the town is no seat of theirs it tells of that', () => {
  const text = 'In Kabul, the UN said 18 people were killed.'
  const { claims } = readArticle(
    { id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2024-05-01', language: 'en', text },
    gazetteer,
    { countries: [] },
  )
  expect(claims.map(({ place }) => place?.country)).toEqual(['AF'])
})

test.each([
  [
    'es',
    'Rescatistas mexicanos viajan a Chile',
    'CIUDAD DE MÉXICO. Los topos mexicanos llegaron ayer a Valparaíso, pese a que Santiago no los había llamado. El sismo dejó 290 muertos.',
    'CL',
  ],
  [
    'en',
    'Mexican rescuers fly to Chile',
    'MEXICO CITY (AP) — Mexican rescuers landed in Valparaiso, Chile, on Tuesday. The quake has killed 290 people, the interior ministry said.',
    'CL',
  ],
  // Of a country that the text does not take up, a title may have anything.
  ['en', 'Chad Smith’s band in a fire', 'MEXICO CITY (AP) — A fire in Mexico killed nine people.', 'MX'],
] as const)(
  'nor is where a report was written, if its title names another (%s): "%s"',
  (language, title, text, home) => {
    const article = { id: 'a', title, publisher: 'p', url: null, publishedAt: '2024-11-05', language, text }
    const { place } = homeOf(article, geoparse(text, language, spain, ['CL']), spain, ['CL'])
    expect(place?.id).toBe(home)
  },
)

const told = (text: string, language: 'en' | 'es') =>
  readArticle(
    { id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2024-05-01', language, text },
    gazetteer,
    { countries: ['XX'] },
  ).claims.find(({ kind }) => kind === 'killed')?.place?.id ?? null

test.each([
  ['en', 'Rebels killed nine villagers in Kpendu. Some 400 families fled to Ghana.'],
  ['en', 'A boat bound for Italy with 100 migrants sank, killing 27.'],
  ['en', 'A boat that had left Tunisia sank at night, killing 27 people.'],
  ['es', 'La guerrilla mató a nueve aldeanos en Kpendu. Unas 400 familias huyeron a Ghana.'],
  ['es', 'Una lancha salida de Libia naufragó y murieron doce personas.'],
] as const)('nor is where people fled or were bound for (%s): "%s"', (language, text) => {
  expect(told(text, language)).toBeNull()
})

test.each([
  [
    'es',
    'Las autoridades de Gaza elevaron a 41.000 los muertos. El Ejército israelí dijo que mató a 40.',
    'PS',
  ],
  ['en', 'Nine people were killed in Gaza. The Israeli military said it killed 40.', 'PS'],
  ['en', 'The Colombian army said nine soldiers were killed.', 'CO'],
] as const)('an army may be far from home (%s): "%s"', (language, text, country) => {
  const article = { id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2024-05-01', language, text }
  expect(homeOf(article, geoparse(text, language, gazetteer, []), gazetteer, []).place?.id).toBe(country)
})
