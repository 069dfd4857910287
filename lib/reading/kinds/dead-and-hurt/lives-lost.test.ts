import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

/** By the rules alone. */
const told = (text: string, language: 'en' | 'es') =>
  linesOf(readText(text, { language, look: () => [] }), 'killed')

describe('the dead told of by what was lost or cost', () => {
  test.each([
    ['A riot cost the lives of 13 inmates and a guard in Tarsis.', ['killed 13', 'killed 1']],
    ['A riot cost the jobs of 13 inmates and a guard in Tarsis.', []],
    ['Roble prison had lost 119 inmates in September, the worst massacre in years.', ['killed 119']],
    ['Roble prison had lost 119 inmates to early release in September.', []],
    ['The dead in the riot at Roble prison now number 31.', ['killed 31']],
  ])('%s', (text, lines) => expect(told(text, 'en')).toEqual(lines))
})

describe('the dead who stand behind a place or a manner', () => {
  test.each([
    ['En todo 2020 murieron de forma violenta 51 presos.', ['killed 51']],
    ['En todo 2020 vivieron de forma violenta 51 presos.', []],
    ['Desde 2021 han sido asesinados tras las rejas más de 400.', ['killed 400 at_least']],
    ['El miércoles fue muerto a tiros José Sánchez, alcalde de Tarsis.', ['killed 1']],
    ['El guía murió en la cárcel, donde viven 400 presos.', ['killed 1']],
  ])('%s', (text, lines) => expect(told(text, 'es')).toEqual(lines))
})

test('Spanish reads no number before its verb twice', () =>
  expect(linesOf(leer('Murieron en Tarsis 12 presos.'), 'killed')).toEqual(['killed 12']))

test.each([
  ['The attack claimed one life: a bystander struck by a stray bullet in Tarsis.', 'en'],
  ['El ataque cobró una vida: un niño murió en Tarsis.', 'es'],
  ['El ataque cobró una vida: una vecina alcanzada por una bala perdida en Tarsis.', 'es'],
] as const)('who the one dead was is no one hurt besides: %s', (text, language) =>
  expect(linesOf(readText(text, { language }), 'killed', 'injured')).toEqual(['killed 1']),
)

test.each([
  ['El tiroteo se ha cobrado otra vida en Tarsis.', 'es', ['killed 1']],
  ['The shooting claimed another life in Tarsis.', 'en', ['killed 1']],
  ['The film took on a life of its own in Tarsis.', 'en', []],
] as const)('a life taken is one dead: %s', (text, language, lines) =>
  expect(told(text, language)).toEqual(lines),
)
