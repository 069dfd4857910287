import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string): string[] => saidLines(readText(text))
const spanish = (text: string): string[] => saidLines(leer(text))
const isAttack = (text: string) => expect(linesOf(readText(text))).toContain('attack -')
const esAtaque = (text: string) => expect(linesOf(leer(text))).toContain('attack -')

describe('what somebody blows up is attacked, be it gas or a transformer', () => {
  test.each(['Saboteurs blew up a gas pipeline near Tarsis.', 'Masked men blew up a transformer in Tarsis.'])(
    '%s',
    isAttack,
  )
  test('in Spanish', () => esAtaque('Sujetos hicieron estallar un transformador en Tarsis.'))
})

describe('forces that were sent were sent, whatever else was promised, planned or called off', () => {
  test.each([
    ['The president, elected in May, promised calm and sent 400 soldiers to Tarsis.', 'troops_deployed 400'],
    ['The exercise was cancelled and 400 marines were deployed in Tarsis instead.', 'troops_deployed 400'],
    ['The plan to deploy 400 soldiers, rejected by some, began on Monday.', 'troops_deployed 400'],
    [
      'The ministry announced a plan to deploy 400 police in Tarsis after talks were postponed.',
      'troops_deployed 400',
    ],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    [
      'El presidente ofreció apoyo a los candidatos y desplegó 400 policías en Tarsis.',
      'troops_deployed 400',
    ],
    ['El plan de desplegar 400 militares, rechazado por algunos, empezó el lunes.', 'troops_deployed 400'],
    [
      'La solicitud de ayuda llevó al envío de 400 policías a Roble, pero la tregua fue descartada.',
      'troops_deployed 400',
    ],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test('not those whom a candidate says he will send', () =>
    expect(spanish('El candidato ofreció que desplegará 400 militares en Tarsis.')).toEqual([]))
})

describe('arrests that a body counts are no record of one person', () => {
  test.each([
    ['La Policía registra 12 detenciones en Tarsis.', ['detained 12']],
    ['El paro acumula 46 detenciones.', ['detained 46']],
    ['Juan Vera registra 12 detenciones.', []],
  ])('%s', (text, lines) => expect(spanish(text)).toEqual(lines))
})

describe('guards seized along with weapons, and forces held in a strike, are captives', () => {
  test.each([
    ['Inmates at Roble prison are holding weapons and six guards.', 'hostages_held 6'],
    ['Gunmen seized two cars and eight people in Tarsis.', 'hostages_held 8'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    ['Los internos de Roble retienen armas y a seis guías.', 'hostages_held 6'],
    ['El paro dejó como rehenes a 18 militares en Tarsis.', 'hostages_held 18'],
    ['El paro mantiene retenidos a 18 policías en Tarsis.', 'hostages_held 18'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test('not their passengers', () =>
    expect(spanish('La huelga mantiene retenidos a 300 pasajeros en Tarsis.')).toEqual([]))
})

describe('whoever is attacked by gunmen is attacked, be it the president and over a plan', () => {
  test.each([
    'The president came under fire from gunmen in Tarsis.',
    'The candidate was attacked by gunmen over his plan to fight mining.',
  ])('%s', isAttack)
  test.each([
    'El alcalde de Tarsis fue atacado por sicarios por su plan de seguridad.',
    'Los choques en Tarsis dejaron dos carros quemados.',
    'Un choque en la cárcel de Roble dejó dos heridos, llevados en un vehículo.',
  ])('%s', esAtaque)
})

describe('the hurt whom no list of nouns has are people all the same', () => {
  test.each([
    ['Tres mototaxistas baleados en Tarsis.', ['injured 3']],
    ['Tres camaroneros baleados en Tarsis.', ['injured 3']],
    ['Ocho locales baleados y tres extorsionadores detenidos en Tarsis.', ['detained 3']],
  ])('%s', (text, lines) => expect(spanish(text)).toEqual(lines))
})

describe('what was thrown, planted or detonated blew up by no accident', () => {
  test.each(['An explosion of gas canisters thrown by inmates shook Roble prison.'])('%s', isAttack)
  test.each([
    'Un cilindro de gas lanzado por delincuentes estalló frente a una tienda en Tarsis.',
    'Extraños detonaron un tanque de gas en Tarsis.',
    'El ministro fue atacado por opositores a pedradas en Tarsis.',
  ])('%s', esAtaque)
})

test('an emergency that was declared is told, though the law that allows it is named first', () =>
  expect(
    spanish('El estado de excepción, que la Constitución permite, fue declarado el lunes por 60 días.'),
  ).toContain('state_of_emergency 60'))
