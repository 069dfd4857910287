import { describe, expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

/** By the rules alone. */
const told = (text: string, language: 'en' | 'es') =>
  linesOf(readText(text, { language, look: () => [] }), 'state_of_emergency', 'rights_suspended').toSorted()
const before = { en: 'A riot broke out in Roble prison. ', es: 'Hubo un motín en la cárcel de Roble. ' }
const english = (text: string, lines: readonly string[]) =>
  expect(told(before.en + text, 'en')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) =>
  expect(told(before.es + text, 'es')).toEqual(lines)
const days = (value: number) => ['state_of_emergency -', `state_of_emergency ${value}`]

describe('an emergency whose length is told is in force, and a curfew beside it too', () => {
  test.each([
    ['La Comisión tomó nota del estado de excepción, de 60 días, vigente en el sistema.', days(60)],
    ['La Comisión pidió un estado de excepción de 60 días.', []],
    ['El Gobierno declaró un estado de excepción de 48 horas.', days(48)],
    ['El Gobierno decretó el domingo el estado de emergencia por 72 horas en Arcos.', days(72)],
    ['El Gobierno decretó el estado de emergencia por 72 homicidios en Arcos.', ['state_of_emergency -']],
    ['El Gobierno declaró hace 48 horas un estado de excepción.', ['state_of_emergency -']],
    ['El presidente mantuvo por 60 días el toque de queda.', ['rights_suspended -']],
    ['La alcaldesa criticó por 60 días el toque de queda.', []],
  ])('%s', spanish)
  test.each([
    ['The emergency decree, good for 60 days, lets the army work inside the prisons.', days(60)],
    [
      'Tarsis has been under a state of emergency and a nightly curfew since Monday.',
      ['rights_suspended -', 'state_of_emergency -'],
    ],
    ['Valdoria awoke to talk of a nightly curfew.', []],
    ['The government declared a 72-hour state of emergency in Valdoria.', days(72)],
    ['The government declared the state of emergency for 72 hours in Valdoria.', days(72)],
    ['In the last 72 hours the government declared a state of emergency.', ['state_of_emergency -']],
  ])('%s', english)
})
