import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

describe('over a half or a quarter of a year people were counted, and nobody speaks for so long', () => {
  test.each<[Language, string, string[]]>([
    [
      'en',
      'In the first half of 2022 alone, it says, 271 people were kidnapped in Tarsis.',
      ['hostages_held 271: 2022-01-01..2022-06-30'],
    ],
    [
      'es',
      'En el primer trimestre de 2022, según dice la Policía, 46 personas murieron en Tarsis.',
      ['killed 46: 2022-01-01..2022-03-31'],
    ],
    ['en', 'On Monday, it said, 12 people were killed in Tarsis.', ['killed 12: -']],
  ])('%s: %s', (language, text, lines) => {
    expect(datedLines(text, language, 'killed hostages_held')).toEqual(lines)
  })
})
