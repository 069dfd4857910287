import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

const fled = 'Thirty-nine inmates fled Roble prison.'
const fugados = 'De la cárcel de Roble se fugaron 39 presos.'

describe('who got away is sought, missing or back', () => {
  test.each([
    [`${fled} Police say 27 are at large.`, ['escaped 27', 'escaped 39']],
    [
      `${fled} Twelve were recaptured and eight are being sought.`,
      ['escaped 39', 'escaped 8', 'other_count 12'],
    ],
    [`${fled} Police were still looking for 20 inmates on Friday.`, ['escaped 20', 'escaped 39']],
    [`${fled} A first count had only 12 of them back inside.`, ['escaped 39', 'other_count 12']],
    [`${fled} The minister put at 12 the number returned to their cells.`, ['escaped 39', 'other_count 12']],
    [`${fled} Thirteen men were seized in Tarsis, hidden in a lorry.`, ['escaped 39', 'other_count 13']],
    ['The collapse of a wall allowed 300 inmates to flee Roble prison.', ['escaped 300']],
    ['A collapsed wall allowed 30 guards to flee the fire at Roble prison.', []],
    // Forces are missed by nobody, and tourists never fled.
    [`${fled} Police in Tarsis were looking for two tourists.`, ['escaped 39']],
    ['Nine people were seized by gunmen in Tarsis.', ['hostages_held 9']],
  ])('%s', english)
  test.each([
    [`${fugados} Faltan por hallar nueve.`, ['escaped 39', 'escaped 9']],
    [`${fugados} La Policía busca a siete.`, ['escaped 39', 'escaped 7']],
    [
      `${fugados} Ya volvieron 26 a prisión y 12 seguían sin ser localizados.`,
      ['escaped 12', 'escaped 39', 'other_count 26'],
    ],
    [
      'De los 39 reos que se fugaron de la cárcel de Roble han vuelto a ser detenidos 19.',
      ['escaped 39', 'other_count 19'],
    ],
    [
      'Vera se escapó de la cárcel de Roble con otros 17 presos; 13 fueron apresados ese año.',
      ['escaped 17', 'other_count 13'],
    ],
    ['La Policía reporta ocho fugados devueltos a la cárcel de Roble.', ['other_count 8']],
    [
      'Los reos recapturados eran 12: nueve en Tarsis y tres en Miravera.',
      ['other_count 12', 'other_count 3', 'other_count 9'],
    ],
  ])('%s', spanish)
})

describe('who is stopped on the way out did not get away', () => {
  test.each([
    ['Police stopped six inmates who were climbing the outer fence of Roble prison.', ['other_count 6']],
    ['Eleven inmates of Roble prison were stopped on the roof before they could flee.', ['other_count 11']],
    ['Police stopped six vans at the wall of Roble prison.', []],
  ])('%s', english)
  test.each([
    ['En la cárcel de Roble 38 reos fueron atrapados cuando ya estaban en el techo.', ['other_count 38']],
    ['En la cárcel de Roble la Policía frenó a 17 reos que corrían hacia los muros.', ['other_count 17']],
    ['El año pasado fallaron dos intentos de fuga en la cárcel de Roble.', ['other_count 2']],
    ['No se reportan fugas en la cárcel de Roble.', []],
    [
      'Los rumores de que 40 presos habían huido de la cárcel de Roble fueron descartados.',
      ['unconfirmed_report 40'],
    ],
  ])('%s', spanish)
})

test('so many of those who fled are dead, and no number of those who got away', () => {
  english('He is one of 31 fugitives who have been shot dead or lynched.', ['killed 31'])
  english('They are among 31 people who have been shot or lynched since the raid on Roble prison.', [
    'killed 31',
  ])
  expect(saidLines(leer('Es uno de los 31 fugitivos que han sido baleados.'))).not.toContain('escaped 31')
})
