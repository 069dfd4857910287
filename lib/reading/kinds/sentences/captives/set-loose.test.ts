import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText, saidLines } from '@/lib/reading/testing/island'

describe('whom raiders or a court let go', () => {
  test.each([
    ['In January an attack in Tarsis freed 70 detainees.', ['escaped 70']],
    ['Two detainees were released in Tarsis.', []],
    [
      'Gunmen broke into Roble prison on Sunday and let loose some 400 of its inmates.',
      ['escaped 400 about'],
    ],
    ['Of the hostages, three are women.', []],
    [
      'The government moved two brigades, about 1,300 soldiers, from Tarsis to Miravera.',
      ['troops_deployed 1300 about'],
    ],
  ])('%s', (text, lines) => {
    expect(saidLines(readText(text))).toEqual(lines)
  })

  test.each([
    ['De los prófugos, nueve habían sido ubicados hasta la noche en Tarsis.', ['other_count 9']],
    ['El primer informe policial daba por huidos a 22 reos de la cárcel de Roble.', ['escaped 22']],
    ['El sistema tiene 15.100 plazas para 24.300 personas.', ['inmates_capacity 15100', 'other_count 24300']],
  ])('%s', (text, lines) => {
    expect(saidLines(leer(text))).toEqual(lines)
  })

  test('attacks with which this one is compared do not tell where it was', () => {
    const text =
      'Gunmen broke into Roble prison on Sunday, killing four guards, in the deadliest of three assaults on jails this year.'
    expect(placedLines(readText(text))).toContain('killed 4 @roble')
  })
})

describe('numbers that lean on what was told before', () => {
  test.each([
    [
      'By Sunday 136 guards were free. Of these, 61 came out of Roble prison and 34 out of the one in Miravera; 13 more had been held in Tarsis.',
      ['hostages_freed 13', 'hostages_freed 136', 'hostages_freed 34', 'hostages_freed 61'],
    ],
    [
      'The toll of the riot at Roble prison rose to 20. Ten people were taken to hospital. An earlier bulletin from the agency spoke of 12.',
      ['injured 10', 'killed 12', 'killed 20'],
    ],
    ['The number of attacks in Tarsis rose to 20.', ['attack 20']],
  ])('%s', (text, lines) => {
    expect(saidLines(readText(text))).toEqual(lines)
  })

  test('years of service count nobody', () => {
    const text = 'Andrés Reinoso, de 29 años, guía con cuatro de servicio, recibió un disparo en Tarsis.'
    expect(saidLines(leer(text))).not.toContain('injured 4')
  })
})
