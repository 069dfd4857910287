import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

const held = 'Inmates seized 53 guards at Roble prison.'
const retenidos = 'Los presos retienen a 53 guías en la cárcel de Roble.'

describe('who went in turn, at home or out of the gate, was let go', () => {
  test.each([
    [
      `${held} First 20, then 15, the hostages crossed the gate on foot.`,
      ['hostages_freed 15', 'hostages_freed 20', 'hostages_held 53'],
    ],
    [`${held} By Wednesday the last five were home.`, ['hostages_freed 5', 'hostages_held 53']],
    [
      'Prisoners at Roble prison took eight guards, then let them go.',
      ['hostages_freed 8', 'hostages_held 8'],
    ],
    [`${held} First 20, then 15, the hostages spoke on the phone.`, ['hostages_held 53']],
    ['Prisoners at Roble prison took eight guards to the gate.', []],
    ['Doctors at Roble prison took eight guards.', []],
  ])('%s', english)
  test.each([
    [
      `${retenidos} Primero 20, después 15, los rehenes cruzaron a pie la puerta.`,
      ['hostages_freed 15', 'hostages_freed 20', 'hostages_held 53'],
    ],
    [
      `${retenidos} Primero cinco y luego 12, los guías salieron.`,
      ['hostages_freed 12', 'hostages_freed 5', 'hostages_held 53'],
    ],
    [`${retenidos} Los últimos cinco ya están en casa.`, ['hostages_freed 5', 'hostages_held 53']],
    [
      `${retenidos} Fueron en total 96, y no los 53 que se había dicho.`,
      ['hostages_held 53', 'hostages_held 53', 'hostages_held 96'],
    ],
    [
      `${retenidos} Por la mañana dejaron la cárcel de Tarsis 12 guías.`,
      ['hostages_freed 12', 'hostages_held 53'],
    ],
    [`${retenidos} En Tarsis estaban 30.`, ['hostages_held 30', 'hostages_held 53']],
    [
      `${retenidos} Hubo además 22 visitantes a los que los internos no dejaban salir.`,
      ['hostages_held 22', 'hostages_held 53'],
    ],
    [`${retenidos} En Tarsis, 12 guías quedaron atrapados.`, ['hostages_held 12', 'hostages_held 53']],
  ])('%s', spanish)
})
