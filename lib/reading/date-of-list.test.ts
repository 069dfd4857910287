import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from './testing/island'

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
