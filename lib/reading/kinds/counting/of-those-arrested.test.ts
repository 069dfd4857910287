import { expect, test } from 'vitest'
import { linesOf, readText } from '../../testing/island'

test.each([
  'At least 30 of those arrested in Tarsis were beaten, human rights groups say.',
  'Some 40 of those detained in Tarsis are under 18.',
])('some of those arrested are no count of them: %s', (text) =>
  expect(linesOf(readText(text), 'detained')).toEqual([]),
)
test.each([
  ['Police said 30 of those named on the list have been arrested in Tarsis.', ['detained 30']],
  ['Police in Tarsis arrested 30 of those who broke the curfew.', ['detained 30']],
  [
    'Police arrested 90 people in Tarsis. Thirty of those arrested are teenagers.',
    ['detained 90', 'detained 30'],
  ],
])('those who were arrested are: %s', (text, lines) =>
  expect(linesOf(readText(text), 'detained')).toEqual(lines),
)
