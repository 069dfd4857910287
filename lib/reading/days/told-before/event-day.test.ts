import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, kinds: string, expected: string[]]
const cases = (list: Case[]) =>
  test.each(list)('%s', (text, language, kinds, expected) => {
    expect(datedLines(text, language, kinds)).toEqual(expected)
  })

describe('captives who were let go within the happening are of its day where the paragraph or an hour says so', () => {
  cases([
    [
      'On Monday a riot at Roble prison killed two cooks.\n\nSix guards were held for several hours before being let go.',
      'en',
      'hostages_held',
      ['hostages_held 6: -'],
    ],
    [
      'On Monday a riot at Roble prison killed two cooks.\n\nThree guards seized at breakfast were released around noon.',
      'en',
      'hostages_freed',
      ['hostages_freed 3: 2023-05-15'],
    ],
    [
      'El lunes un motín mató a dos cocineros en la cárcel de Roble. Tres guías permanecieron retenidos unas horas y fueron liberados.',
      'es',
      'hostages_held',
      ['hostages_held 3: 2023-05-15'],
    ],
    // Who is still held, and how many were freed so far, is of no day that is over.
    [
      'On Monday a riot at Roble prison killed two cooks.\n\nSo far 11 guards have been freed.',
      'en',
      'hostages_freed',
      ['hostages_freed 11: -'],
    ],
    [
      'El lunes un motín mató a dos cocineros en la cárcel de Roble.\n\nEn todo el país van 42 guías liberados.',
      'es',
      'hostages_freed',
      ['hostages_freed 42: -'],
    ],
    [
      'On Monday a riot at Roble prison killed two cooks. In an unrelated case, kidnappers freed two tourists in Miravera.',
      'en',
      'hostages_freed',
      ['hostages_freed 2: -'],
    ],
  ])
})

describe('an hour without a day is of the day told before', () => {
  cases([
    [
      'Gunmen killed two guards at Roble prison on Monday. Nine inmates fled; four were recaptured by mid-morning.',
      'en',
      'escaped',
      ['escaped 9: 2023-05-15'],
    ],
    [
      'El lunes un motín mató a dos reos en la cárcel de Roble. A las 22:00 ingresaron 200 policías.',
      'es',
      'troops_deployed',
      ['troops_deployed 200: 2023-05-15'],
    ],
    // The hours of a curfew are not those at which anything happened.
    [
      'El lunes un motín mató a dos reos en la cárcel de Roble. Hay toque de queda desde las 22:00 y se enviaron 200 soldados.',
      'es',
      'troops_deployed',
      ['troops_deployed 200: -'],
    ],
  ])
})

describe('forces are of no day that only another paragraph tells', () => {
  cases([
    [
      'Nine inmates died in a riot at Roble prison on Monday.\n\nSome 200 police entered the compound.',
      'en',
      'troops_deployed',
      ['troops_deployed 200: -'],
    ],
    [
      'Nueve reos murieron el lunes en un motín en la cárcel de Roble.\n\nAl recinto ingresaron 300 policías.',
      'es',
      'troops_deployed',
      ['troops_deployed 300: -'],
    ],
    // Who is sent out after it comes on no day that is told.
    [
      'Nine inmates died in a riot at Roble prison on Monday.\n\nAnother 200 soldiers were sent to the province.',
      'en',
      'troops_deployed',
      ['troops_deployed 200: -'],
    ],
  ])
})

describe('an opening takes the day on which the next sentences say that it began', () => {
  cases([
    [
      'A riot at Roble prison has left nine inmates dead, the mayor said. The violence flared on Monday.',
      'en',
      'killed',
      ['killed 9: 2023-05-15'],
    ],
    [
      'Ten prisoners have died at Roble prison, in the second outbreak of bloodshed there this month. The trouble broke out on Monday.',
      'en',
      'killed',
      ['killed 10: 2023-05-15'],
    ],
  ])
})

describe('a figure given later is of the day on which they died', () => {
  cases([
    [
      'Nine inmates died in a riot at Roble prison on Monday. On Tuesday it was 12.',
      'en',
      'killed',
      ['killed 9: 2023-05-15', 'killed 12: 2023-05-15'],
    ],
    // "Still in hospital" is so on the day that stands there.
    [
      'Nine inmates were hurt at Roble prison on Monday. Five of the wounded were still in hospital on Tuesday.',
      'en',
      'injured',
      ['injured 9: 2023-05-15', 'injured 5: 2023-05-16'],
    ],
  ])
})

describe('what is told farther on need not be of the day of the violence', () => {
  const between = 'The mayor thanked the families.\n\nThe road to the prison is closed.'
  const entre = 'El alcalde agradeció a las familias.\n\nLa vía al penal sigue cerrada.'
  cases([
    [
      `Nine inmates died in a riot at Roble prison on Monday.\n\n${between}\n\nFour guards were hurt at Cumbres prison.`,
      'en',
      'injured',
      ['injured 4: -'],
    ],
    [
      `Nueve presos murieron en un motín el lunes en la cárcel de Roble.\n\n${entre}\n\nCuatro guías resultaron heridos en la cárcel de Cumbres.`,
      'es',
      'injured',
      ['injured 4: -'],
    ],
    // Of those who fled a paragraph tells only what is its own.
    [
      'Nine inmates died in a riot at Roble prison on Monday.\n\nTwelve inmates escaped from Cumbres prison.',
      'en',
      'escaped',
      ['escaped 12: -'],
    ],
    [
      'Nueve presos murieron en un motín el lunes en la cárcel de Roble. Los fugados fueron 12.',
      'es',
      'escaped',
      ['escaped 12: 2023-05-15'],
    ],
  ])
})

describe('a toll that rises is of no day told before', () => {
  cases([
    [
      'Nine inmates died in a riot at Roble prison on Monday. The death toll later rose to 12.',
      'en',
      'killed',
      ['killed 9: 2023-05-15', 'killed 12: -'],
    ],
    [
      'Nueve presos murieron en un motín el lunes en la cárcel de Roble. La cifra de muertos subió a 12.',
      'es',
      'killed',
      ['killed 9: 2023-05-15', 'killed 12: -'],
    ],
  ])
})

describe('a day is taken over only by what its paragraph tells on', () => {
  cases([
    [
      'Over 40 women dead in riot at Roble prison\n\nThe riot broke out on Monday at the prison, the mayor said.',
      'en',
      'killed',
      ['killed 40: -'],
    ],
    [
      'Motín en la cárcel de Roble: nueve muertos y 14 heridos\n\nLos reos se amotinaron el lunes.',
      'es',
      'killed injured',
      ['killed 9: -', 'injured 14: -'],
    ],
    [
      'Nine inmates died in a riot at Roble prison on Monday.\n\nSeven inmates had knife wounds treated in hospital.',
      'en',
      'injured',
      ['injured 7: -'],
    ],
    [
      'Nueve presos murieron en un motín el lunes en la cárcel de Roble.\n\nEl vocero contó cuatro muertos entre los guardias.',
      'es',
      'killed',
      ['killed 9: 2023-05-15', 'killed 4: -'],
    ],
    [
      'Nine inmates died in a riot at Roble prison on Monday. Two guards were also killed.',
      'en',
      'killed',
      ['killed 9: 2023-05-15', 'killed 2: 2023-05-15'],
    ],
    [
      'Nueve presos murieron en un motín el lunes en la cárcel de Roble. También murieron dos guardias.',
      'es',
      'killed',
      ['killed 9: 2023-05-15', 'killed 2: 2023-05-15'],
    ],
  ])
})
