import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

test('"with two of the five hostages freed" frees the two', () => {
  expect(
    linesOf(readText('With two of the five hostages freed, three remain in Tarsis.'), 'hostages_freed'),
  ).toEqual(['hostages_freed 2'])
  expect(
    linesOf(leer('Con dos de los cinco rehenes liberados en Tarsis, quedan tres.'), 'hostages_freed'),
  ).toEqual(['hostages_freed 2'])
})
