import { describe, expect, test } from 'vitest'
import { leer, readText, toLine } from '@/lib/reading/testing/island'

const riot = 'A riot killed 12 inmates at Roble prison on Monday.'
const motin = 'Un motín mató a 12 reos en la cárcel de Roble el lunes.'
const english = (text: string) => readText(text).claims.map((claim) => toLine(claim))
const spanish = (text: string) => leer(text).claims.map((claim) => toLine(claim))

describe('when it was is not how often', () => {
  test.each([
    ['Gunmen killed 12 a week after the raid.', 'killed 12'],
    ['The gang killed 30 a year ago in Tarsis.', 'killed 30'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test('al día siguiente', () =>
    expect(spanish('Murieron 20 al día siguiente en Tarsis.')).toContain('killed 20'))
})

describe('numbers of something else are none of the dead told of before', () => {
  test.each([
    `${riot} Aid came in. The bank gave 5,000, and the church gave 3,000.`,
    `${riot} In the vote, the left counted 52 and the right counted 48.`,
  ])('%s', (text) => expect(english(text).filter((line) => line.startsWith('killed'))).toEqual(['killed 12']))
})

describe('who moves or is called in a body is not always sent', () => {
  test.each([
    'A convoy of 200 migrants arrived in Tarsis.',
    'A column of 300 farmers entered Tarsis.',
    'Another 500 police officers are needed to staff the prisons, the union said.',
    'Thirty officers were summoned to testify.',
    'Twenty police officers were used as human shields.',
  ])('%s', (text) => expect(english(text).filter((line) => line.startsWith('troops'))).toEqual([]))
  test.each(['Una columna de 300 campesinos entró en Tarsis.', 'Un refuerzo de 20 médicos llegó a Tarsis.'])(
    '%s',
    (text) => expect(spanish(text).filter((line) => line.startsWith('troops'))).toEqual([]),
  )
})

describe('who is lost otherwise is not dead, who is looked after otherwise is not hurt', () => {
  test('to budget cuts', () =>
    expect(english('The police force lost 300 officers to budget cuts.')).toEqual([]))
  test.each([
    'La Policía perdió 300 agentes por renuncias.',
    `${motin} Unas 300 personas fueron atendidas en albergues con alimentos.`,
    `${motin} Después 40 personas recibieron atención psicológica.`,
    'Tres reos rompieron el brazo de una estatua.',
  ])('%s', (text) => expect(spanish(text).filter((line) => /injured|killed (?!12)/.test(line))).toEqual([]))
  test('whose arm is broken is hurt, not who breaks it', () =>
    expect(spanish('Tres guardias le rompieron un brazo a un preso.')).toEqual(['injured 1']))
  test('but whom a force loses in battle is', () =>
    expect(spanish('La columna perdió a 11 soldados en el combate de Tarsis.')).toContain('killed 11'))
})

test('what is taken is at most so many', () =>
  expect(english('Rebels have taken up to 12 hostages in Tarsis.').join()).toContain(
    'hostages_held 12 at_most',
  ))

test.each([
  'Gunmen seized 12 hostages in Tarsis. All 12 hostages are safe for now, the captors said.',
  'Gunmen seized nine hostages in Tarsis. Relatives hope the nine hostages are safe.',
])('who is said or hoped to be safe is not free: %s', (text) =>
  expect(english(text).filter((line) => line.startsWith('hostages freed'))).toEqual([]),
)

test('a minister under fire over his words was not attacked', () =>
  expect(english('The minister came under fire over his remarks.')).toEqual([]))

test('whose bodyguard was killed may have been hurt', () =>
  expect(
    english('A bodyguard of Luis Paz was killed in Tarsis. Paz was wounded in the arm.').join(),
  ).toContain('injured 1'))

test('an ambush lies where it was laid', () => {
  const { claims } = readText(
    'A riot killed nine in Tarsis on Monday. Gunmen laid an ambush in Miravera, killing five.',
  )
  expect(claims.find(({ quantity }) => quantity?.value === 5)?.place?.name).toBe('Miravera')
})

describe('why officers are lost stands behind them, before any battle', () => {
  test.each([
    'The police lost 300 officers through transfers to other units.',
    'The police force lost 300 officers this year to private companies.',
    'The police force lost 300 officers because of budget cuts.',
    'The police lost 300 officers in two years to burnout in Tarsis.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    ['The police lost three officers to gunmen during a transfer in Tarsis.', 'killed 3'],
    ['The police lost three officers to an ambush in the mining sector of Tarsis.', 'killed 3'],
    ['Tarsis lost 300 residents in the hurricane.', 'killed 300'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    'La Policía perdió 300 agentes por la falta de presupuesto.',
    'La Policía perdió 300 agentes entre renuncias y retiros.',
    'La Policía perdió 300 agentes debido a recortes.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('durante el traslado', () =>
    expect(
      spanish('La Policía perdió a tres agentes en la emboscada durante el traslado de reos.'),
    ).toContain('killed 3'))
})
