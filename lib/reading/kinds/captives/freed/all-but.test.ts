import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

const held = 'Inmates seized 53 guards at Roble prison.'
const retenidos = 'Los presos retienen a 53 guías en la cárcel de Roble.'

describe('those left out when all captives are let go are held still', () => {
  test.each([
    [`${held} All but nine have been freed.`, ['hostages_held 53', 'hostages_held 9']],
    [`${held} By noon everyone except four had walked out.`, ['hostages_held 4', 'hostages_held 53']],
    [
      'All but six of the 53 guards taken hostage at Roble prison were released on Monday.',
      ['hostages_held 53', 'hostages_held 6'],
    ],
  ])('%s', english)
  test.each([
    [`${retenidos} Todos menos nueve han sido liberados.`, ['hostages_held 53', 'hostages_held 9']],
    [`${retenidos} Ayer salieron todos, salvo cuatro.`, ['hostages_held 4', 'hostages_held 53']],
    [
      `${retenidos} Quedaron libres el martes todos ellos, excepto seis.`,
      ['hostages_held 53', 'hostages_held 6'],
    ],
  ])('%s', spanish)
})

describe('nobody is held by being left out of something else', () => {
  test.each([
    [`${held} All but nine have been named.`, ['hostages_held 53']],
    [`${held} All but nine inmates were released on bail.`, ['hostages_held 53']],
    [`${held} All but nine might be freed on Monday.`, ['hostages_held 53']],
    ['A mine near Tarsis collapsed. All but six were rescued.', []],
  ])('%s', english)
  test.each([
    [`${retenidos} Todos menos nueve fueron identificados.`, ['hostages_held 53']],
    [`${retenidos} No han sido liberados todos, salvo error.`, ['hostages_held 53']],
    ['Se hundió una mina en Tarsis. Todos menos seis fueron rescatados.', []],
  ])('%s', spanish)
})
