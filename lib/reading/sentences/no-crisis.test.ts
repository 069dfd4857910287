import { expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'
import { plainReports } from '@/lib/reading/testing/no-crisis'

test.each(plainReports)('nothing is claimed of $about', ({ text, language }) =>
  expect(linesOf(readText(text, { language }))).toEqual([]),
)
