import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

const held = 'Inmates seized 53 guards at Roble prison.'
const retenidos = 'Los presos retienen a 53 guías en la cárcel de Roble.'

describe('whoever came out or was brought out was let go', () => {
  test.each([
    ['The army led 41 captives out of Roble prison.', ['hostages_freed 41']],
    [
      `${held} Nine of the guards were permitted to leave the prison on Friday.`,
      ['hostages_freed 9', 'hostages_held 53'],
    ],
    [`${held} Nine were handed back around noon.`, ['hostages_freed 9', 'hostages_held 53']],
    [
      `${held} The service said 60 people had come out of two jails.`,
      ['hostages_freed 60', 'hostages_held 53', 'other_count 2'],
    ],
    [
      `${held} By evening, the mayor said, nine had walked out and 44 were still inside.`,
      ['hostages_freed 9', 'hostages_held 44', 'hostages_held 53'],
    ],
    [`${held} The mayor put at 44 those still inside.`, ['hostages_held 44', 'hostages_held 53']],
    [
      'Inmates seized six guards at Roble prison. The guards came out in two batches, four at nightfall and the remaining two before dawn.',
      ['hostages_freed 2', 'hostages_freed 4', 'hostages_held 6'],
    ],
    [
      'All nine captives were released from Roble prison. The captives, seven guards and two officers, had been taken on Thursday.',
      ['hostages_freed 9', 'hostages_held 2', 'hostages_held 7'],
    ],
    [
      'The service put at 25 the number of hostages freed from seven jails.',
      ['hostages_freed 25', 'other_count 7'],
    ],
    // Unharmed, and not yet let go.
    [`${held} The captives are safe, the minister said.`, ['hostages_held 53']],
    // Officers who may leave were nobody's captives.
    ['The police officers in Tarsis were allowed to leave the country after the shooting of nine.', []],
    ['Twenty visitors had come out of Roble prison before the riot.', []],
  ])('%s', english)
  test.each([
    [`${retenidos} Seis guías fueron entregados a cambio de agua.`, ['hostages_freed 6', 'hostages_held 53']],
    [
      `${retenidos} El SNAI permitió la salida de nueve mujeres retenidas.`,
      ['hostages_freed 9', 'hostages_held 53'],
    ],
    [
      'Los guías retenidos en la cárcel de Roble, nueve, fueron rescatados por la tarde.',
      ['hostages_freed 9'],
    ],
    [
      'Recuperaron la libertad 36 personas, 33 guías y tres empleados, retenidas en la cárcel de Roble.',
      ['hostages_freed 3', 'hostages_freed 33', 'hostages_freed 36'],
    ],
    [
      'Recuperaron la libertad 36 rehenes retenidos en Tarsis (21) y Miravera (15).',
      ['hostages_freed 15', 'hostages_freed 21', 'hostages_freed 36'],
    ],
    [
      'Tres guías tomados como rehenes en la cárcel de Roble lograron salir: al primero lo soltaron de noche y al tercero lo liberaron los soldados.',
      ['hostages_freed 1', 'hostages_freed 1', 'hostages_freed 3'],
    ],
    // Suspects, whom a court lets go.
    [
      `${retenidos} Hay ocho detenidos, de los que dos recobraron la libertad por falta de pruebas.`,
      ['detained 8', 'hostages_held 53'],
    ],
    // Inmates sent elsewhere.
    [`${retenidos} Hacia allá salieron el lunes unos 300.`, ['hostages_held 53']],
    // "el 12", "día 1": days.
    [
      'Ocho guías rehenes en la cárcel de Roble recobraron la libertad: cinco ese mismo día 1 y tres en Tarsis, el 12.',
      ['hostages_freed 3', 'hostages_freed 5', 'hostages_freed 8'],
    ],
  ])('%s', spanish)
})

describe('whom the law takes is detained, whatever verb tells it', () => {
  test.each([
    ['Four guards of Roble prison had been taken away for questioning over contraband.', ['detained 4']],
    ['Four guards of Roble prison had been taken away at gunpoint by inmates.', ['hostages_held 4']],
  ])('%s', english)
  test.each([
    [
      'Dos guías de la cárcel de Roble fueron capturados el sábado como sospechosos de haber metido pistolas.',
      ['detained 2'],
    ],
    ['Dos guías de la cárcel de Roble fueron secuestrados el sábado por los internos.', ['hostages_held 2']],
  ])('%s', spanish)
})
