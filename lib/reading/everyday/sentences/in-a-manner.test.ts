import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

/** Words of a crisis in plain news: in a town that has just seen one, they still tell nothing of it. */

const lead = 'A riot broke out on Monday at Roble prison.\n\n'
const guia = 'Un motín estalló el lunes en la cárcel de Roble.\n\n'
const english = (text: string) => linesOf(readText(lead + text)).filter((line) => line !== 'attack -')
const spanish = (text: string) => linesOf(leer(guia + text)).filter((line) => line !== 'attack -')
const attacksEn = (text: string) =>
  readText(lead + text).claims.filter(({ kind, sentence }) => kind === 'attack' && sentence.start > 40)
const attacksEs = (text: string) =>
  leer(guia + text).claims.filter(({ kind, sentence }) => kind === 'attack' && sentence.start > 46)

describe('an attack in words is none', () => {
  test.each([
    'The minister was attacked by the opposition for the delay.',
    'The minister came under fire from 40 lawmakers for the delay.',
    'The play was attacked by critics after only five performances.',
    'The mayor was the target of attacks on social media.',
    'The president attacked the press in his speech.',
    'She was attacked by rivals over a plan to build a road.',
    'The row exploded on Monday.',
    'The volcano has exploded 30 times since Friday.',
  ])('%s', (text) => expect(attacksEn(text)).toEqual([]))
  test.each([
    'El ministro fue atacado por la oposición.',
    'El alcalde fue blanco de ataques en las redes sociales.',
    'El presidente atacó a la prensa en su discurso.',
    'La empresa sufrió 12 ataques informáticos en una semana.',
  ])('%s', (text) => expect(attacksEs(text)).toEqual([]))
  test.each([
    'The senator was attacked by gunmen on Sunday.',
    'Police came under fire from gunmen.',
    'The station was attacked by opponents of the government.',
    'Inmates attacked by rivals called for help.',
    'Nine people died in a riot that the president blamed on gangs.',
  ])('but %s', (text) => expect(attacksEn(text)).toHaveLength(1))
})

describe('a crash on the road is no clash', () => {
  test.each([
    'Un choque de camiones bloqueó la vía durante 11 horas.',
    'Un choque frontal cerró la autopista.',
    'El choque entre un bus y un taxi ocurrió en el kilómetro 12.',
  ])('%s', (text) => expect(attacksEs(text)).toEqual([]))
  test.each([
    'Un choque entre bandas estalló en el penal.',
    'Un choque entre manifestantes y policías dejó quemado un bus.',
  ])('but %s', (text) => expect(attacksEs(text)).toHaveLength(1))
})

describe('what a law lets someone do, or who runs for office promises, is not done', () => {
  test.each([
    'The law allows the president to declare a state of emergency for up to 60 days.',
    'The constitution lets the army be deployed only with the consent of congress.',
    'The candidate promised to send the army into the prisons if he wins.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'La ley permite al presidente declarar el estado de excepción por hasta 60 días.',
    'La Constitución permite que las Fuerzas Armadas sean desplegadas con aval del Congreso.',
    'El candidato prometió enviar al Ejército a las cárceles si gana.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    ['The law, passed after a riot killed 31 inmates, allows guards to carry guns.', 'killed 31'],
    ['The president promised to send 300 soldiers to Roble prison.', 'troops_deployed 300'],
  ])('but %s', (text, line) => expect(english(text)).toContain(line))
})

describe('what happens in a film or a series has not happened', () => {
  test.each([
    'In the series a teacher is taken hostage by three masked robbers.',
    'In the film eight convicts break out of jail.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test('in Spanish', () => expect(spanish('En la película mueren 40 reos.')).toEqual([]))
  test.each([
    ['In the series of attacks 12 people were killed.', 'killed 12'],
    ['In the film festival shooting 12 were killed.', 'killed 12'],
  ])('but %s', (text, line) => expect(english(text)).toContain(line))
})

test('beds are nobody', () => expect(english('Each cell of 12 square metres holds eight beds.')).toEqual([]))

describe('gas, boilers and fireworks blow up of themselves', () => {
  test.each([
    'A gas explosion at a bakery shook the street.',
    'A boiler exploded at a factory.',
    'A transformer exploded and left 3,000 homes without power.',
    'The rocket exploded 40 seconds after liftoff.',
  ])('%s', (text) => expect(attacksEn(text)).toEqual([]))
  test.each([
    'Una explosión de gas sacudió una panadería.',
    'Un transformador explotó y dejó a 3.000 casas sin luz.',
    'Una fuga de gas causó una explosión en un restaurante.',
  ])('%s', (text) => expect(attacksEs(text)).toEqual([]))
  test.each([
    'A gas cylinder bomb exploded outside the police station.',
    'An explosive device went off in a gas station.',
    'An explosion rocked the market.',
  ])('but %s', (text) => expect(attacksEn(text)).toHaveLength(1))
})

describe('a drill, a service in an emergency and a record of arrests are no crisis', () => {
  test.each([
    'The military exercise will involve 400 troops and three ships.',
    'Some 400 troops took part in exercises near the border.',
    'The agency declared an emergency in the water service of four districts.',
    'The suspect has a record of 12 arrests.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'El ejercicio contará con 400 militares y tres barcos.',
    'El Municipio declaró en emergencia el servicio de agua.',
    'El sospechoso registra 12 detenciones.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    ['Soldiers were sent to Roble prison so that inmates could exercise in the yard.', 'troops_deployed -'],
    ['The government declared an emergency in the prison service.', 'state_of_emergency -'],
  ])('but %s', (text, line) => expect(english(text)).toContain(line))
  test('nor is the exercise of a power a drill', () =>
    expect(
      spanish('En el ejercicio de sus funciones, el presidente envió 500 militares a la cárcel de Roble.'),
    ).toContain('troops_deployed 500'))
})

describe('what is only planned and dropped, threatened or seized by a court befalls nobody', () => {
  test.each([
    'A plan to deploy 400 police was dropped.',
    'The plan to send troops was rejected by congress.',
    'The minister did not rule out sending troops.',
    'The court seized 14 houses of the former minister.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'El alcalde recibió 14 amenazas de muerte.',
    'Hubo tres condenas a muerte.',
    'El plan de desplegar 400 policías fue rechazado.',
    'El ministro descartó enviar tropas.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    ['The president announced a plan to deploy 400 police.', 'troops_deployed 400'],
    [
      'Under the plan to retake the jail 400 soldiers were sent; a truce was rejected.',
      'troops_deployed 400',
    ],
    ['Inmates seized 14 guards at their houses.', 'hostages_held 14'],
  ])('but %s', (text, line) => expect(english(text)).toContain(line))
})
