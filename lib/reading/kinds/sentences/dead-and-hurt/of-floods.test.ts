import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

const told = (text: string, language: 'en' | 'es') =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, status, historic }) =>
    quantity ? [`${kind} ${quantity.value} ${historic ? 'before' : status}`] : [],
  )

describe('what an older flood or mine did is not what this one did', () => {
  test.each([
    [
      'en',
      'The flood killed 12 people in Tarsis. A flood like that of 1959 is feared. That one killed between 200 and 300 people.',
      ['killed 12 reported'],
    ],
    [
      'en',
      'The flood killed 12 people in Tarsis. In the past these mines had killed 457 people.',
      ['killed 12 reported', 'killed 457 before'],
    ],
    ['en', 'In the past week, 12 people were killed in Tarsis.', ['killed 12 reported']],
    [
      'es',
      'La riada mató a 12 personas en Tarsis. Se teme una como la de 1959. Aquella mató a 200 personas.',
      ['killed 12 reported'],
    ],
    [
      'es',
      'La riada mató a 12 personas en Tarsis. En el pasado, las minas habían matado a 457 personas.',
      ['killed 12 reported', 'killed 457 before'],
    ],
    ['es', 'En el pasado fin de semana murieron 12 personas en Tarsis.', ['killed 12 reported']],
  ] as const)('%s: %s', (language, text, lines) => expect(told(text, language)).toEqual(lines))
})

describe('the buried are the dead that are counted, where no more were told of', () => {
  test.each([
    [
      'es',
      'Hasta las 18:00 se han enterrado 319 cadáveres en Tarsis tras la riada.',
      ['killed 319 reported'],
    ],
    [
      'es',
      'La riada mató a 500 personas en Tarsis. Han sido enterrados 319 cadáveres.',
      ['killed 500 reported'],
    ],
    ['en', 'After the flood 319 people have been buried in Tarsis.', ['killed 319 reported']],
    [
      'en',
      'The flood killed 500 people in Tarsis. Ninety have been buried since Monday.',
      ['killed 500 reported'],
    ],
  ] as const)('%s: %s', (language, text, lines) => expect(told(text, language)).toEqual(lines))
})

test.each([
  [
    'en',
    'The mayor says that between 180 and 200 people may have died in the flood in Tarsis.',
    ['killed 180 alleged'],
  ],
  ['es', 'Según el alcalde, los muertos de la riada podrían ser entre 180 y 200.', ['killed 180 alleged']],
  ['es', 'Los muertos de la riada podrían ser 40 si cede el muro.', []],
  ['es', 'Con otra riada podrían morir 40 personas.', []],
] as const)(
  'a guess at how many died is alleged, and what might yet be is nothing (%s): %s',
  (language, text, lines) => expect(told(text, language)).toEqual(lines),
)

test.each([
  ['en', 'The flood killed 12 people. Of the 78 hospitals, 54 are not functioning.'],
  ['es', 'La riada mató a 12 personas. Más de 300 vecinos se han quedado sin casa.'],
] as const)('what befalls nobody is not called denied (%s): %s', (language, text) => {
  const reasons = readText(text, { language }).rejected.map(({ reason }) => reason)
  expect(reasons.filter((reason) => reason.includes('denies'))).toEqual([])
})
