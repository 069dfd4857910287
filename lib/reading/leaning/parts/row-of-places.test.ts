import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

const told = (text: string, language: 'en' | 'es') =>
  readText(text, { language }).claims.map(
    ({ quantity, unit, place }) => `${quantity?.value} ${unit} @${place?.id}`,
  )
const rows = (unit: string) => [`97 ${unit} @tarsis`, `26 ${unit} @miravera`, `14 ${unit} @puerto-lago`]

test.each([
  [
    'en',
    'Displacement by municipality stands as follows: Tarsis 97; Miravera 26; and Puerto Lago 14.',
    'people displaced',
  ],
  ['en', 'People displaced by town: Tarsis 97; Miravera 26; Puerto Lago 14.', 'people displaced'],
  ['en', 'Missing: Tarsis 97; Miravera 26; Puerto Lago 14.', 'people missing'],
  ['en', 'Deaths by town: Tarsis 97; Miravera 26; Puerto Lago 14.', 'people'],
  [
    'es',
    'Por municipios, los desplazados son: Tarsis, 97; Miravera, 26; y Puerto Lago, 14.',
    'people displaced',
  ],
  ['es', 'Desaparecidos: Tarsis, 97; Miravera, 26; Puerto Lago, 14.', 'people missing'],
  ['es', 'Evacuados por ciudad: Tarsis 97; Miravera 26; Puerto Lago 14.', 'people evacuated'],
] as const)('of a row of places the words ahead tell who they are (%s): %s', (language, text, unit) => {
  const opening =
    language === 'en' ? 'A flood killed nobody in Valdoria. ' : 'Una riada no mató a nadie en Valdoria. '
  expect(told(opening + text, language)).toEqual(rows(unit))
})

test.each([
  [
    'en',
    'The flood displaced 900 people in Valdoria. By town: Tarsis 97; Miravera 26; Puerto Lago 14.',
    'people displaced',
  ],
  [
    'es',
    'La riada desplazó a 900 personas en Valdoria. Por municipios: Tarsis, 97; Miravera, 26; Puerto Lago, 14.',
    'people displaced',
  ],
] as const)('or the sentence before does (%s): %s', (language, text, unit) =>
  expect(told(text, language).slice(1)).toEqual(rows(unit)),
)

test.each([
  [
    'en',
    'A flood killed nobody in Valdoria. Schools for the displaced: Tarsis 97; Miravera 26; Puerto Lago 14.',
  ],
  [
    'en',
    'A flood killed nobody in Valdoria. Money for displaced people: Tarsis 97; Miravera 26; Puerto Lago 14.',
  ],
  [
    'en',
    'A flood killed nobody in Valdoria. Displaced families by town: Tarsis 97; Miravera 26; Puerto Lago 14.',
  ],
  [
    'es',
    'Una riada no mató a nadie en Valdoria. Camas para los desplazados: Tarsis, 97; Miravera, 26; Puerto Lago, 14.',
  ],
] as const)('what is there for them is none of them (%s): %s', (language, text) =>
  expect(told(text, language)).toEqual([]),
)

test.each([
  'Missing: Tom Hall 14, Ben Carter 12, Ann Poe 9.',
  'Injured: Rovers 4, Albion 3, Tarsis 2.',
  'Confirmed cases and deaths: Tarsis 97; Miravera 26.',
  'Deaths from measles: Tarsis 97; Miravera 26.',
])('names of people and teams, and the ill, make no row of places: %s', (text) =>
  expect(told(`A flood hit Valdoria. ${text}`, 'en')).toEqual([]),
)

test.each([
  [
    'es',
    'Fueron soltados los 46 rehenes de Tarsis; más tarde, los 15 de Miravera. En Puerto Lago, donde un guía murió y otro está herido, once.',
    [
      '46 hostages_freed @tarsis',
      '15 hostages_freed @miravera',
      '1 killed @puerto-lago',
      '1 injured @puerto-lago',
      '11 hostages_freed @puerto-lago',
    ],
  ],
  [
    'es',
    'Fueron soltados los 46 rehenes de Tarsis. En Puerto Lago, donde murieron dos, once. En Miravera, donde otro está herido, doce.',
    ['46 hostages_freed @tarsis', '2 killed @puerto-lago'],
  ],
  [
    'en',
    'Inmates freed the 46 guards of Tarsis and the 15 of Miravera. In Puerto Lago, where two were killed, 11.',
    [
      '46 hostages_freed @tarsis',
      '15 hostages_freed @miravera',
      '2 killed @puerto-lago',
      '11 hostages_freed @puerto-lago',
    ],
  ],
] as const)(
  'a number behind what is set off of its place goes on with the row before (%s): %s',
  (language, text, lines) =>
    expect(
      readText(text, { language }).claims.map(
        ({ quantity, kind, place }) => `${quantity?.value} ${kind} @${place?.id}`,
      ),
    ).toEqual(lines),
)
