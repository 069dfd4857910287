import { describe, expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

describe('a month that a clause with "when" goes on from', () => {
  test.each([
    [
      'The army came to Tarsis twice: in October 2019, when it left after a day of shooting with eight dead, and in January 2023, when 29 people lost their lives.',
      'en',
    ],
    [
      'El ejército llegó a Tarsis en octubre de 2019, cuando se retiró tras un tiroteo con ocho muertos, y en enero de 2023, cuando murieron 29 personas.',
      'es',
    ],
  ] as const)('%s', (text, language) =>
    expect(datedLines(text, language, 'killed')).toEqual([
      'killed 8: 2019-10-01..2019-10-31',
      'killed 29: 2023-01-01..2023-01-31',
    ]),
  )

  test('a riot before a day with "after" came before that day', () =>
    expect(
      datedLines(
        'He resigned on Monday, when the director went after nine inmates had died in Tarsis.',
        'en',
        'killed',
      ),
    ).toEqual(['killed 9: -']))
})
