import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, kinds: string, expected: string[]]
const cases = (list: Case[]) =>
  test.each(list)('%s', (text, language, kinds, expected) =>
    expect(datedLines(text, language, kinds)).toEqual(expected),
  )

describe('an emergency is of the day on which it was declared, signed or began', () => {
  cases([
    [
      'His 60-day state of emergency, declared on Monday, came after a riot in Tarsis.',
      'en',
      'state_of_emergency',
      ['state_of_emergency 60: 2023-05-15', 'state_of_emergency: 2023-05-15'],
    ],
    [
      'Soldiers patrol Tarsis under the state of emergency that began on Monday.',
      'en',
      'state_of_emergency',
      ['state_of_emergency: 2023-05-15'],
    ],
    [
      'La presidenta firmó este lunes 15 de mayo de 2023 el Decreto 12, con el cual declara por 60 días el estado de excepción.',
      'es',
      'state_of_emergency',
      ['state_of_emergency 60: 2023-05-15', 'state_of_emergency: 2023-05-15'],
    ],
  ])
})

describe('a day set between commas behind the verb is of that verb', () => {
  cases([
    [
      'Quince presos muertos y 14 heridos dejó, en la mañana de este lunes 15 de mayo, una riña en la cárcel de Roble, informó la Policía.',
      'es',
      'killed injured',
      ['killed 15: 2023-05-15', 'injured 14: 2023-05-15'],
    ],
    [
      'A riot at Roble prison left, early on Monday, nine inmates dead, police said.',
      'en',
      'killed',
      ['killed 9: 2023-05-15'],
    ],
  ])
})

describe('a stretch of time is told of both the dead and the hurt', () => {
  cases([
    [
      'Fifty inmates were killed and 30 injured this week at Roble prison.',
      'en',
      'killed injured',
      ['killed 50: 2023-05-15..2023-05-17', 'injured 30: 2023-05-15..2023-05-17'],
    ],
    [
      'Clashes have cost at least 18 lives since gangs attacked Roble prison on Monday.',
      'en',
      'killed',
      ['killed 18: 2023-05-15..2023-05-17'],
    ],
    [
      'April brought another clash to Roble prison, in which 13 inmates died.',
      'en',
      'killed',
      ['killed 13: 2023-04-01..2023-04-30'],
    ],
    [
      'Abril trajo otro choque a la cárcel de Roble, en el que murieron 13 presos.',
      'es',
      'killed',
      ['killed 13: 2023-04-01..2023-04-30'],
    ],
    [
      'Last year in February 12 inmates were shot dead at Roble prison.',
      'en',
      'killed',
      ['killed 12: 2022-02-01..2022-02-28'],
    ],
    [
      'El año pasado, en febrero, murieron 12 presos en la cárcel de Roble.',
      'es',
      'killed',
      ['killed 12: 2022-02-01..2022-02-28'],
    ],
    [
      'Unlike last year, in February 12 inmates were shot dead at Roble prison.',
      'en',
      'killed',
      ['killed 12: 2023-02-01..2023-02-28'],
    ],
    [
      'A diferencia del año pasado, en febrero murieron 12 presos en la cárcel de Roble.',
      'es',
      'killed',
      ['killed 12: 2023-02-01..2023-02-28'],
    ],
    ['Minister Ana May saw nine inmates killed in Roble prison.', 'en', 'killed', ['killed 9: -']],
  ])
})

describe('who is held is so on the day on which it is said', () => {
  cases([
    [
      'Some 50 guards were in the hands of inmates at Roble prison, the minister said on Monday.',
      'en',
      'hostages_held',
      ['hostages_held 50: 2023-05-15'],
    ],
    [
      'Prison workers numbering 184 had been in the hands of inmates at Roble prison, the minister said on Monday.',
      'en',
      'hostages_held',
      ['hostages_held 184: -'],
    ],
  ])
})

describe('the day on which something became known is not its day', () => {
  cases([
    [
      'La Policía dio cuenta este lunes de que 28 presos fueron asesinados en la cárcel de Roble.',
      'es',
      'killed',
      ['killed 28: -'],
    ],
  ])
})

describe('an hour is no year, and a part of today is today', () => {
  cases([
    [
      'The fight at Roble prison took place at 2000 local time and left five dead.',
      'en',
      'killed',
      ['killed 5: -'],
    ],
    [
      'Una granada lanzada este mediodía hirió a tres personas en Tarsis.',
      'es',
      'injured',
      ['injured 3: 2023-05-17'],
    ],
  ])
})
