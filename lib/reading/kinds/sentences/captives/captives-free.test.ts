import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

/** Captives let go whom no word names anew. */

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

const held = 'Inmates seized nine guards at Roble prison.'

describe('who was held is free once they, every one of them or a clause without a subject is', () => {
  test.each([
    [
      `${held} The agency announced that every one of them was free.`,
      ['hostages_freed 9', 'hostages_held 9'],
    ],
    [`${held} They were freed at dawn.`, ['hostages_freed 9', 'hostages_held 9']],
    ['The nine guards whom inmates had seized at Roble prison are out and unharmed.', ['hostages_freed 9']],
    [
      'Inmates seized nine officials at Roble prison: six guards and three clerks. Every one of them was free by dawn.',
      ['hostages_freed 9', 'hostages_held 3', 'hostages_held 6', 'hostages_held 9'],
    ],
    [
      `${held} They were freed at dawn, when four priests were let in.`,
      ['hostages_freed -', 'hostages_held 9'],
    ],
    [`${held} They were not freed at dawn.`, ['hostages_held 9']],
    [`${held} The service said every one of them was denied water.`, ['hostages_held 9']],
    ['Nine people were detained in Tarsis. They were freed on bail.', ['detained 9']],
    [
      `${held} Police caught four of their cousins outside. They were freed hours later.`,
      ['hostages_held 9'],
    ],
    [
      `${held} Relatives were arrested at the gate. They were freed hours later.`,
      ['detained -', 'hostages_held 9'],
    ],
    [`${held} They were freed by a judge.`, ['hostages_held 9']],
    [
      `${held} Some 300 soldiers surrounded the prison. They were freed at dawn.`,
      ['hostages_freed 9', 'hostages_held 9', 'troops_deployed 300 about'],
    ],
    [
      `${held} Two inmates were killed. They were freed at dawn.`,
      ['hostages_freed 9', 'hostages_held 9', 'killed 2'],
    ],
    [
      `${held} Relatives of the guards waited at the gate. They were freed hours later.`,
      ['hostages_freed 9', 'hostages_held 9'],
    ],
    [
      'Inmates seized nine officials at Roble prison: six guards and three clerks. They were freed at dawn.',
      ['hostages_freed 9', 'hostages_held 3', 'hostages_held 6', 'hostages_held 9'],
    ],
    ['Five inmates were killed at Roble prison; every one of them was free of charges.', ['killed 5']],
  ])('%s', english)
  test.each([
    [
      'Dos funcionarios fueron tomados como rehenes en Roble, aunque al cabo de cinco horas quedaron libres.',
      ['hostages_freed 2', 'hostages_held 2'],
    ],
    [
      'Los presos de Roble tomaron a ocho guías, que por la noche habían sido soltados.',
      ['hostages_freed 8', 'hostages_held 8'],
    ],
    ['Nueve guías fueron retenidos en Roble, aunque no quedaron libres.', ['hostages_held 9']],
    [
      'Nueve guías fueron retenidos en Roble. La Policía detuvo a tres familiares, aunque luego quedaron libres.',
      ['detained 3', 'hostages_held 9'],
    ],
    [
      'Nueve guías fueron retenidos en Roble. Cuatro sospechosos fueron liberados por un juez.',
      ['hostages_held 9'],
    ],
  ])('%s', spanish)
})
