import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

const held = 'Inmates took guards hostage at Roble prison.'
const retenidos = 'Los presos tomaron como rehenes a varios guías en la cárcel de Roble.'

describe('a participle put first says who are counted behind the verb', () => {
  test.each([
    [`${retenidos} Retenidos en total fueron 137.`, ['hostages_held -', 'hostages_held 137']],
    [`${retenidos} Retenidos llegaron a estar 61.`, ['hostages_held -', 'hostages_held 61']],
    [
      `${retenidos} Liberados, hasta ayer, iban 20; retenidos siguen 41.`,
      ['hostages_freed 20', 'hostages_held -', 'hostages_held 41'],
    ],
    [
      `${retenidos} Liberados van ya 20. Secuestrados continúan 17.`,
      ['hostages_freed 20', 'hostages_held -', 'hostages_held 17'],
    ],
    ['Los presos huyeron de la cárcel de Roble. Fugados son 43.', ['escaped -', 'escaped 43']],
    ['Hubo un choque en Tarsis. Heridos fueron en total 14.', ['injured 14']],
  ])('%s', spanish)
  test.each([
    [`${held} Freed on Tuesday were 20.`, ['hostages_freed 20', 'hostages_held -']],
    [`${held} Still held are 41.`, ['hostages_held -', 'hostages_held 41']],
  ])('%s', english)
})

describe('elsewhere the participle stays what it was', () => {
  test.each([
    [`${retenidos} Liberados no fueron 20.`, ['hostages_held -']],
    ['Hubo una redada en Tarsis. Retenidos fueron 12 vehículos.', []],
  ])('%s', spanish)
})

test.each([
  [
    'The dead in Tarsis: 33 attackers, 21 passengers and four soldiers.',
    ['killed 33', 'killed 21', 'killed 4'],
  ],
  ['Its spokesman gives the toll in Tarsis: 33 attackers, four soldiers.', ['killed 33', 'killed 4']],
  ['The death toll in Tarsis: 33.', ['killed 33']],
  ['The wounded in Tarsis: four guards and two inmates.', ['injured 4', 'injured 2']],
  ['The toll in Tarsis: 12 dead and 30 injured.', ['killed 12', 'injured 30']],
  ['The toll in Tarsis: three homes, 12 cars and a bridge.', []],
  ['The dead: how 33 men came to be in Tarsis.', []],
])('a toll before a colon heads those counted behind it: %s', (text, said) =>
  expect(linesOf(readText(text), 'killed', 'injured')).toEqual(said),
)
