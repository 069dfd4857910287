import { describe, expect, test } from 'vitest'
import { leer, linesOf, placedLines, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('"as many" and "otros tantos" stand for the number told before', () => {
  test.each([
    [
      'Inmates seized nine guards at Roble prison and as many again at Cumbres prison.',
      ['hostages_held 9', 'hostages_held 9'],
    ],
    ['At least 12 inmates died and just as many were hurt.', ['injured 12 at_least', 'killed 12 at_least']],
    [
      'Three guards are still held at Roble prison and the same number at Cumbres prison.',
      ['hostages_held 3', 'hostages_held 3'],
    ],
    // A comparison and a bound give no number.
    ['Nine inmates died and as many guards as clerks were hurt at Roble prison.', ['killed 9']],
    ['Twelve inmates died at Roble prison and as many as 40 were hurt.', ['injured 40 at_most', 'killed 12']],
    ['Inmates died at Roble prison and as many guards were hurt.', ['killed -']],
  ])('%s', english)
  test.each([
    [
      'A la cárcel de Roble ingresaron 350 policías y otros tantos militares, que presentaron cuatro fusiles.',
      ['troops_deployed 350', 'troops_deployed 350'],
    ],
    [
      'Los reos retuvieron a nueve guardias en Roble y a otros tantos en Cumbres.',
      ['hostages_held 9', 'hostages_held 9'],
    ],
    ['Murieron 14 internos en Roble y otros tantos sufrieron heridas.', ['injured 14', 'killed 14']],
    [
      'Tres guardias siguen retenidos en Roble, la misma cantidad en Cumbres.',
      ['hostages_held 3', 'hostages_held 3'],
    ],
    ['Murieron tres guardias en Roble y el mismo número en Cumbres.', ['killed 3', 'killed 3']],
    ['Murieron tres guardias en Roble, el mismo número que en mayo.', ['killed 3']],
    // How long it took, and a number that the sentence before gave of something else.
    ['Murieron internos en Roble durante 14 horas y otros tantos sufrieron heridas.', ['killed -']],
  ])('%s', spanish)
})

describe('people as many as those counted last, of whom their own verb tells what befell them', () => {
  test.each([
    [
      'El lunes murieron 14 personas en la cárcel de Roble y otras tantas sufrieron lesiones.',
      ['killed 14', 'injured 14'],
    ],
    ['Murieron 14 presos y otros tantos pidieron agua.', ['killed 14']],
    ['Los presos quemaron 14 colchones y otros tantos libros.', []],
  ])('%s', (text, expected) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual(expected))
  test('each at its own place', () =>
    expect(placedLines(leer('En 2019 hubo 18 muertos en Tarsis y otros tantos en Miravera.'))).toEqual([
      'killed 18 @miravera',
      'killed 18 @tarsis',
    ]))
})

describe('one more is counted along where it is a person', () => {
  test.each([
    ['En Roble hubo doce muertos y una celda quemada; otros tantos heridos.', ['injured 12', 'killed 12']],
    [
      'En Roble murieron doce reclusos y una celda ardió; otros tantos resultaron heridos.',
      ['injured 12', 'killed 12'],
    ],
  ])('%s', spanish)
})
