import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

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
    ['A roll call in Tarsis found that 38 pupils were missing after the riot.', ['other_count 38']],
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

describe('what a later clause says of those told of holds', () => {
  test.each([
    ['Two of the injured have since died, taking the toll in Tarsis to 20.', ['killed 2', 'killed 20']],
    ['Police have since Monday arrested nine people in Tarsis.', ['detained 9']],
    ['Eighteen are dead and 31 in hospital after the fire at Roble prison.', ['injured 31', 'killed 18']],
    ['Negotiators won the release of five nurses held at Roble prison.', ['hostages_freed 5']],
    ['Eleven convicts scaled the wall of Roble prison and vanished.', ['escaped 11']],
    [
      'All but two of the 14 hostages have walked out of Roble prison.',
      ['hostages_held 14', 'hostages_held 2'],
    ],
    [
      'The captors at Roble prison let three guards go and still have nine.',
      ['hostages_freed 3', 'hostages_held 9'],
    ],
    ['All but 20 of the 220 inmates who fled Roble prison are back.', ['escaped 220']],
    ['Gunmen set off three bombs in Tarsis overnight.', ['attack 3']],
    ['Gunmen set off for Tarsis with three bombs.', []],
  ])('%s', english)
  test.each([
    ['Ni un solo preso escapó de Roble, insistió el director.', []],
    ['Ni un guía resultó herido en Roble.', []],
    [
      'Los captores dejaron ir a tres guías y aún tienen a nueve en Roble.',
      ['hostages_freed 3', 'hostages_held 9'],
    ],
    ['Los reos de Roble se amotinaron y tomaron a seis guías.', ['hostages_held 6']],
    [
      'La cárcel de Roble, cuya capacidad es de 600, está ocupada por 1.400 internos.',
      ['inmates_capacity 600', 'other_count 1400'],
    ],
  ])('%s', spanish)
})

test.each([
  ['Un motín dejó seis muertas en la cárcel de Roble. Doce internas están desaparecidas.', ['killed 6']],
  [
    'Seis presos se fugaron de la cárcel de Roble. Tres reos siguen desaparecidos.',
    ['escaped 3', 'escaped 6'],
  ],
])('inmates of whom relatives know nothing after a riot have not fled: %s', (text, lines) =>
  expect(saidLines(leer(text)).filter((line) => !line.startsWith('attack'))).toEqual(lines),
)
