import { describe, expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

// Published on Wednesday, 17 May 2023.
const dated = (text: string, lines: readonly string[]) =>
  expect(datedLines(text, 'es', 'killed injured troops_deployed')).toEqual(lines)

describe('a day that a place is called by is none on which anything happened', () => {
  test.each<[string, string[]]>([
    ['En el barrio 20 de Noviembre de Tarsis, pistoleros mataron a un adolescente.', ['killed 1: -']],
    ['Dos mujeres resultaron heridas en la avenida 9 de Octubre de Tarsis.', ['injured 2: -']],
    ['En la 9 de Octubre resultaron heridos tres hombres.', ['injured 3: -']],
    ['El 9 de octubre resultaron heridos tres hombres en Tarsis.', ['injured 3: 2022-10-09']],
  ])('%s', dated)
})

describe('the year is that to which the words count', () => {
  test.each<[string, string[]]>([
    [
      'En septiembre de 2020 murieron en Roble 119 presos. Menos de dos meses después, el 13 de noviembre, murieron otros 68.',
      ['killed 119: 2020-09-01..2020-09-30', 'killed 68: 2020-11-13'],
    ],
    [
      'En todo 2022 se contabilizaron en Arcos 522 muertes violentas; en 2021 habían sido 157.',
      ['killed 522: 2022-01-01..2022-12-31', 'killed 157: 2021-01-01..2021-12-31'],
    ],
    // What is announced from a month on lies ahead.
    [
      'El ministro anunció la llegada de 240 soldados a Tarsis a partir de junio.',
      ['troops_deployed 240: -'],
    ],
  ])('%s', dated)
})

test('of a day long before what a sentence tells, the next says nothing', () =>
  dated(
    'La banda dejó libres ayer en Roble a dos policías a los que había secuestrado el 20 de abril. Allí mismo, en la madrugada, una explosión mató a un guía.',
    ['killed 1: -'],
  ))

test('in English, the year is that to which the words count', () =>
  expect(
    datedLines(
      'In September 2020 119 inmates died in Roble. Less than two months later, on 13 November, another 68 died.',
      'en',
      'killed',
    ),
  ).toEqual(['killed 119: 2020-09-01..2020-09-30', 'killed 68: 2020-11-13']))
