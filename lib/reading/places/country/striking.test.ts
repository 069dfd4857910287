import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { Language } from '@/lib/model/article'
import type { GazetteerPlace } from '@/lib/model/place'
import { readArticle } from '../../read-article'
import { placedLines } from '../../testing/island'

const country = (id: string, name: string, lon: number): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind: 'country',
  province: null,
  country: id,
  lon,
  lat: 10,
  precision: 'country',
})
const neighbours = buildGazetteer([
  country('QV', 'Valdoria', 10),
  country('QX', 'Tarvania', 12),
  country('QZ', 'Sonavia', 14),
  { ...country('QV', 'Puerto Lago', 10), id: 'lago', kind: 'city', precision: 'city' },
])

const lines = (text: string, language: Language = 'en') =>
  placedLines(
    readArticle(
      { id: 't', title: 'T', publisher: 'P', url: null, publishedAt: '2023-05-17', language, text },
      neighbours,
      { countries: ['QV'] },
    ),
  )

test.each([
  ['Tarvania struck a depot in Zorgo, hurting four civilians, officials said.', 'injured 4 @null'],
  ['Tarvania killed four people in Zorgo, the ministry said.', 'killed 4 @null'],
  ['Tarvania struck a depot in Sonavia, killing four people.', 'killed 4 @QZ'],
  ['Sonavia was attacked by rebels and 12 people died.', 'killed 12 @QZ'],
  ['Sonavia lost 12 police officers in the attack.', 'killed 12 @QZ'],
])('a country that strikes is not where people are struck: %s', (text, line) =>
  expect(lines(text)).toEqual([line]),
)

test.each([
  ['Tarvania bombardeó un depósito en Zorgo e hirió a cuatro civiles.', 'injured 4 @null'],
  ['Tarvania atacó escondites en Sonavia y mató a ocho personas.', 'killed 8 @QZ'],
  ['Tarvania lanzó 40 misiles contra Puerto Lago y mató a seis personas.', 'killed 6 @lago'],
])('lo mismo en español: %s', (text, line) => expect(lines(text, 'es')).toEqual([line]))

test.each([
  ['Tarvania sent 200 police officers to Sonavia.', 'troops_deployed 200 @QZ'],
  ['Tarvania sent 15,000 soldiers to its border with Sonavia.', 'troops_deployed 15000 @QX'],
])('a force that a country sends to another is there: %s', (text, line) =>
  expect(lines(text)).toEqual([line]),
)

test.each([
  ['Floods killed 40 people in Valdoria. Tarvania reported 12 deaths and Sonavia seven.', 'en'],
  ['Las inundaciones mataron a 40 personas en Valdoria. Tarvania registró 12 muertes y Sonavia siete.', 'es'],
] as const)('each country has what it counts: %s', (text, language) =>
  expect(lines(text, language)).toEqual(['killed 12 @QX', 'killed 40 @QV', 'killed 7 @QZ']),
)

test('what several countries count together lies in none of them', () =>
  expect(lines('The storm has killed 300: Valdoria counts 200 dead, Tarvania 60 and Sonavia 40.')).toEqual([
    'killed 200 @QV',
    'killed 300 @null',
    'killed 40 @QZ',
    'killed 60 @QX',
  ]))

test('a nation counts its own dead wherever they died', () =>
  expect(
    lines(
      'The heat killed 92 pilgrims in Puerto Lago. Tarvania put its dead at 31, while Sonavia counts 28.',
    ),
  ).toEqual(['killed 28 @lago', 'killed 31 @lago', 'killed 92 @lago']))

test.each([
  ['The storm killed five in Valdoria, three in Tarvania and one in Sonavia.', 'en'],
  ['La tormenta dejó cinco muertos en Valdoria, tres en Tarvania y uno en Sonavia.', 'es'],
] as const)('each number lies in the country behind it: %s', (text, language) =>
  expect(lines(text, language)).toEqual(['killed 1 @QZ', 'killed 3 @QX', 'killed 5 @QV']),
)

test('and the sum of a list of countries in none, as one in a town that nobody knows', () =>
  expect(
    lines(
      'Elias killed seven people: three in Valdoria, one in Saint Zorgo and three in Sonavia, where four are missing.',
    ),
  ).toEqual(['killed 1 @null', 'killed 3 @QV', 'killed 3 @QZ', 'killed 7 @null', 'other_count 4 @QZ']))

test.each([
  [
    'A blast in Puerto Lago killed 12 people, the police said. Tarvania said nine had died.',
    'killed 9 @lago',
  ],
])('what another country says is not of the town told before: %s', (text, line) =>
  expect(lines(text)).not.toContain(line),
)

test('but some of the dead told before are', () =>
  expect(
    lines('A blast in Puerto Lago killed 12 people. Tarvania said three of the dead were pilgrims.'),
  ).toEqual(['killed 12 @lago', 'killed 3 @lago']))

test('a local ministry tells of its own town, though the text tells more of another country', () =>
  expect(
    lines(
      'The Puerto Lago health ministry said 328 people had been killed. Tarvania and Sonavia spoke of Tarvania.',
    ),
  ).toEqual(['killed 328 @lago']))
