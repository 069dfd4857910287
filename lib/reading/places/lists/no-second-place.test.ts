import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  'Nine people were killed in Belmonte, a mining region of Arcos, officials said.',
  'Nine people were killed in Belmonte, a lawless corner of Arcos.',
])('in what area a place lies is no second place: %s', (text) => {
  expect(placedLines(readText(text))).toEqual(['killed 9 @QV-B'])
})

test('so it is in Spanish', () => {
  const text = 'Nueve personas murieron en Belmonte, la región cocalera de Arcos que limita con el mar.'
  expect(placedLines(leer(text))).toEqual(['killed 9 @QV-B'])
})

test('two places that are listed stay two', () => {
  expect(placedLines(readText('Nine people were killed in Belmonte, Arcos and elsewhere.'))).toEqual([
    'killed 9 @QV',
  ])
})
