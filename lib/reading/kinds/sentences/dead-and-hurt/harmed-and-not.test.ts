import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('a verb tells of those before it, not of those listed with others behind it', () => {
  test.each([
    [
      'Cuatro presos murieron y 33 internos y un guía resultaron heridos en la cárcel de Roble.',
      ['injured 1', 'injured 33', 'killed 4'],
    ],
    ['Hay además 33 presos y un policía heridos en la cárcel de Roble.', ['injured 1', 'injured 33']],
    ['En una semana van 905 detenidos y cinco abatidos en Tarsis.', ['detained 905', 'killed 5']],
  ])('%s', spanish)
  test.each([
    [
      'Four inmates died and 33 prisoners and a guard were injured at Roble prison.',
      ['injured 1', 'injured 33', 'killed 4'],
    ],
  ])('%s', english)
})

describe('nobody is harmed of whom another word tells', () => {
  test.each([
    ['El alcalde Juan Vera, cuyo mandato expira en mayo, visitó la cárcel de Roble tras el motín.', []],
    [
      'Unos 600 reclusos han sido asesinados en las prisiones de Valdoria, donde el presidente, Juan Vera, declaró la guerra a las bandas.',
      ['killed 600 about'],
    ],
    ['Ningún preso o guía murió en el motín de la cárcel de Roble.', []],
    [
      'Ana Vera busca a su hijo, uno de los 31 presos que perdieron la vida en la cárcel de Roble.',
      ['killed 31'],
    ],
    [
      'Doce cuerpos, calcinados unos, desmembrados otros, fueron hallados en la cárcel de Roble.',
      ['killed -', 'killed 12'],
    ],
    [
      'Otros ocho policías ingresaron a clínicas de Tarsis y Miravera con fracturas tras el motín de Roble.',
      ['injured 8'],
    ],
  ])('%s', spanish)
  test.each([
    ['No nurse or inmate was hurt in the riot at Roble prison.', []],
    [
      'Five inmates were killed and an unknown number hurt in a riot at Roble prison.',
      ['injured -', 'killed 5'],
    ],
    [
      'The prosecutor, who had spoken of six deaths at Roble prison, said one of the 11 injured was an officer.',
      ['injured 1', 'injured 11', 'killed 6'],
    ],
  ])('%s', english)
})

describe('a number is of nobody whom the sentence does not count', () => {
  test.each([
    [
      'El tribunal dio por probadas 34 muertes en Roble, una más de las 33 comunicadas aquel día.',
      'killed 1',
    ],
    [
      'De las fallecidas de Roble, 26 fueron quemadas. De las fallecidas, 20 recibieron disparos.',
      'injured 20',
    ],
    ['En Roble, vecino de la vía a Tarsis, se contaron 119 muertos en septiembre.', 'unconfirmed_report 119'],
    [
      'De los 57 guías que eran retenidos en Roble no queda ninguno, dijo la vocera, que no habló de los de Cumbres, 30 según sus familias.',
      'unconfirmed_report 57',
    ],
    [
      'Dos de las víctimas de Roble iban a recuperar la libertad, según sus familiares.',
      'unconfirmed_report 2',
    ],
    [
      'A Tarsis llegaron 420 soldados de refuerzo, que se suman a los 180 enviados antes.',
      'troops_deployed 1',
    ],
    ['El Ejército fue enviado a 32 barrios de Tarsis y capturó a nueve pandilleros.', 'troops_deployed 32'],
  ])('%s', (text, line) => {
    expect(saidLines(leer(text))).not.toContain(line)
  })
  test.each([
    [
      'Some 200 soldiers were sent to Roble prison. Nine fugitives were caught; on Tuesday the tally stood at 17.',
      'troops_deployed 17',
    ],
    [
      'Roble prison has been spared the killing but not the virus: 33 of its inmates tested positive.',
      'killed 33',
    ],
  ])('%s', (text, line) => {
    expect(saidLines(readText(text))).not.toContain(line)
  })
})

test('A dash that closes what stands between commas belongs to no word', () => {
  spanish(
    'Cuando entró el Ejército -unos 400 soldados, según los vecinos-, los presos mataron a dos guías en Roble.',
    ['killed 2', 'troops_deployed -', 'troops_deployed 400 about'],
  )
})
