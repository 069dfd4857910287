import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, expected: string[]]
const kinds = 'killed injured escaped'

describe('the day behind a list', () => {
  test.each<Case>([
    [
      'Quince presos muertos y 14 heridos dejó el martes una riña en la cárcel de Roble.',
      'es',
      ['killed 15: 2023-05-16', 'injured 14: 2023-05-16'],
    ],
    [
      'Cinco policías asesinados y nueve coches bomba: es el saldo del martes.',
      'es',
      ['killed 5: 2023-05-16'],
    ],
    ['Five officers dead and nine car bombs: that was the toll of Tuesday.', 'en', ['killed 5: 2023-05-16']],
    [
      'Thirteen inmates were killed and 40 others escaped on Sunday from Roble prison.',
      'en',
      ['killed 13: 2023-05-14', 'escaped 40: 2023-05-14'],
    ],
    // Who says so, and when, is another matter.
    ['Dos muertos y 14 heridos: así lo dijo el martes la ministra.', 'es', ['killed 2: -', 'injured 14: -']],
    ['Dos muertos y 14 heridos, confirmó el martes la ministra.', 'es', ['killed 2: -', 'injured 14: -']],
  ])('%s', (text, language, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))
})

describe('the day on which it befell those counted', () => {
  test.each<Case>([
    [
      'Subió a 46 el número de mujeres que murieron el martes en la cárcel de Roble.',
      'es',
      ['killed 46: 2023-05-16'],
    ],
    [
      'The agency raised to 46 the number of inmates who died on Sunday at Roble prison.',
      'en',
      ['killed 46: 2023-05-14'],
    ],
    [
      'Desde 2021 la Defensoría contabiliza más de 260 asesinatos en la cárcel de Roble.',
      'es',
      ['killed 260: 2021-01-01..2023-05-17'],
    ],
    // What others did who were there is of another day.
    [
      'The agency raised to 46 the number of dead, said guards who had left on Sunday.',
      'en',
      ['killed 46: -'],
    ],
  ])('%s', (text, language, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))
})

describe('an item of a list is of the date that opens it', () => {
  test.each<Case>([
    [
      'La matanza anterior en la cárcel de Roble, la de abril, dejó 12 muertos; la de noviembre de 2021, 68.',
      'es',
      ['killed 12: 2023-04-01..2023-04-30', 'killed 68: 2021-11-01..2021-11-30'],
    ],
    [
      'The last massacre at Roble prison, that of April, left 12 dead; that of November 2021, 68.',
      'en',
      ['killed 12: 2023-04-01..2023-04-30', 'killed 68: 2021-11-01..2021-11-30'],
    ],
    [
      'La cárcel de Roble, en 2012, tuvo 361 muertos; la de Cumbres, en 2004, 107.',
      'es',
      ['killed 361: 2012-01-01..2012-12-31', 'killed 107: 2004-01-01..2004-12-31'],
    ],
    [
      'En abril la cárcel de Roble, de tres pabellones y dos patios, había visto morir a 12 presos, y en septiembre de 2021, a 119.',
      'es',
      ['killed 12: 2023-04-01..2023-04-30', 'killed 119: 2021-09-01..2021-09-30'],
    ],
    [
      'At Roble prison 119 inmates died in September 2021, and November of that year brought 62 more dead.',
      'en',
      ['killed 119: 2021-09-01..2021-09-30', 'killed 62: 2021-11-01..2021-11-30'],
    ],
  ])('%s', (text, language, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))
})

describe('the dead of a day are of that day, whatever befell others on another', () => {
  test.each<Case>([
    [
      'To the 57 dead of Monday must be added four bodies found on Tuesday at Roble prison.',
      'en',
      ['killed 57: 2023-05-15', 'killed 4: 2023-05-16'],
    ],
    [
      'A los 57 muertos del lunes en la cárcel de Roble se suman cuatro heridos del martes.',
      'es',
      ['killed 57: 2023-05-15', 'injured 4: 2023-05-16'],
    ],
  ])('%s', (text, language, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))
})

describe('a month in which the dead were counted is the month in which they died', () => {
  test.each<Case>([
    [
      'En la cárcel de Roble se contaron 119 muertos en septiembre de 2021 y 62 en noviembre.',
      'es',
      ['killed 119: 2021-09-01..2021-09-30', 'killed 62: 2021-11-01..2021-11-30'],
    ],
  ])('%s', (text, language, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))
})

describe('each day of a row is of its own number', () => {
  test.each<Case>([
    [
      'The fires in Tarsis were deadlier than those of 2021 (27 dead) and 2014 (15 dead).',
      'en',
      ['killed 27: 2021-01-01..2021-12-31', 'killed 15: 2014-01-01..2014-12-31'],
    ],
    [
      'The worst years in Tarsis were 2017 (11 dead) and 2014 (15 dead).',
      'en',
      ['killed 11: 2017-01-01..2017-12-31', 'killed 15: 2014-01-01..2014-12-31'],
    ],
    [
      'Los peores años de Tarsis fueron 2017 (11 muertos) y 2014 (15 muertos).',
      'es',
      ['killed 11: 2017-01-01..2017-12-31', 'killed 15: 2014-01-01..2014-12-31'],
    ],
    [
      'El sábado eran 19 los muertos en Tarsis; el domingo en la mañana, 51; al anochecer, 112.',
      'es',
      ['killed 19: 2023-05-13', 'killed 51: 2023-05-14', 'killed 112: 2023-05-14'],
    ],
    [
      'On Saturday 19 were dead in Tarsis; on Sunday morning, 51; by nightfall, 112.',
      'en',
      ['killed 19: 2023-05-13', 'killed 51: 2023-05-14', 'killed 112: 2023-05-14'],
    ],
    // Numbers in brackets that are of no year.
    ['On Sunday 12 people (2021 census: 900) died in Tarsis.', 'en', ['killed 12: 2023-05-14']],
  ])('%s', (text, language, expected) =>
    expect(datedLines(text, language, 'killed').filter((line) => !/ 900:/.test(line))).toEqual(expected),
  )
})
