import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, kinds: string, expected: string[]]
const cases = (list: Case[]) =>
  test.each(list)('%s', (text, language, kinds, expected) => {
    expect(datedLines(text, language, kinds)).toEqual(expected)
  })

describe('captives and those who got away are of the day of what happened', () => {
  cases([
    [
      'On Monday gunmen killed two cooks at Roble prison. Police freed all the hostages.',
      'en',
      'hostages_freed',
      ['hostages_freed: 2023-05-15'],
    ],
    [
      'On Monday a riot at Roble prison killed two cooks. Inmates seized six guards.',
      'en',
      'hostages_held',
      ['hostages_held 6: 2023-05-15'],
    ],
    [
      'El lunes un motín mató a dos cocineros en la cárcel de Roble. Los reos retuvieron a seis guías.',
      'es',
      'hostages_held',
      ['hostages_held 6: 2023-05-15'],
    ],
    [
      'El lunes un motín mató a dos cocineros en la cárcel de Roble. Nueve presos escaparon.',
      'es',
      'escaped',
      ['escaped 9: 2023-05-15'],
    ],
    // What went on to a second day is of no single one.
    [
      'A riot on Sunday at Roble prison killed two cooks. It went on until Monday. Six hostages were let go.',
      'en',
      'hostages_freed',
      ['hostages_freed 6: -'],
    ],
  ])
})

describe('an account given before is of what it tells of', () => {
  cases([
    [
      'On Monday 30 inmates were killed at Roble prison. An earlier statement by the mayor gave 22 dead.',
      'en',
      'killed',
      ['killed 30: 2023-05-15', 'killed 22: 2023-05-15'],
    ],
    [
      'The toll of Monday’s battle at Roble prison rose to 30 dead, the mayor said on Tuesday, hours after the army had spoken of 22 bodies.',
      'en',
      'killed',
      ['killed 30: 2023-05-15', 'killed 22: 2023-05-15'],
    ],
  ])
})

describe('a length and a curfew are of the day of the measure', () => {
  cases([
    [
      'Arcos is again in a state of emergency for 60 days, under a decree that the president signed late on Monday.',
      'en',
      'state_of_emergency',
      ['state_of_emergency: 2023-05-15', 'state_of_emergency 60: 2023-05-15'],
    ],
    [
      'El presidente decretó este lunes la emergencia en Arcos, por un plazo de 60 días, al día siguiente de conocerse la fuga de un capo.',
      'es',
      'state_of_emergency',
      ['state_of_emergency: 2023-05-15', 'state_of_emergency 60: 2023-05-15'],
    ],
  ])
})

describe('the first sentence takes the day that the next ones tell', () => {
  cases([
    [
      'Twenty-two people were shot dead and three wounded when two gangs fought in Tarsis. Monday’s bloodshed is the worst in years.',
      'en',
      'killed injured',
      ['killed 22: 2023-05-15', 'injured 3: 2023-05-15'],
    ],
    [
      'An attempted jailbreak left 29 inmates dead at Roble prison, the mayor said. They tried to flee early on Monday, and four were shot dead.',
      'en',
      'killed',
      ['killed 29: 2023-05-15', 'killed 4: 2023-05-15'],
    ],
    [
      'Nueve reos murieron en la cárcel de Roble, según el ministro. El motín del lunes es el peor del año.',
      'es',
      'killed',
      ['killed 9: 2023-05-15'],
    ],
    // Another happening, told of as new.
    [
      'Nine inmates died at Roble prison. On Monday a riot broke out at Cumbres prison.',
      'en',
      'killed',
      ['killed 9: -'],
    ],
    // The day of an emergency and of the forces sent is none of the deaths that it answers.
    [
      'The president has stepped in against a wave of violence in which no fewer than 31 people have died. On Monday he declared a state of emergency for all prisons and ordered the deployment of 2,700 soldiers to win back control of them.',
      'en',
      'killed',
      ['killed 31: -'],
    ],
    [
      'Treinta y un reos murieron en la cárcel de Roble. El lunes el presidente decretó el estado de excepción y ordenó el despliegue de 2.700 soldados para retomar el control.',
      'es',
      'killed',
      ['killed 31: -'],
    ],
    // The day of a release is none of a death.
    [
      'Nine inmates died at Roble prison. Their cells had had no boss since the release on Sunday of a gang leader.',
      'en',
      'killed',
      ['killed 9: -'],
    ],
  ])
})

describe('the same period of another year', () => {
  cases([
    [
      'Van 417 asesinatos en Arcos en lo que va de 2023, frente a 290 en igual período del año pasado.',
      'es',
      'killed',
      ['killed 417: 2023-01-01..2023-05-17', 'killed 290: 2022-01-01..2022-05-17'],
    ],
    [
      'En enero y febrero Arcos registró 300 homicidios, casi el doble que los 174 del mismo período de 2022.',
      'es',
      'killed',
      ['killed 300: 2023-01-01..2023-02-28', 'killed 174: 2022-01-01..2022-02-28'],
    ],
    [
      'In January and February Arcos saw 417 people killed, almost twice the 290 killed in the same period of 2022.',
      'en',
      'killed',
      ['killed 417: 2023-01-01..2023-02-28', 'killed 290: 2022-01-01..2022-02-28'],
    ],
    // Without a period before it the year stays a year.
    [
      'Arcos counted 417 murders. In the same jail of 2022 fame 290 people were killed in 2022.',
      'en',
      'killed',
      ['killed 417: -', 'killed 290: 2022-01-01..2022-12-31'],
    ],
  ])
})

describe('a day is read as it stands', () => {
  cases([
    [
      'In late April 13 inmates and a guard died in a clash at Roble prison.',
      'en',
      'killed',
      ['killed 13: 2023-04-21..2023-04-30', 'killed 1: 2023-04-21..2023-04-30'],
    ],
    [
      'The mayor said on Monday that the riot which erupted before dawn the day before at Roble prison had killed nine inmates.',
      'en',
      'killed',
      ['killed 9: 2023-05-14'],
    ],
    [
      'Nine inmates were killed and 23 wounded on Tuesday in fighting at Roble prison, the mayor said, two days after a riot in Tarsis took six lives.',
      'en',
      'killed injured',
      ['killed 9: 2023-05-16', 'injured 23: 2023-05-16', 'killed 6: 2023-05-14'],
    ],
    [
      'A fire before dawn on Saturday swept through Roble prison, killing 46 inmates and leaving 71 with burns.',
      'en',
      'killed',
      ['killed 46: 2023-05-13'],
    ],
    [
      'Nueve guías permanecen retenidos en la cárcel de Roble, anunció este martes el ministro, Juan Paz.',
      'es',
      'hostages_held',
      ['hostages_held 9: 2023-05-16'],
    ],
    [
      'El ataque del domingo en Tarsis dejó nueve muertos. El alcalde habló el lunes. Minutos antes del asalto, dos hombres habían sido asesinados en el puerto.',
      'es',
      'killed',
      ['killed 9: 2023-05-14', 'killed 2: 2023-05-14'],
    ],
  ])
})

test.each<[string, Language]>([
  ['The ministry on Tuesday gave a toll of 61 dead in Tarsis.', 'en'],
  ['El martes, el ministerio puso en 61 los muertos en Tarsis.', 'es'],
  ['El ministerio dio el martes un balance de 61 muertos en Tarsis.', 'es'],
  ['Amnistía situó el mes pasado en 61 los muertos en Tarsis.', 'es'],
])('a day on which somebody gave a count is not that of the dead: %s', (text, language) =>
  expect(datedLines(text, language, 'killed')).toEqual(['killed 61: -']),
)
