import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

// The gazetteer has Tarsis in Belmonte.
test('a town that the text puts in a province is no second place beside it', () => {
  expect(placedLines(readText('Nine people were killed near Tarsis in Arcos on Thursday.'))).toEqual([
    'killed 9 @tarsis',
  ])
  expect(placedLines(leer('Nueve personas murieron en Tarsis en Arcos el jueves.'))).toEqual([
    'killed 9 @tarsis',
  ])
})
test.each([
  'Nine people were killed in Tarsis and in Arcos on Thursday.',
  'Nine people were killed in Tarsis and Arcos on Thursday.',
])('but one beside a province is: %s', (text) =>
  expect(placedLines(readText(text))).toEqual(['killed 9 @QV']),
)
test('and so in Spanish', () =>
  expect(placedLines(leer('Nueve personas murieron en Tarsis y en Arcos el jueves.'))).toEqual([
    'killed 9 @QV',
  ]))
