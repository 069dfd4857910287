import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('words that stand first and head what is counted', () => {
  test.each([
    ['Heridos hubo 25, según el fiscal del caso.', ['injured 25']],
    ['Muertos hubo seis en la cárcel de Roble.', ['killed 6']],
    ['Detenidos hay siete.', ['detained 7']],
    ['Muertos: 18, que se sepa.', ['killed 18']],
    ['Heridos: 11 reclusos y un policía.', ['injured 11']],
    ['Hay 18 muertos; heridos, 11.', ['killed 18', 'injured 11']],
    ['Recapturados, cinco; muertos, otros dos.', ['killed 2']],
  ])('in Spanish: %s', (text, expected) =>
    expect(linesOf(leer(text), 'killed', 'injured', 'detained')).toEqual(expected),
  )
  test.each([
    ['Dead: 18. Injured: 11.', ['killed 18', 'injured 11']],
    ['Dead so far: 18.', ['killed 18']],
    ['Nine inmates died; injured, 11.', ['killed 9', 'injured 11']],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text), 'killed', 'injured')).toEqual(expected),
  )
  test.each([
    ['Heridos no hubo, pero 25 policías llegaron.'],
    ['Muertos no hay.'],
    ['Heridos hubo en tres cárceles.'],
    ['Heridos, 11 de ellos fueron trasladados.'],
  ])('heads no count: %s', (text) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual([]))
})

describe('a number that stands first, with something set between', () => {
  test.each([
    ['Catorce son, con él, los reclusos asesinados este año en la cárcel de Roble.', ['killed 14']],
    [
      'Seis, y no cinco como se dijo al alba, son los internos fallecidos en la cárcel de Roble.',
      ['killed 6', 'killed 5'],
    ],
    ['Treinta y uno eran, hasta anoche, los cuerpos sacados de la cárcel de Roble.', ['killed 31']],
    ['Dos, según la Policía, son los autores de los disparos.', []],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text), 'killed')).toEqual(expected))
  test.each([
    ['Thirty-one, not 34, are the dead of Roble prison.', ['killed 31', 'killed 34']],
    ['Fourteen, with him, are the inmates killed this year in Roble prison.', ['killed 14']],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text), 'killed')).toEqual(expected))
})
