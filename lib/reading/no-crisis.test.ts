import { expect, test } from 'vitest'
import { linesOf, readText } from './testing/island'
import { plainReports } from './testing/no-crisis'

test.each(plainReports)('nothing is claimed of $about', ({ text, language }) =>
  expect(linesOf(readText(text, { language }))).toEqual([]),
)
