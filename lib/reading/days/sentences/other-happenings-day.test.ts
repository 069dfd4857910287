import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

/** The days of the attacks that a text tells of, and whether they are background. */
const attacksOf = (text: string, language: 'en' | 'es' = 'en') =>
  readText(text, { language })
    .claims.filter(({ kind }) => kind === 'attack')
    .map(({ when, historic }) => `${when?.start ?? 'no day'}${historic ? ' background' : ''}`)

test('the day on which soldiers go into a prison is not the day of the fight that made them go', () => {
  const text =
    'About 2,700 soldiers went into Roble prison on Tuesday to look for guns. A quarrel between two gangs was the main trigger of the riot.'
  expect(attacksOf(text)).toEqual(['no day'])
})

test('dead who are told of after the soldiers’ coming died on its day', () => {
  const text = 'Soldiers went into Roble prison on Tuesday. Three inmates were killed.'
  const dead = readText(text).claims.find(({ kind }) => kind === 'killed')
  expect(dead?.when?.start).toBe('2023-05-16')
})

test.each([
  [
    'Roble prison has seen violent clashes between gangs that led to the deaths of 119 inmates in 2021.',
    'en',
  ],
  ['La cárcel de Roble ha visto choques entre bandas que dejaron 119 muertos en 2021.', 'es'],
] as const)('a clash whose dead are of an earlier year is of that year: %s', (text, language) => {
  expect(attacksOf(text, language)).toEqual(['2021-01-01 background'])
})

test('a riot of today at a prison where people died in an earlier year is of today', () => {
  const text = 'A riot broke out on Tuesday at Roble prison, where 119 inmates were killed in 2021.'
  expect(attacksOf(text)).toEqual(['2023-05-16'])
})

test('nor does a riot without a day take that year', () => {
  const text = 'A riot shook Roble prison, where 119 inmates were killed in 2021.'
  expect(attacksOf(text)).toEqual(['no day'])
})

test.each([
  [
    'A riot killed nine at Roble prison on Sunday. Within a day 40 inmates also fled from a jail in Tarsis.',
    'en',
  ],
  [
    'Un motín mató a nueve en la cárcel de Roble el domingo. En cuestión de días 40 reos también huyeron de una cárcel de Tarsis.',
    'es',
  ],
] as const)('what came within days did not come on the day of the first: %s', (text, language) => {
  const fled = readText(text, { language }).claims.find(({ kind }) => kind === 'escaped')
  expect(fled?.when ?? null).toBeNull()
})
