import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const tolls = ['killed', 'injured', 'detained'] as const
const english = (text: string) => linesOf(readText(text), ...tolls).toSorted()
const spanish = (text: string) => linesOf(leer(text), ...tolls).toSorted()

describe('ages that no word calls so are no toll', () => {
  test.each<[string, string[]]>([
    ['The dead in Tarsis: Edgar Prado, 51; Luis Ramos, 15; Ana Vera, 32.', []],
    ['Three dead in Tarsis: Edgar Prado, 51; Luis Ramos, 15; Ana Vera, 32.', ['killed 3']],
    ['The injured in Tarsis: Edgar Prado, 51; Luis Ramos, 15.', []],
    ['Those killed in Tarsis were 15, 17 and 22.', []],
    ['Two people (19 and 21) were killed in Tarsis.', ['killed 2']],
    ['A woman and her two daughters, 4 and 7, were shot dead in Tarsis.', ['killed 1', 'killed 2']],
    ['Among the dead in Tarsis are boys of 15, 16 and 17.', []],
    [
      'Two men were killed in Tarsis, and the injured, 15, 16, and 17, are in hospital.',
      ['injured -', 'killed 2'],
    ],
    ['Two men were killed in Tarsis; the wounded, 12 and 14, were taken away.', ['killed 2']],
    ['Of those killed in Tarsis the youngest, Luis, was 15; the oldest was 52.', []],
  ])('in English: %s', (text, lines) => expect(english(text)).toEqual(lines))
  test.each<[string, string[]]>([
    ['Los muertos en Tarsis: Edgar Prado, 51; Luis Ramos, 15; Ana Vera, 32.', []],
    ['Los detenidos en Tarsis: Edgar Prado, 51; Luis Ramos, 15.', []],
    ['Los heridos en Tarsis son Edgar Prado, de 35 años, y Luis Ramos, de 15.', []],
    ['Dos estudiantes, de 19 y 21, murieron en Tarsis.', ['killed 2']],
    ['Dos jóvenes (19 y 21) murieron en Tarsis.', ['killed 2']],
    ['Los muertos en Tarsis eran jóvenes: 15, 17, 22.', []],
    ['Los muertos en Tarsis son menores: 15, 16 y 17 años.', []],
    ['Los muertos en Tarsis, de 15 y 17, eran estudiantes.', []],
    ['Más de la mitad de los 18 muertos de Tarsis tenía menos de 30.', ['killed 18']],
  ])('in Spanish: %s', (text, lines) => expect(spanish(text)).toEqual(lines))
  test.each<[string, string[]]>([
    [
      'Nine died and 20 were hurt in Tarsis; by Thursday it was 12 and 30.',
      ['injured 20', 'injured 30', 'killed 12', 'killed 9'],
    ],
    ['The dead by town: Tarsis, 12; Miravera, 15.', ['killed 12', 'killed 15']],
    ['The oldest of those killed in Tarsis was 52 and the toll was 12.', ['killed 12']],
    ['The dead by prison: Santa Rosa, 12; Roble, 15.', ['killed 12', 'killed 15']],
    ['There were 12 dead in Tarsis on Monday and 15 on Tuesday.', ['killed 12', 'killed 15']],
  ])('but a toll is: %s', (text, lines) => expect(english(text)).toEqual(lines))
})

test.each([
  'Anger grew over the 18 deaths in Tarsis.',
  'Prosecutors opened a case over the 18 deaths in Tarsis.',
])('"over the 18 deaths" is because of them, and no more than 18: %s', (text) =>
  expect(english(text)).toEqual(['killed 18']),
)

test('two in five are a share', () =>
  expect(english('Two in five of those killed in Tarsis were under 25.')).toEqual([]))

test.each([
  ['Murieron dos hombres de 41 y 45 en Tarsis.', 'es', ['killed 2']],
  ['Murieron dos mujeres de 22 y 25 años y dos hombres de 41 y 45.', 'es', ['killed 2']],
  ['Two men of 41 and 45 were killed in Tarsis.', 'en', ['killed 2']],
] as const)('so many ages as people are theirs: %s', (text, language, lines) =>
  expect(linesOf(readText(text, { language }), 'killed', 'injured')).toEqual([...lines]),
)
