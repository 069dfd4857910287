import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('counsel who pleads, a firm and its staff and lost cattle tell of no captives and no dead', () => {
  test.each([
    ['La defensa pide la libertad de 14 policías de la cárcel de Roble.', []],
    ['El ministro de Defensa exigió la libertad de 14 policías en la cárcel de Roble.', ['hostages_held 14']],
    ['En Tarsis, la empresa mantiene bajo su control a 300 empleados.', []],
    ['Los presos de Roble mantienen bajo su control a 30 empleados.', ['hostages_held 30']],
    ['En las inundaciones de Tarsis se perdieron 30 vidas de ganado.', []],
    ['En la balacera de Tarsis se perdieron 30 vidas de civiles.', ['killed 30']],
    ['En la cárcel de Roble se hallaron 12 cuerpos de caballos.', []],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
  test.each([
    ['The bodies of 12 horses were found in Tarsis.', []],
    ['In Tarsis the company keeps 300 employees under its control.', []],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
})

describe('what burnt and is no person is no casualty', () => {
  test.each([
    ['El motín en la cárcel de Roble dejó dos talleres quemados y 12 heridos.', ['injured 12']],
    ['El motín en la cárcel de Roble dejó tres quemados.', ['injured 3']],
    ['El motín en la cárcel de Roble dejó dos cuerpos calcinados.', ['killed 2']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

describe('whom a charity takes in is no inmate', () => {
  test.each([
    [
      'Police in Tarsis arrested one man. An aid group said it had fed 3,000 and sheltered 450.',
      ['detained 1'],
    ],
    ['Police arrested one man. Roble prison sheltered 450 inmates.', ['detained 1', 'other_count 450']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([['Detuvieron a un hombre en Tarsis. Una ONG dijo que acogió a 450 personas.', ['detained 1']]])(
    '%s',
    (text, lines) => expect(saidLines(leer(text))).toEqual(lines),
  )
})
