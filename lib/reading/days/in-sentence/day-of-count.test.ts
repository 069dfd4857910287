import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines, readText } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, expected: string[]]
const counts = (text: string, language: Language) => datedLines(text, language, 'other_count')

describe('the day on which a prison held so many', () => {
  test.each<Case>([
    ['Roble prison, built for 600, held 1,200 inmates in March.', 'en', ['2023-03-01..2023-03-31']],
    ['Roble prison was holding 1,104 inmates on Friday.', 'en', ['2023-05-12']],
    [
      'La cárcel de Roble, con 600 plazas, albergaba en marzo a 1.200 reos.',
      'es',
      ['2023-03-01..2023-03-31'],
    ],
    ['La cárcel de Roble tenía el lunes 1.104 internos.', 'es', ['2023-05-15']],
    ['La cárcel de Roble tenía en marzo una población de 1.200 internos.', 'es', ['2023-03-01..2023-03-31']],
    // How many it holds now is of no day, whenever it was built.
    ['Roble prison, opened in 2014, holds 1,600 inmates.', 'en', ['-']],
    ['Roble prison, opened in 2014, held 1,600 inmates.', 'en', ['-']],
    ['La cárcel de Roble, inaugurada en 2014, aloja a 1.600 reos.', 'es', ['-']],
    ['La cárcel de Roble aloja hoy a 1.600 reos.', 'es', ['-']],
    // Nor is the whole of which a part is told.
    ['Of the 3,800 inmates of Roble prison 98 were freed on Sunday.', 'en', ['-']],
  ])('%s', (text, language, expected) =>
    expect(counts(text, language).map((line) => line.split(': ')[1])).toEqual(expected),
  )

  test.each([
    ['Roble prison held 1,200 inmates in December.', false],
    ['Roble prison held 1,200 inmates in 2020.', true],
  ])('is background after a year: %s', (text, expected) =>
    expect(readText(text).claims.map(({ historic }) => historic)).toEqual([expected]),
  )
})

describe('the day on which something happened in so many prisons', () => {
  test.each<Case>([
    ['Nine inmates were killed in two prisons of Valdoria on Sunday.', 'en', ['other_count 2: 2023-05-14']],
    [
      'Los reos de cinco cárceles comenzaron el lunes una huelga de hambre.',
      'es',
      ['other_count 5: 2023-05-15'],
    ],
    // Those who were let go had been held there before.
    ['The guards held in six prisons were let go on Friday.', 'en', ['other_count 6: -']],
    ['Los guías retenidos en seis cárceles fueron liberados el viernes.', 'es', ['other_count 6: -']],
    ['Since Monday the inmates of six prisons have been holding guards.', 'en', ['other_count 6: -']],
  ])('%s', (text, language, expected) => expect(counts(text, language)).toEqual(expected))
})
