import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('animals are nobody', () => {
  test.each([
    'Tarsis reported 270 swine deaths after a storm.',
    'A farmer in Tarsis found four dead birds, then 16, then 30.',
    'More than 1,000 toads exploded in a pond in Tarsis.',
    'Police in Tarsis shot 12 pets.',
  ])('%s', (text) => expect(linesOf(readText(text))).toEqual([]))
  test.each(['En Tarsis murieron 270 chanchos por la tormenta.', 'Tres perros explotaron en Tarsis.'])(
    '%s',
    (text) => expect(linesOf(leer(text))).toEqual([]),
  )
})

describe('but people told of beside them are counted', () => {
  test.each<[string, string[]]>([
    ['There were 270 swine deaths and 12 human deaths in Tarsis.', ['killed 12']],
    ['Gunmen killed 12 goats and nine herders in Tarsis.', ['killed 9']],
    ['Three Tigers were killed in Tarsis, and nine guards.', ['killed 3', 'killed 9']],
    ['Three poultry workers were shot dead in Tarsis.', ['killed 3']],
    ['Four horse traders were killed in Tarsis.', ['killed 4']],
    ['Gunmen in Tarsis stole 12 hogs and killed three in the hills, among them a boy.', ['killed 3']],
    ['A flock of 50 geese fled when the bomb killed 12 in Tarsis.', ['killed 12']],
  ])('%s', (text, lines) => expect(linesOf(readText(text), 'killed')).toEqual(lines))
  test('in Spanish', () =>
    expect(linesOf(leer('En Tarsis robaron 300 chanchos y mataron a siete.'), 'killed')).toEqual([
      'killed 7',
    ]))
})
