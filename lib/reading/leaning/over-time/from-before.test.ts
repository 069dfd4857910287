import { describe, expect, test } from 'vitest'
import { leer, readText, toLine } from '@/lib/reading/testing/island'

/** Numbers of which only the sentences before say what they count. */

const behind = (before: string, text: string, language: 'en' | 'es') => {
  const whole = `${before} ${text}`
  const { claims } = language === 'en' ? readText(whole) : leer(whole)
  return claims.filter(({ sentence }) => sentence.start > before.length).map(toLine)
}
const dead = 'Forty-six inmates died on Tuesday in a fire at Roble prison.'
const held = 'Inmates at Roble prison let go the last eleven guards on Wednesday.'
const retenidos = 'Los reos de la cárcel de Roble soltaron el miércoles a los once últimos guías.'

describe('a count that was given first', () => {
  test.each([
    ['At first there had been talk of 41.', 'killed 41'],
    ['The minister had announced 43 on Monday.', 'killed 43'],
    ['Originally they were 41, all of them young.', 'killed 41'],
  ])('%s', (text, line) => expect(behind(dead, text, 'en')).toEqual([line]))
  test.each([
    ['En un principio eran 22, entre ellos el director.', 'hostages_held 22'],
    ['Al principio eran 22.', 'hostages_held 22'],
  ])('%s', (text, line) => expect(behind(retenidos, text, 'es')).toEqual([line]))
  test('of those let go so many had been held', () =>
    expect(behind(held, 'At first there were 22, among them the director.', 'en')).toContain(
      'hostages_held 22',
    ))
  test.each([
    'At first they were three to one.',
    'There was talk of war.',
    'The minister announced 12.',
    'The minister had announced 14 million.',
    'Originally the prison had 41 towers.',
  ])('%s', (text) => expect(behind(dead, text, 'en')).toEqual([]))
  test.each(['Al principio eran 22 grados.', 'El técnico se refirió a dos.'])('%s', (text) =>
    expect(behind(retenidos, text, 'es')).toEqual([]),
  )
})

describe('what the figures just given come to', () => {
  const freed =
    'In Roble prison 61 guards were set free on Saturday and in Cumbres prison 28 guards were freed.'
  test.each(['That brings the sum to 89.', 'That makes 89.'])('%s', (text) =>
    expect(behind(freed, text, 'en')).toEqual(['hostages_freed 89']),
  )
  test('Suman 89', () =>
    expect(
      behind(
        'Los 89 rehenes están libres. En la cárcel de Roble fueron liberados 61 guías y en Cumbres 28 guías.',
        'Suman 89.',
        'es',
      ),
    ).toEqual(['hostages_freed 89']))
  test.each(['That brings the sum to 95.', 'The bill brings the price to 89 dollars.'])(
    'another number is no sum of theirs: %s',
    (text) => expect(behind(freed, text, 'en')).toEqual([]),
  )
})

describe('those held, by the groups in which they came out', () => {
  const last = 'The last of the guards held at Roble prison walked out on Wednesday.'
  test('groups', () =>
    expect(
      behind(
        last,
        'They left in three batches: 17 on Monday night, 24 the next day and 12 on Wednesday.',
        'en',
      ),
    ).toEqual(['hostages_freed 17', 'hostages_freed 24', 'hostages_freed 12']))
  test('of others it says nothing', () =>
    expect(behind(last, 'The tourists left in two groups: 12 on Monday and 14 on Tuesday.', 'en')).toEqual(
      [],
    ))
})

describe('the steps of a count', () => {
  test('rising to', () =>
    expect(behind(dead, 'The first figure had been 31, rising to 41 by the evening.', 'en')).toEqual([
      'killed 31',
      'killed 41',
    ]))
})

describe('what befell whom', () => {
  test.each([
    ['Police gave the injured as 17.', 'injured 17'],
    ['Over 4,000 inmates broke loose from Roble prison in May.', 'escaped 4000 at_least'],
  ])('%s', (text, line) => expect(readText(text).claims.map(toLine)).toEqual([line]))
  test.each([
    ['Treinta detenidos cayeron en un tiroteo en Tarsis.', 'killed 30'],
    [
      'Los reos de la cárcel de Roble entregaron este miércoles a los once guías que seguían en su poder.',
      'hostages_freed 11',
    ],
    ['En la cárcel de Roble murieron 13 presos y un guía en un choque que empezó de noche.', 'killed 1'],
    [
      'Una refriega con tiros y explosiones, después de que un choque a tiros hubiera matado ya a cuatro, sacudió Tarsis.',
      'killed 4',
    ],
    ['Murió un interno de Roble, y no dos, y siete sufrieron heridas.', 'injured 7'],
  ])('%s', (text, line) => expect(leer(text).claims.map(toLine)).toContain(line))
  test('who did not die was not hurt either', () =>
    expect(
      leer('Murió un interno de Roble, y no dos, y siete sufrieron heridas.').claims.map(toLine),
    ).not.toContain('injured 2'))
})

describe('a handover is of those held, unless it is of something else', () => {
  const siguen = 'Los internos de la cárcel de Roble retienen a 57 guías.'
  const kept = 'Inmates are holding 57 guards at Roble prison.'
  test.each([
    'La entrega de comida fue lenta: 20 el martes, 15 el jueves.',
    'La entrega lenta de comida siguió: 20 el martes, 15 el jueves.',
    'La entrega de comida fue lenta: 20 el martes y 15 el miércoles.',
  ])('%s', (text) => expect(behind(siguen, text, 'es')).toEqual([]))
  test.each([
    'La entrega fue lenta: 20 el martes, 15 el jueves.',
    'La entrega de los guías fue lenta: 20 el martes, 15 el jueves.',
  ])('%s', (text) => expect(behind(siguen, text, 'es')).toEqual(['hostages_freed 20', 'hostages_freed 15']))
  test('of food', () =>
    expect(behind(kept, 'The handover of food was slow: 20 on Tuesday and 15 on Wednesday.', 'en')).toEqual(
      [],
    ))
  test.each([
    'The handover was slow: 20 on Tuesday and 15 on Wednesday.',
    'The handover of the guards was slow: 20 on Tuesday and 15 on Wednesday.',
  ])('%s', (text) => expect(behind(kept, text, 'en')).toEqual(['hostages_freed 20', 'hostages_freed 15']))
})
