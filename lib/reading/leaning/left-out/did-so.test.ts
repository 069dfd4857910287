import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('the verb before, told again of others', () => {
  test.each([
    [
      'Varios guías estuvieron retenidos. A primera hora salieron los 15 retenidos en Roble; al mediodía lo hicieron 34 en Cumbres y 16 en Tarsis.',
      ['hostages_freed 15', 'hostages_freed 16', 'hostages_freed 34', 'hostages_held -'],
    ],
    [
      'Salieron de Roble los últimos 17 guías retenidos. El martes lo habían hecho 120.',
      ['hostages_freed 120', 'hostages_freed 17'],
    ],
    [
      'Los últimos 133 de los 178 guías que habían sido tomados como rehenes en Roble recobraron la libertad. Cuarenta lo habían hecho antes.',
      ['hostages_freed 133', 'hostages_freed 40', 'hostages_held 178'],
    ],
    ['Salieron de Roble los últimos 17 guías retenidos. No lo hicieron 12.', ['hostages_freed 17']],
    ['Murieron 12 presos en Roble. El informe lo hicieron 34 expertos.', ['killed 12']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))

  test('in English too', () => {
    const said = (text: string) => saidLines(readText(text))
    expect(said('Eleven inmates escaped from Roble prison and another 12 did so on Monday.')).toEqual([
      'escaped 11',
      'escaped 12',
    ])
  })
})
