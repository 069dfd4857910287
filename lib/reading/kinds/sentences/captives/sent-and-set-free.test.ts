import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('all of those held are let go', () => {
  test.each([
    [
      'At Roble prison inmates seized eight guards, all of whom were freed some hours later.',
      ['hostages_freed 8', 'hostages_held 8'],
    ],
    ['At Roble prison inmates seized eight guards, all of whom were beaten.', ['hostages_held 8']],
  ])('%s', english)
  test.each([
    [
      'Los presos de Roble retuvieron a ocho guías, todos los cuales fueron liberados por la noche.',
      ['hostages_freed 8', 'hostages_held 8'],
    ],
    [
      'Un grupo de guías estuvo retenido durante horas en Roble y después fue liberado.',
      ['hostages_freed -', 'hostages_held -'],
    ],
  ])('%s', spanish)
})

describe('whoever is saved from a fire was no hostage', () => {
  test.each([
    [
      'Inmates seized nine guards at Roble prison. Firemen brought 40 residents to safety.',
      ['hostages_held 9'],
    ],
    [
      'Inmates seized nine guards at Roble prison. Police brought the nine guards to safety.',
      ['hostages_freed 9', 'hostages_held 9'],
    ],
    [
      'Gunmen took 40 residents hostage in Tarsis. Soldiers brought 12 residents to safety.',
      ['hostages_freed 12', 'hostages_held 40'],
    ],
    [
      'Gunmen took 40 passengers hostage in Tarsis. By night 36 passengers were recovered.',
      ['hostages_freed 36', 'hostages_held 40'],
    ],
    [
      'Gunmen took 40 passengers hostage in Tarsis. By night three bodies were recovered.',
      ['hostages_held 40', 'killed 3'],
    ],
  ])('%s', english)
  test.each([
    [
      'Los presos retuvieron a nueve guías en Roble. Los bomberos rescataron a 40 vecinos.',
      ['hostages_held 9'],
    ],
    [
      'Un comando secuestró a 30 vecinos en Tarsis. El ejército rescató a 12 vecinos.',
      ['hostages_freed 12', 'hostages_held 30'],
    ],
  ])('%s', spanish)
})

describe('forces that come, act or are announced are sent', () => {
  test.each([
    ['El motín en Roble fue controlado con el ingreso de 350 militares y policías.', ['troops_deployed 350']],
    [
      'Murieron 12 presos en la operación que 2.500 agentes llevaron a cabo en Tarsis.',
      ['killed 12', 'troops_deployed 2500'],
    ],
    [
      'Tras la muerte de 12 presos en Roble el presidente anunció el despliegue de policías y militares.',
      ['killed 12', 'troops_deployed -'],
    ],
    [
      'Tras la muerte de 12 presos en Roble el presidente ordenó salir a los militares.',
      ['killed 12', 'troops_deployed -'],
    ],
    [
      'Tras la muerte de 12 presos el alcalde decretó la militarización de Tarsis.',
      ['killed 12', 'troops_deployed -'],
    ],
    ['Tras la muerte de 12 presos la oposición criticó la militarización de Tarsis.', ['killed 12']],
    ['Tras la muerte de 12 presos el presidente anunció el despliegue de maestros en Tarsis.', ['killed 12']],
  ])('%s', spanish)
  test.each([
    [
      'Extra police units, among them two mobile squadrons, have been ordered to Tarsis after the killings.',
      ['troops_deployed -'],
    ],
    [
      'The president announced the deployment of troops to Tarsis after 12 killings.',
      ['killed 12', 'troops_deployed -'],
    ],
  ])('%s', english)
})

describe('a measure whose worth is doubted is no rumour', () => {
  test.each([
    [
      'La diputada puso en duda la eficacia de las medidas tras la masacre de 12 presos en Roble.',
      ['killed 12'],
    ],
    [
      'Murieron 12 presos en Roble, extremo que los vecinos ponen en duda.',
      ['killed 12', 'unconfirmed_report 12'],
    ],
  ])('%s', spanish)
  test.each([
    ['The lawyer cast doubt on the new curfew after 12 inmates died at Roble prison.', ['killed 12']],
    ['The lawyer cast doubt on the toll of 12 dead at Roble prison.', ['killed 12', 'unconfirmed_report 12']],
  ])('%s', english)
})
