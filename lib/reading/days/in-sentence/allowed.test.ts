import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, kinds: string, expected: string[]]
const cases = (list: Case[]) =>
  test.each(list)('%s', (text, language, kinds, expected) => {
    expect(datedLines(text, language, kinds)).toEqual(expected)
  })

describe('of those who did something on a day, a part is told of without one', () => {
  cases([
    [
      'Of the 39 inmates who fled Roble prison on Monday, 17 are back in their cells.',
      'en',
      'other_count',
      ['other_count 17: -'],
    ],
    [
      'De los 39 presos que huyeron el lunes de la cárcel de Roble, 17 han sido recapturados.',
      'es',
      'other_count',
      ['other_count 17: -'],
    ],
    [
      'Police were searching on Tuesday for 20 convicts who fled Roble prison during a riot.',
      'en',
      'escaped',
      ['escaped 20: -'],
    ],
  ])
})

describe('what a measure is the ground for has a day of its own', () => {
  cases([
    [
      'Quinientos militares llegaron el lunes a Tarsis en aplicación del estado de excepción de 45 días.',
      'es',
      'state_of_emergency',
      ['state_of_emergency: -', 'state_of_emergency 45: -'],
    ],
    [
      'More than 20,000 soldiers patrol Tarsis since the president declared a state of emergency on Monday.',
      'en',
      'state_of_emergency',
      ['state_of_emergency: 2023-05-15'],
    ],
    [
      'The president declared a state of emergency in Tarsis on Monday and has sent 2,000 soldiers there.',
      'en',
      'troops_deployed',
      ['troops_deployed 2000: -'],
    ],
    [
      'Nearly 6,000 soldiers are being posted in Tarsis for Sunday.',
      'en',
      'troops_deployed',
      ['troops_deployed 6000: -'],
    ],
  ])
})

describe('a day counted from another', () => {
  cases([
    [
      'Gunmen killed the mayor in Tarsis on Monday. The attack came a day after 12 inmates died at Roble prison.',
      'en',
      'killed',
      ['killed 1: 2023-05-15', 'killed 12: 2023-05-14'],
    ],
    [
      'El lunes mataron al alcalde en Tarsis. El crimen se produjo un día después de que 12 presos murieran en la cárcel de Roble.',
      'es',
      'killed',
      ['killed 1: 2023-05-15', 'killed 12: 2023-05-14'],
    ],
    // Before the last happening, however long ago it was told.
    [
      'El lunes murieron dos reos en la cárcel de Roble. La directora renunció. Nadie habló. Los presos callan. Hay calma. Tres días antes, en Tarsis, otra reyerta dejó 14 muertos.',
      'es',
      'killed',
      ['killed 2: 2023-05-15', 'killed 14: 2023-05-12'],
    ],
    // Nothing says from which day it counts.
    [
      'A month after the killing of 119 inmates, Roble prison holds 800 people.',
      'en',
      'killed',
      ['killed 119: -'],
    ],
    [
      'Five guards were let go on Monday and the remaining three on Tuesday.',
      'en',
      'hostages_freed',
      ['hostages_freed 5: 2023-05-15', 'hostages_freed 3: 2023-05-16'],
    ],
  ])
})

describe('a month or a day alone is of what was told before it', () => {
  cases([
    [
      'Last year 316 inmates were killed in Arcos, 33 of them in February at Roble prison.',
      'en',
      'killed',
      ['killed 316: 2022-01-01..2022-12-31', 'killed 33: 2022-02-01..2022-02-28'],
    ],
    // A sum that another month tells of is of this year.
    [
      'Last year 316 inmates were killed in Arcos; in February 33 died at Roble prison.',
      'en',
      'killed',
      ['killed 316: 2022-01-01..2022-12-31', 'killed 33: 2023-02-01..2023-02-28'],
    ],
    [
      'En abril un choque dejó 43 heridos en la cárcel de Roble, el día 3.',
      'es',
      'injured',
      ['injured 43: 2023-04-03'],
    ],
    [
      'En mayo pasado hubo dos motines. El 30 de ese mes murieron seis presos en la cárcel de Roble.',
      'es',
      'killed',
      ['killed 6: 2022-05-30'],
    ],
    [
      'In February 79 inmates died in riots at four jails; in April, 22 more at Roble prison.',
      'en',
      'killed',
      ['killed 79: 2023-02-01..2023-02-28', 'killed 22: 2023-04-01..2023-04-30'],
    ],
    [
      'Under army control since January, Roble prison saw nine inmates killed in April.',
      'en',
      'killed',
      ['killed 9: 2023-04-01..2023-04-30'],
    ],
  ])
})
