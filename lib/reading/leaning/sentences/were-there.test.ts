import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

const retenidos = 'Los presos retienen a 53 guías en la cárcel de Roble.'
const held = 'Inmates seized 53 guards at Roble prison.'

describe('those who are left, and where those let go had been', () => {
  test.each([
    [
      `${retenidos} Recuperaron la libertad 30 guías. De ellos, 20 estaban en Tarsis y diez en Miravera.`,
      ['hostages_freed 30', 'hostages_held 10', 'hostages_held 20', 'hostages_held 53'],
    ],
    [`${retenidos} De los 17 que faltan se sabe poco.`, ['hostages_held 17', 'hostages_held 53']],
    [`${retenidos} Los seis que quedaban en Tarsis salieron ayer.`, ['hostages_freed 6', 'hostages_held 53']],
    [
      'Los presos retuvieron a 61 guías en Roble, cuatro de los cuales, mujeres, fueron devueltas esa noche.',
      ['hostages_freed 4', 'hostages_held 61'],
    ],
    [`${retenidos} En Tarsis salieron todos juntos.`, ['hostages_freed -', 'hostages_held 53']],
    [`${retenidos} Ya casi todos están fuera.`, ['hostages_held 53']],
    [
      'Los 136 guías y cocineros que al caer la tarde seguían secuestrados en Roble recuperaron la libertad.',
      ['hostages_freed 136'],
    ],
  ])('%s', spanish)
  test.each([
    [`${held} Of the 17 still missing nothing is known.`, ['hostages_held 17', 'hostages_held 53']],
    [`${held} The six still inside are well.`, ['hostages_held 53', 'hostages_held 6']],
    [`${held} The last to emerge were 13.`, ['hostages_freed 13', 'hostages_held 53']],
    [`${held} Thirteen had left by noon.`, ['hostages_freed 13', 'hostages_held 53']],
    [`${held} Thirteen left the talks.`, ['hostages_held 53']],
    ['Seventy inmates fled from Roble prison. The six still missing are armed.', ['escaped 70']],
  ])('%s', english)
})

describe('how many are left, no more than came out, or were caught since', () => {
  test.each([
    [`${retenidos} Ya solo quedan 28.`, ['hostages_held 28', 'hostages_held 53']],
    [`${retenidos} Hay todavía 28 dentro.`, ['hostages_held 28', 'hostages_held 53']],
    [`${retenidos} No habían salido sino siete.`, ['hostages_freed 7', 'hostages_held 53']],
    [`${retenidos} No han salido más que nueve guías.`, ['hostages_held 53']],
    [
      'Huyeron 220 presos de la cárcel de Roble. Ayer cayeron 35; recapturados hay, en total, 112.',
      ['escaped 220', 'other_count 112', 'other_count 35'],
    ],
    ['Llovió en Roble. Ayer cayeron 35.', []],
  ])('%s', spanish)
  test.each([
    [`${held} Only 28 are left.`, ['hostages_held 28', 'hostages_held 53']],
    [`${held} There are still 28 inside.`, ['hostages_held 28', 'hostages_held 53']],
    ['Seventy inmates fled from Roble prison. Recaptured so far are 12.', ['escaped 70', 'other_count 12']],
  ])('%s', english)
})
