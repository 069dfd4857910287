import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('an emergency that is only asked for or refused', () => {
  test.each([
    'The mayor asked the president to declare a state of emergency in Arcos.',
    'The president refused to declare a state of emergency.',
    'Officials answer with one state of emergency after another, each declared by decree.',
  ])('is none in English: %s', (text) => expect(linesOf(readText(text))).toEqual([]))
  test.each([
    'El alcalde pidió declarar el estado de excepción en Arcos.',
    'La Asamblea rechazó declarar el estado de excepción en Arcos.',
  ])('is none in Spanish: %s', (text) => expect(linesOf(leer(text))).toEqual([]))
  test('but one that was decided on is real', () => {
    const [en] = readText('The president decided to declare a state of emergency in Arcos.').claims
    const [es] = leer('El presidente decidió declarar el estado de excepción en Arcos.').claims
    expect([en?.kind, es?.kind]).toEqual(['state_of_emergency', 'state_of_emergency'])
  })
  test('certain areas are areas that are not named', () => {
    const [claim] = readText('The decree suspends the right of assembly in certain areas.').claims
    expect(claim?.emergency).toMatchObject({ reach: 'unnamed_areas', areas: { count: null, kind: 'area' } })
  })
})

describe('how many are denied is how many somebody had told of', () => {
  test('in English', () =>
    expect(linesOf(readText('The government denied that 30 inmates were killed.'))).toEqual([
      'unconfirmed_report 30',
    ]))
  test('a report that is denied was about so many', () =>
    expect(linesOf(readText('Officials denied reports that 30 inmates had escaped.'))).toEqual([
      'unconfirmed_report 30',
    ]))
  test('in Spanish', () =>
    expect(linesOf(leer('El SNAI negó que 30 reos hayan muerto.'))).toEqual(['unconfirmed_report 30']))
  test('but a denial that is itself denied leaves it standing', () =>
    expect(linesOf(readText('The minister did not deny that 30 inmates were killed.'))).toEqual([
      'killed 30',
    ]))
  test('a rumour is alleged', () => {
    const { claims } = leer('Rumores hablaban de 40 muertos, pero el gobernador lo negó.')
    expect(claims.find(({ kind }) => kind === 'killed')?.status).toBe('alleged')
  })
})

describe('what is said of none is no figure', () => {
  test.each([
    'None of the 20 guards was hurt.',
    'The minister ruled out that any inmate had escaped.',
    'Not a single one of the 15 inmates escaped.',
  ])('in English: %s', (text) => expect(linesOf(readText(text))).toEqual([]))
  test.each([
    'Ninguno de los 20 guías resultó herido.',
    'Ya no hay guías retenidos.',
    'El ministro descartó que algún reo haya escapado.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text))).toEqual([]))
})

test('a verb that guards and officers share reaches both', () => {
  expect(linesOf(readText('All 57 guards and police officers held hostage were freed.'))).toEqual([
    'hostages_freed 57',
  ])
  expect(
    linesOf(readText('More than 50 guards and seven police officers taken hostage were freed on Friday.')),
  ).toEqual(['hostages_freed 50 at_least', 'hostages_freed 7'])
})

describe('the missing are neither dead nor hurt', () => {
  test.each([
    ['Los fallecidos en Tarsis suman 19 y los desaparecidos, tres.', ['killed 19']],
    ['Los heridos en Tarsis son 32 y los desaparecidos, cuatro.', ['injured 32']],
    [
      'Un motín dejó 19 muertos en Tarsis. Los heridos son 32 y los desaparecidos, cuatro.',
      ['killed 19', 'injured 32'],
    ],
    ['Los muertos en Tarsis son 44 y los heridos, diez.', ['killed 44', 'injured 10']],
  ])('%s', (text, lines) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual(lines))
})

test("passengers dug out of a landslide were nobody's hostages, wherever else the text tells of some", () => {
  const text =
    'Un derrumbe sepultó un bus cerca de Tarsis: ocho pasajeros murieron y otros 17 fueron rescatados con vida.\n\nEn la cárcel de Roble siguen retenidos tres rehenes.'
  expect(linesOf(leer(text), 'killed', 'hostages_held', 'hostages_freed')).toEqual([
    'killed 8',
    'hostages_held 3',
  ])
})
