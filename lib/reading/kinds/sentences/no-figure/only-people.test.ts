import { expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

test.each(['The champion captured two pawns.', 'The film captured 4 awards.'])(
  'only people are detained: %s',
  (text) => expect(linesOf(readText(text))).toEqual([]),
)
test('people are', () => expect(linesOf(readText('Police arrested six men.'))).toEqual(['detained 6']))
