import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['The state says 1,500 fugitives have surrendered in Tarsis since 2015.', []],
  [
    'Forty inmates broke out of Roble prison. Twelve fugitives have surrendered.',
    ['escaped 40', 'other_count 12'],
  ],
  ['Twelve fugitives from Roble prison have surrendered.', ['other_count 12']],
])('who hid from the law and gives up had broken out of no prison: %s', (text, said) =>
  expect(linesOf(readText(text))).toEqual(said),
)

test('in Spanish', () =>
  expect(linesOf(leer('En Tarsis se entregaron 1.500 prófugos desde 2015.'))).toEqual([]))
