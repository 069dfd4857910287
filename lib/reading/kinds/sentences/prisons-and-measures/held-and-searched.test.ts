import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('in Spanish, a pronoun takes up the number that stands before its verb', () => {
  test.each([
    [
      'Los presos retuvieron a 22 guardias; a siete los liberaron el martes.',
      ['hostages_freed 7', 'hostages_held 22'],
    ],
    [
      'Los presos retuvieron a 22 guardias. Los liberaron el martes.',
      ['hostages_freed 22', 'hostages_held 22'],
    ],
  ])('%s', spanish)
})

describe('in Spanish, forces search a prison', () => {
  test.each([
    ['Unos 300 militares requisaron la cárcel de Roble.', ['troops_deployed 300 about']],
    ['Cientos de militares requisaron la cárcel de Roble.', ['troops_deployed -']],
  ])('%s', spanish)
})

describe('in Spanish, those trapped are caught only where a flight is told of', () => {
  test.each([
    [
      'Hubo intentos de evasión y se da cuenta de 88 reclusos atrapados en los alrededores.',
      ['other_count 88'],
    ],
    ['Los 88 reclusos quedaron atrapados en el incendio.', []],
  ])('%s', spanish)
})

describe('an emergency that is said to stand', () => {
  test.each([
    ['The state of emergency, in force since 24 April, ends in October.', ['state_of_emergency -']],
    ['The state of emergency ends in October.', []],
  ])('%s', english)
  test.each([
    ['La emergencia carcelaria, vigente desde el 24 de abril, termina en octubre.', ['state_of_emergency -']],
    ['El estado de excepción sigue en pie en Valdoria.', ['state_of_emergency -']],
  ])('%s', spanish)
})

describe('how many times its room a prison holds', () => {
  test.each([
    [
      'Roble prison was built for 1,600 inmates but holds almost twice as many, some 2,900.',
      ['inmates_capacity 1600', 'other_count 2900 about'],
    ],
  ])('%s', english)
  test.each([
    [
      'El penal de Roble fue pensado para 1.600 internos, pero convive allí casi el doble, unos 2.900.',
      ['inmates_capacity 1600', 'other_count 2900 about'],
    ],
  ])('%s', spanish)
})

describe('in Spanish, soldiers fall', () => {
  test.each([['Tres militares cayeron en combate en Tarsis.', ['killed 3']]])('%s', spanish)
})
