import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('a number that counts nothing is no toll', () => {
  test.each([
    [
      'Three soldiers were killed in Tarsis after a mine went off at kilometre 12 of the northern road.',
      ['killed 3'],
    ],
    ['Nine inmates died at Roble prison when fire broke out in block eight.', ['killed 9']],
    ['Five inmates escaped from Roble prison; he is 23 and walks with a limp.', ['escaped 5']],
    ['The riot at Roble prison left 12 dead and a bill of 3.2 million.', ['killed 12']],
  ])('%s', english)
  test.each([
    ['Tres soldados murieron en Tarsis cuando una mina estalló en el kilómetro 12 de la vía.', ['killed 3']],
    ['Nueve internos murieron en la cárcel de Roble tras un incendio en el pabellón ocho.', ['killed 9']],
    [
      'El motín en la cárcel de Roble costó la vida a tres internos y al Estado, 4 millones en reparaciones.',
      ['killed 3'],
    ],
  ])('%s', spanish)
})

describe('of whom something else is told, the figure before does not tell', () => {
  test.each([
    ['Two guards were killed at Roble prison and 18 with papers waited outside.', ['killed 2']],
    ['The riot at Roble prison killed 12 inmates; the survivors, seven, were moved.', ['killed 12']],
    ['Clashes in Tarsis left 26 wounded; 3,000 have left their homes.', ['injured 26', 'other_count 3000']],
    [
      'More than 300 inmates escaped from Roble prison and 40 had never left their cells.',
      ['escaped 300 at_least'],
    ],
    ['Tarsis empties: 80 killed, 18,000 on the road, 1,000 over the river.', ['killed 80']],
    ['The attack left 20 bodies in Tarsis and 99 men who dared not go out.', ['killed 20']],
    ['Tarsis counts 80 fatalities and 200 people in detention.', ['killed 80']],
    ['The riot at Roble prison killed 12 inmates and four guards.', ['killed 12', 'killed 4']],
    ['Roble prison had 33 dead; Cumbres had 28, Tarsis eight.', ['killed 28', 'killed 33', 'killed 8']],
    ['The raids in Tarsis left 12 dead on Monday and nine on Friday.', ['killed 12', 'killed 9']],
  ])('%s', english)
  test.each([
    ['Quince son los fallecidos y 21 los que salieron en ambulancia de la cárcel de Roble.', ['killed 15']],
    [
      'Veintisiete jóvenes fueron acribillados en Tarsis; los sobrevivientes, siete, quedaron con secuelas.',
      ['killed 27'],
    ],
    ['Acribillan en Tarsis a dos guías, padre e hijo, de 52 y 29.', ['killed 2']],
    ['Los guardias hirieron a 26 en la cárcel de Roble; en Cumbres dormían sentados 29.000.', ['injured 26']],
    ['Hay ocho capturados en Tarsis y once personas convalecientes.', ['detained 8']],
    [
      'Los choques de Tarsis dejaron 83 muertos y noventa personas sin localizar.',
      ['killed 83', 'other_count 90'],
    ],
    [
      'La cárcel de Roble tuvo 33 muertos; Cumbres tuvo 28, Tarsis ocho.',
      ['killed 28', 'killed 33', 'killed 8'],
    ],
    ['Murieron diez presos y tres guías en la cárcel de Roble.', ['killed 10', 'killed 3']],
  ])('%s', spanish)
})
