import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('a past form with an object behind it is the verb', () => {
  test.each([
    ['A bomb under a bus wounded 14 in Tarsis.', ['injured 14']],
    ['Gunfire at the market wounded nine people in Tarsis.', ['injured 9']],
    ['A grenade thrown at a bar injured 12 and killed two in Tarsis.', ['injured 12', 'killed 2']],
    ['A man wounded the driver of a bus in Tarsis.', ['injured 1']],
    ['The number of wounded rose to 14 in Tarsis.', ['injured 14']],
    ['Two officers wounded in the blast in Tarsis died.', ['killed 2']],
  ])('%s', english)
})

describe('inmates who are missing have fled, and those still inside live there', () => {
  test.each([
    ['A roll call at Roble prison found that 38 convicts were missing.', ['escaped 38']],
    ['A roll call at Roble prison found that 38 convicts were missing meals.', []],
    ['A roll call in Tarsis found that 38 pupils were missing after the riot.', []],
    [
      'Of the 700 held at Roble prison, no more than 300 were still inside.',
      ['other_count 300 at_most', 'other_count 700'],
    ],
    ['Some 40 inmates fled Roble prison and nine have come back.', ['escaped 40 about', 'other_count 9']],
  ])('%s', english)
})

describe('clans fight as gangs do', () => {
  test('with whatever they have', () => {
    const { claims } = readText('Clans fought with rifles and axes in Tarsis.')
    expect(claims.map(({ kind }) => kind)).toEqual(['attack'])
  })
})

describe('one more of those held, and the rest of them', () => {
  test.each([
    [
      'Los reos tomaron de rehenes a doce guías y a una enfermera en Roble.',
      ['hostages_held 1', 'hostages_held 12'],
    ],
    ['Los reos retuvieron a doce guías y agredieron a una enfermera en Roble.', ['hostages_held 12']],
  ])('%s', spanish)
  test.each([
    [
      'Rebels are holding 61 soldiers in Arcos, including 52 medics. The remaining nine are cooks.',
      ['hostages_held 61', 'hostages_held 9'],
    ],
    [
      'Rebels are holding 61 soldiers in Arcos, including 52 medics. The remaining four are roads.',
      ['hostages_held 61'],
    ],
  ])('%s', english)
})
