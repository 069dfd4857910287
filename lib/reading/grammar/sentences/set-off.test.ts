import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('what is set off behind a subject does not take it from its verb', () => {
  test.each([
    [
      'A total of 131 guards and clerks, held in Roble prison since Monday, were freed on Wednesday.',
      ['hostages_freed 131'],
    ],
    [
      'The 57 hostages, guards and police officers, held in Roble prison, have been freed.',
      ['hostages_freed 57'],
    ],
    ['Fifteen guards, all of them unharmed, were freed from Roble prison.', ['hostages_freed 15']],
    ['Thirteen men, armed and hooded, were arrested in Tarsis after the assault.', ['detained 13']],
    ['Twelve guards and inmates, held in one block, were killed in Roble prison.', ['killed 12']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(expect.arrayContaining(lines)))

  test.each([
    [
      'Un total de 131 guardias y funcionarios, retenidos en la cárcel de Roble, fueron liberados este martes.',
      ['hostages_freed 131'],
    ],
    [
      'Un total de 131 guardias y funcionarios de prisiones, retenidos en cinco cárceles, fueron liberados este martes, según informó la agencia, a cargo de las 35 cárceles del país.',
      ['hostages_freed 131'],
    ],
    [
      'Los 57 rehenes, entre guías y policías, retenidos en la cárcel de Roble, ya fueron liberados.',
      ['hostages_freed 57'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(expect.arrayContaining(lines)))
})

describe('whoever was in the hands of others is told of by the verb of the clause', () => {
  test.each([
    ['The last 12 guards in the hands of inmates in Roble prison have been let go.', ['hostages_freed 12']],
    ['Twelve guards are in the hands of inmates in Roble prison.', ['hostages_held 12']],
    [
      'The agency counted 133 guards and three clerks still captive in Roble prison, 41 people having been released by then.',
      ['hostages_freed 41', 'hostages_held 133', 'hostages_held 3'],
    ],
    ['Two foreign hostages let go by the gang in Tarsis', ['hostages_freed 2']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    [
      'Los últimos 12 guías en manos de los internos fueron liberados en la cárcel de Roble.',
      ['hostages_freed 12'],
    ],
    ['Los vecinos de Tarsis tomaron como retenidos a 23 guardias.', ['hostages_held 23']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
