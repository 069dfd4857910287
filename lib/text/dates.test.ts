import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { findDates } from './dates'
import { findTokens } from './tokens'

const read = (text: string, language: Language, published: string | null) =>
  findDates(findTokens(text), language, published).map(
    ({ when }) => when && (when.start === when.end ? when.start : `${when.start}..${when.end}`),
  )

/** A Wednesday. */
const wednesday = '2023-05-17'

describe('dates', () => {
  test.each<[string, Language, string]>([
    ['on Tuesday', 'en', '2023-05-16'],
    ['on Wednesday', 'en', '2023-05-17'],
    ['last Saturday, 13 May', 'en', '2023-05-13'],
    ['yesterday', 'en', '2023-05-16'],
    ['over the weekend', 'en', '2023-05-13..2023-05-14'],
    ['on 4 April 2022', 'en', '2022-04-04'],
    ['March 3, 2021', 'en', '2021-03-03'],
    ['on 20 December', 'en', '2022-12-20'],
    ['last September', 'en', '2022-09-01..2022-09-30'],
    ['in 2021', 'en', '2021-01-01..2021-12-31'],
    ['since 2020', 'en', '2020-01-01..2023-05-17'],
    ['the first quarter of this year', 'en', '2023-01-01..2023-03-31'],
    ['three days ago', 'en', '2023-05-14'],
    ['last year', 'en', '2022-01-01..2022-12-31'],
    ['from Monday night into Tuesday morning', 'en', '2023-05-15..2023-05-16'],
    ['el sábado', 'es', '2023-05-13'],
    ['este miércoles', 'es', '2023-05-17'],
    ['el lunes 15 de mayo de 2023', 'es', '2023-05-15'],
    ['ayer', 'es', '2023-05-16'],
    ['el fin de semana', 'es', '2023-05-13..2023-05-14'],
    ['el 9 de mayo de 2022', 'es', '2022-05-09'],
    ['desde 2020', 'es', '2020-01-01..2023-05-17'],
    ['hace dos días', 'es', '2023-05-15'],
    ['el año pasado', 'es', '2022-01-01..2022-12-31'],
    ['el primer trimestre de 2023', 'es', '2023-01-01..2023-03-31'],
  ])('%s', (text, language, expected) => expect(read(text, language, wednesday)).toEqual([expected]))

  test('stay open where nothing says the day of publication', () =>
    expect(read('on Tuesday', 'en', null)).toEqual([null]))
  test('that are written out need no day of publication', () =>
    expect(read('on 4 April 2022', 'en', null)).toEqual(['2022-04-04']))
  test('a number of people is no year', () => expect(read('2021 inmates left', 'en', wednesday)).toEqual([]))
  test('there is no 31 April', () =>
    expect(read('31 April 2022', 'en', wednesday)).not.toContain('2022-04-31'))
  test('"may" and "march" are words too', () =>
    expect(read('They may march to the gate', 'en', wednesday)).toEqual([]))
  test('a weekday to come lies ahead', () =>
    expect(read('next Friday', 'en', wednesday)).toEqual(['2023-05-19']))
})
