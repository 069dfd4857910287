import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('where nothing else tells, people speak of what happened where they are', () => {
  test.each([
    [
      "After Sunday's protest at the jail in Tarsis police said five inmates had been hurt, whereas the guards' union counted nine.",
      ['injured 5 @tarsis', 'injured 9 @tarsis'],
    ],
    [
      'On Monday, police in the Valdorian port of Tarsis say, members of a faction called for help and the guard who came to look was killed on the spot. By daylight 13 prisoners lay dead.',
      ['killed 1 @tarsis', 'killed 13 @tarsis'],
    ],
    [
      'TARSIS, Valdoria (AP) — Gunmen killed nine people at a football match, police said. Three more were hurt.',
      ['injured 3 @tarsis', 'killed 9 @tarsis'],
    ],
    [
      'The governor of Belmonte spoke of more than 80 dead and 20 hurt since Thursday.',
      ['injured 20 @QV-B', 'killed 80 at_least @QV-B'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))

  test.each([
    [
      'PUERTO LAGO, Valdoria (AP) — Gunmen killed nine people at a football match, police said.',
      ['killed 9 @QV'],
    ],
    ['Officials in Puerto Lago said nine people were killed in Valdoria on Monday.', ['killed 9 @QV']],
    [
      'TARSIS, Valdoria (AP) — Nine inmates were killed at Roble prison on Monday, police said.',
      ['killed 9 @roble'],
    ],
    [
      'TARSIS, Valdoria (AFP) — Uprisings at prisons in two cities cost 22 inmates their lives, officials said.',
      ['killed 22 @QV'],
    ],
    [
      'Ninety people were arrested on Monday; the army arrested 34 more at its posts in Tarsis.',
      ['detained 34 @tarsis', 'detained 90 @QV'],
    ],
    [
      'TARSIS, Valdoria (AP) — At least 90 people have been killed across Valdoria, the government said.',
      ['killed 90 at_least @QV'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))

  test('in Spanish', () =>
    expect(
      placedLines(leer('El gobernador de Belmonte habla de 80 muertos y 20 heridos desde el jueves.')),
    ).toEqual(['injured 20 @QV-B', 'killed 80 @QV-B']))
})

test.each([
  'Separately, residents of Tarsis said an air strike hit their market and killed 14 civilians.',
  'In a separate incident, villagers from Tarsis said gunmen had killed 14 people.',
])('another matter is where those live who tell of it: %s', (text) =>
  expect(placedLines(readText(`Six people were killed in Miravera.\n\n${text}`))).toContain(
    'killed 14 @tarsis',
  ),
)

test('lo mismo en español', () =>
  expect(
    placedLines(
      leer(
        'Seis personas murieron en Miravera.\n\nPor separado, vecinos de Tarsis dijeron que unos pistoleros mataron a 14 campesinos.',
      ),
    ),
  ).toContain('killed 14 @tarsis'))

test.each([
  ['en', 'Protests go on in Valdoria. The deputy for Tarsis said there are 47 dead in the protests.'],
  [
    'es',
    'Siguen las protestas en Valdoria. La congresista por Tarsis dijo que hay 47 muertos en las protestas.',
  ],
] as const)(
  'a place that a speaker stands for in parliament is not what the speech tells of (%s)',
  (language, text) => expect(placedLines(readText(text, { language }))).toEqual(['killed 47 @QV']),
)

test.each([
  [
    'en',
    'A riot broke out at Roble prison. The minister said on Monday in Tarsis that nine inmates had died.',
  ],
  [
    'es',
    'Hubo un motín en la cárcel de Roble. El ministro aseguró el lunes en Tarsis que murieron nueve presos.',
  ],
] as const)('where somebody spoke on some day is no place of what was told (%s)', (language, text) =>
  expect(placedLines(readText(text, { language }))).toContain('killed 9 @roble'),
)
