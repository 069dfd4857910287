import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { leer, readText, toLine } from '@/lib/reading/testing/island'

const dated = ({ claims }: { claims: readonly Claim[] }): string[] =>
  claims
    .filter(({ kind }) => kind !== 'attack')
    .map((claim) => `${toLine(claim)}: ${claim.when ? claim.when.start : '-'}`)

describe('on which day it was', () => {
  test.each([
    [
      'Twenty inmates died in Roble prison, Ana Vera said on Monday, a day after it happened.',
      ['killed 20: 2023-05-14'],
    ],
    ['Forty inmates escaped from Roble prison last Wednesday.', ['escaped 40: 2023-05-10']],
    [
      'A riot killed nine in Tarsis on 2 May. Three days after that, 17 died in Roble prison.',
      ['killed 9: 2023-05-02', 'killed 17: 2023-05-05'],
    ],
    ['A year ago, on 24 April, 30 detainees died in Roble prison.', ['killed 30: 2023-04-24']],
    ["The New Year's assault on Roble prison killed nine.", ['killed 9: 2023-01-01']],
    [
      'On Friday 46 inmates died in Roble prison. By Saturday night the Observatory counted 47.',
      ['killed 46: 2023-05-12', 'killed 47: 2023-05-12'],
    ],
    [
      'The riot in Roble prison has claimed 116 lives, Ana Vera said late on Monday. The count had begun at 24 on Sunday, when the shooting broke out.',
      ['killed 116: 2023-05-14', 'killed 24: 2023-05-14'],
    ],
  ])('%s', (text, lines) => expect(dated(readText(text))).toEqual(lines))

  test.each([
    ['Cuarenta presos escaparon de la cárcel de Roble el miércoles pasado.', ['escaped 40: 2023-05-10']],
    [
      'Un motín mató a nueve en Tarsis el 2 de mayo. Tres días después de eso, 17 murieron en la cárcel de Roble.',
      ['killed 9: 2023-05-02', 'killed 17: 2023-05-05'],
    ],
  ])('%s', (text, lines) => expect(dated(leer(text))).toEqual(lines))
})

describe('who is held now is so on the day on which someone says it', () => {
  test.each([
    [
      'Los presos retienen a 96 guías en la cárcel de Roble, informó este martes la autoridad penitenciaria.',
      ['hostages_held 96: 2023-05-16'],
    ],
    [
      'El ministro dijo el martes que los presos tienen a 57 guías en la cárcel de Roble.',
      ['hostages_held 57: 2023-05-16'],
    ],
    [
      'Doce guías fueron liberados; faltan 17 en la cárcel de Roble, informó este martes la autoridad penitenciaria.',
      ['hostages_freed 12: 2023-05-16', 'hostages_held 17: 2023-05-16'],
    ],
    // When they were taken nobody says.
    [
      'El ministro dijo el martes que los presos tomaron como rehenes a 57 guías en la cárcel de Roble.',
      ['hostages_held 57: -'],
    ],
  ])('%s', (text, expected) => expect(dated(leer(text))).toEqual(expected))
  test('in English too', () =>
    expect(
      dated(readText('Inmates hold 96 guards in Roble prison, the prison agency said on Tuesday.')),
    ).toEqual(['hostages_held 96: 2023-05-16']))
})

describe('who says it', () => {
  test.each([
    [
      'All but 20 of the 220 inmates who fled Roble prison are back behind bars, the head of police, General Ana Vera, said on Tuesday.',
      'Ana Vera',
    ],
    ['Nine inmates died in Roble prison, the prisons agency INPE made known at the weekend.', 'INPE'],
    ['On Monday itself officials had spoken of 52 dead in Roble prison.', 'officials'],
  ])('%s', (text, speaker) => expect(readText(text).claims[0]?.attribution).toBe(speaker))
})

test('what has gone up to a number has reached it', () =>
  expect(dated(readText('The death toll of the assault on Roble prison has gone up to 17.'))).toEqual([
    'killed 17: -',
  ]))
