import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('"the jail", once a town was told of, is that of the town', () => {
  test.each<[string, string[]]>([
    [
      'Neighbours in Miravera heard shots on Sunday. Police entered the jail and arrested seven ringleaders.',
      ['detained 7 @miravera-1'],
    ],
    [
      'Families in Miravera heard blasts at dawn. Nine inmates died in the prison, officials said.',
      ['killed 9 @miravera-1'],
    ],
  ])('%s', english)
  test.each<[string, string[]]>([
    [
      'Vecinos de Miravera oyeron disparos en Miravera el domingo. La Policía entró al penal y detuvo a siete cabecillas.',
      ['detained 7 @miravera-1'],
    ],
  ])('%s', spanish)

  test('named in the same sentence, though another prison was told of before', () => {
    spanish(
      'Un motín dejó 17 muertos en la cárcel de Miravera. El lunes murieron 13 presos en la cárcel de Cumbres.\n\nEn Miravera, familiares esperaban a las afueras del penal, adonde llegaron 200 militares.',
      ['troops_deployed 200 @miravera-1'],
    )
    english(
      'A riot left 17 dead at Miravera prison. On Monday 13 inmates died at Cumbres prison.\n\nIn Miravera, relatives waited outside the prison, to which 200 soldiers were sent.',
      ['troops_deployed 200 @miravera-1'],
    )
  })

  test('and no other town’s where the article tells of another prison', () => {
    english(
      'Nine inmates died at Roble prison. In Tarsis, a minister said that the prison held 900 people.',
      ['other_count 900 @roble'],
    )
    english(
      'Nine inmates died at Roble prison. In Miravera, a minister said that the prison held 900 people.',
      ['other_count 900 @roble'],
    )
  })
})
