import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('so many more than the room just told of are too many', () => {
  test.each([
    [
      'Roble prison was designed for 1,200 inmates and holds 500 more.',
      ['inmates_capacity 1200', 'inmates_over_capacity 500'],
    ],
    [
      'Roble prison has room for 300 people and held 120 extra.',
      ['inmates_capacity 300', 'inmates_over_capacity 120'],
    ],
    [
      'Roble prison was designed for 1,200 inmates and held 900. Guards found 20 more guns.',
      ['inmates_capacity 1200', 'other_count 900'],
    ],
  ])('%s', english)
  test.each([
    [
      'La cárcel de Roble fue pensada para 1.200 presos y alberga 500 más.',
      ['inmates_capacity 1200', 'inmates_over_capacity 500'],
    ],
    [
      'La cárcel de Roble tiene cupo para 300 y aloja a 120 más.',
      ['inmates_capacity 300', 'inmates_over_capacity 120'],
    ],
  ])('%s', spanish)
})

describe('what a prison could take is its room', () => {
  test.each([
    [
      'La cárcel de Roble albergaba a unas 900 mujeres y podía recibir a 400.',
      ['inmates_capacity 400', 'other_count 900 about'],
    ],
    [
      'La cárcel de Roble aloja a 2.810 presos, aunque sus instalaciones alcanzan para 1.530.',
      ['inmates_capacity 1530', 'other_count 2810'],
    ],
    [
      'La cárcel de Roble tenía 1.267 reclusos y cupo para 1.062.',
      ['inmates_capacity 1062', 'other_count 1267'],
    ],
    ['La cárcel de Roble no podía recibir visitas el día en que murieron 12 presos.', ['killed 12']],
  ])('%s', spanish)
})

describe('the whole of whom some fled lives there, and did not flee', () => {
  test.each([
    [
      'A second prison, in Tarsis, was attacked, but how many of its 1,450 inmates fled is not known.',
      ['other_count 1450'],
    ],
    [
      'The service corrected the report on Roble: of 994 inmates, 879 got out.',
      ['escaped 879', 'other_count 994'],
    ],
    ['Of the 30 inmates, nine got out of Roble prison.', ['escaped 9']],
    ['Of 12 inmates hurt at Roble prison, three died.', ['injured 12', 'killed 3']],
  ])('%s', english)
  test.each([
    ['No se sabe cuántos de sus 1.450 internos huyeron de la cárcel de Roble.', ['other_count 1450']],
    ['De 994 reclusos, 879 se fugaron de la cárcel de Roble.', ['escaped 879', 'other_count 994']],
  ])('%s', spanish)
})

describe('people who are in a wing live there', () => {
  test.each([
    [
      'El fuego mató a nueve presos en Roble y llegó al pabellón 8, donde estaban 180 hombres.',
      ['killed 9', 'other_count 180'],
    ],
    ['El fuego mató a nueve vecinos en Tarsis y llegó a un mercado donde estaban 180 hombres.', ['killed 9']],
  ])('%s', spanish)
  test.each([
    [
      'The fire killed nine inmates at Roble and reached wing 4, where 180 men were held.',
      ['killed 9', 'other_count 180'],
    ],
    ['Roble prison held, according to the nurses, over 12,000.', ['other_count 12000 at_least']],
    [
      'Roble prison was built for 1,500 people and held, according to the nurses, over 12,000.',
      ['inmates_capacity 1500', 'other_count 12000 at_least'],
    ],
  ])('%s', english)
})
