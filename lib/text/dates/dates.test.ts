import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { findTokens } from '@/lib/text/tokens'
import { findDates } from './dates'

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
    ['in the first three months of the year', 'en', '2023-01-01..2023-03-31'],
    ['los homicidios del primer trimestre', 'es', '2023-01-01..2023-03-31'],
    ['en los primeros tres meses de 2022', 'es', '2022-01-01..2022-03-31'],
    ['muertos en 2023', 'es', '2023-01-01..2023-05-17'],
    ['entre 2020 y 2022 las matanzas', 'es', '2020-01-01..2022-12-31'],
    ['Between 2003 and 2010 gangs killed 400 people', 'en', '2003-01-01..2010-12-31'],
    ['Entre 2003 y 2010 bandas armadas mataron a 400', 'es', '2003-01-01..2010-12-31'],
    ['from 2003 until 2010', 'en', '2003-01-01..2010-12-31'],
    ['desde 2003 hasta 2010', 'es', '2003-01-01..2010-12-31'],
    ['in the years 2003-2010 gangs killed', 'en', '2003-01-01..2010-12-31'],
    ['desde marzo hasta mayo de 2021', 'es', '2021-03-01..2021-05-31'],
    ['el día 14 recobraron la libertad', 'es', '2023-05-14'],
    ['over the weekend', 'en', '2023-05-13..2023-05-14'],
    ['on 4 April 2022', 'en', '2022-04-04'],
    ['March 3, 2021', 'en', '2021-03-03'],
    ['on 20 December', 'en', '2022-12-20'],
    ['the riot of 23 September left 79 dead', 'en', '2022-09-23'],
    ['la matanza del 23 de septiembre', 'es', '2022-09-23'],
    ['the vote of 20 June', 'en', '2023-06-20'],
    ['in force until 23 September', 'en', '2023-09-23'],
    ['vigente hasta el 23 de septiembre', 'es', '2023-09-23'],
    ['rige del 20 de mayo al 23 de septiembre', 'es', '2023-05-20..2023-09-23'],
    ['last September', 'en', '2022-09-01..2022-09-30'],
    ['a September riot killed 19', 'en', '2022-09-01..2022-09-30'],
    ['after the March massacre', 'en', '2023-03-01..2023-03-31'],
    ["since September's prison riot", 'en', '2022-09-01..2023-05-17'],
    ['the worst slaughter was September\u2019s, with 19 dead', 'en', '2022-09-01..2022-09-30'],
    ['in 2021', 'en', '2021-01-01..2021-12-31'],
    ['since 2020', 'en', '2020-01-01..2023-05-17'],
    ['the first quarter of this year', 'en', '2023-01-01..2023-03-31'],
    ['three days ago', 'en', '2023-05-14'],
    ['a week ago today', 'en', '2023-05-10'],
    ['two months ago today', 'en', '2023-03-17'],
    ['a year ago today', 'en', '2022-05-17'],
    ['hoy hace una semana', 'es', '2023-05-10'],
    ['hace hoy un mes', 'es', '2023-04-17'],
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
    ['Hoy se cumplen dos años de', 'es', '2021-05-17'],
    ['Se cumple un mes de', 'es', '2023-04-01..2023-04-30'],
    ['el año pasado', 'es', '2022-01-01..2022-12-31'],
    ['el primer trimestre de 2023', 'es', '2023-01-01..2023-03-31'],
    ['early on Monday, 15 May', 'en', '2023-05-15'],
    ['on Sept. 28, 2021', 'en', '2021-09-28'],
    ['on Sept. 28 last year', 'en', '2022-09-28'],
    ['in September of last year', 'en', '2022-09-01..2022-09-30'],
    ['in January this year', 'en', '2023-01-01..2023-01-31'],
    ['between February and May 2021', 'en', '2021-02-01..2021-05-31'],
    ['from 2020 to 2022', 'en', '2020-01-01..2022-12-31'],
    ['on April 2-3', 'en', '2023-04-02..2023-04-03'],
    ['on April 2 and 3', 'en', '2023-04-02..2023-04-03'],
    ['on the night of Tuesday to Wednesday', 'en', '2023-05-16..2023-05-17'],
    ['on Friday night and early Saturday', 'en', '2023-05-12..2023-05-13'],
    ['on Monday of last week', 'en', '2023-05-08'],
    ['last Sunday', 'en', '2023-05-14'],
    ['on the 5th', 'en', '2023-05-05'],
    ['on 2023-05-04', 'en', '2023-05-04'],
    ['on 13/05/2023', 'en', '2023-05-13'],
    ['overnight', 'en', '2023-05-16..2023-05-17'],
    ['over the past two years', 'en', '2021-01-01..2023-05-17'],
    ['in the last 24 hours', 'en', '2023-05-16..2023-05-17'],
    ['so far this year', 'en', '2023-01-01..2023-05-17'],
    ['ten years ago', 'en', '2013-01-01..2013-12-31'],
    ['since the start of 2021', 'en', '2021-01-01..2023-05-17'],
    ['unlike 2021', 'en', '2021-01-01..2021-12-31'],
    ['del 23 al 26 de abril', 'es', '2023-04-23..2023-04-26'],
    ['entre el 23 y el 26 de abril de 2022', 'es', '2022-04-23..2022-04-26'],
    ['la noche del 15 y madrugada del 16 de mayo', 'es', '2023-05-15..2023-05-16'],
    ['entre febrero y mayo de 2021', 'es', '2021-02-01..2021-05-31'],
    ['entre el sábado y el lunes', 'es', '2023-05-13..2023-05-15'],
    ['la madrugada de este martes', 'es', '2023-05-16'],
    ['el pasado domingo 14', 'es', '2023-05-14'],
    ['el día 5', 'es', '2023-05-05'],
    ['el 04/05/2023', 'es', '2023-05-04'],
    ['en septiembre del año pasado', 'es', '2022-09-01..2022-09-30'],
    ['en lo que va del año', 'es', '2023-01-01..2023-05-17'],
    ['en lo que llevamos de año', 'es', '2023-01-01..2023-05-17'],
    ['en lo que va de 2023', 'es', '2023-01-01..2023-05-17'],
    ['so far in 2023', 'en', '2023-01-01..2023-05-17'],
    ['en lo que va de mayo', 'es', '2023-05-01..2023-05-17'],
    ['en los últimos tres meses', 'es', '2023-02-01..2023-05-17'],
    ['la víspera', 'es', '2023-05-16'],
    ['this afternoon', 'en', '2023-05-17'],
    ['esta madrugada', 'es', '2023-05-17'],
    ['entre el lunes y la víspera', 'es', '2023-05-15..2023-05-16'],
    ["on New Year's Eve", 'en', '2022-12-31'],
    ['hace un mes', 'es', '2023-04-01..2023-04-30'],
  ])('%s', (text, language, expected) => expect(read(text, language, wednesday)).toEqual([expected]))

  test('stay open where nothing says the day of publication', () =>
    expect(read('on Tuesday', 'en', null)).toEqual([null]))
  test('that are written out need no day of publication', () =>
    expect(read('on 4 April 2022', 'en', null)).toEqual(['2022-04-04']))
  test('whose day and month could change places are left open', () =>
    expect(read('on 04/05/2022', 'en', wednesday)).toEqual([null]))
  test.each<[string, Language, string, number]>([
    ['the day before', 'en', 'day', -1],
    ['two years earlier', 'en', 'year', -2],
    ['the next day', 'en', 'day', 1],
    ['that same day', 'en', 'day', 0],
    ['un día antes', 'es', 'day', -1],
    ['al día siguiente', 'es', 'day', 1],
    ['dos semanas después', 'es', 'week', 2],
    ['that evening', 'en', 'day', 0],
    ['the night before', 'en', 'day', -1],
    ['tres horas más tarde', 'es', 'day', 0],
    ['48 hours earlier', 'en', 'day', -2],
    ['24 hours later', 'en', 'day', 1],
    ['24 horas después', 'es', 'day', 1],
    ['72 horas después', 'es', 'day', 3],
    ['30 hours later', 'en', 'day', 0],
    ['en enero del año siguiente', 'es', 'year', 1],
  ])('that count from a day told of before: %s', (text, language, unit, count) =>
    expect(findDates(findTokens(text), language, wednesday)[0]?.shift).toEqual({ unit, count }),
  )
  test.each<[string, Language, string[]]>([
    ['119 in September 2021 and 62 in November', 'en', ['2021-09', '2021-11']],
    [
      '119 el 28 de septiembre de 2021; en noviembre, 68; en febrero, 79',
      'es',
      ['2021-09', '2021-11', '2021-02'],
    ],
    // From a year to now no month is meant.
    ['119 since September 2021 and 62 in April', 'en', ['2021-09', '2023-04']],
    ['12 en abril y 119 en septiembre de 2021', 'es', ['2023-04', '2021-09']],
  ])('months take the year that a date before them tells: %s', (text, language, months) =>
    expect(read(text, language, wednesday).map((when) => when?.slice(0, 7))).toEqual(months),
  )
  test('take in the words that describe them', () => {
    const [date] = findDates(findTokens('la madrugada de este martes'), 'es', wednesday)
    expect([date?.first, date?.last]).toEqual([0, 4])
    expect(findDates(findTokens('el lunes'), 'es', wednesday)[0]?.first).toBe(0)
  })
  test('numbers of people between two others are no years', () =>
    expect(read('entre 1990 y 2000 presos', 'es', wednesday)).toEqual([]))
  test('a floor is no day of the month', () => expect(read('on the 5th floor', 'en', wednesday)).toEqual([]))
  test.each<[string, Language]>([
    ['on Black Thursday', 'en'],
    ['el jueves negro', 'es'],
  ])('a day that has got a name is no day of this week: %s', (text, language) =>
    expect(read(text, language, wednesday)).toEqual([]),
  )
  test('a number of people is no year', () => expect(read('2021 inmates left', 'en', wednesday)).toEqual([]))
  test('a year that opens a clause and tells its sum is a year', () => {
    expect(read('2021 cerró con 330', 'es', wednesday)).toEqual(['2021-01-01..2021-12-31'])
    expect(read('murieron 287; 2021, en cambio, suma 76', 'es', wednesday)).toEqual([
      '2021-01-01..2021-12-31',
    ])
    expect(read('2021 ended with 330', 'en', wednesday)).toEqual(['2021-01-01..2021-12-31'])
    expect(read('2000 left the prison', 'en', wednesday)).toEqual([])
  })
  test('there is no 31 April', () =>
    expect(read('31 April 2022', 'en', wednesday)).not.toContain('2022-04-31'))
  test('"may" and "march" are words too', () =>
    expect(read('They may march to the gate', 'en', wednesday)).toEqual([]))
  test('a weekday to come lies ahead', () =>
    expect(read('next Friday', 'en', wednesday)).toEqual(['2023-05-19']))
})

test.each<[string, Language, string]>([
  ['the riot on Christmas Day', 'en', '2022-12-25'],
  ['el motín del día de Navidad', 'es', '2022-12-25'],
  ['el motín de Nochebuena', 'es', '2022-12-24'],
  ['el día de Año Nuevo', 'es', '2023-01-01'],
])('a holiday is the day that the calendar gives it: %s', (text, language, day) =>
  expect(read(text, language, '2023-01-04')).toEqual([day]),
)
