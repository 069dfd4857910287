import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test('the largest group of those told of, and those that follow, are some of them', () => {
  expect(
    linesOf(
      readText(
        'Inmates are holding 178 guards in Valdoria. The largest group, 61, was in Miravera, followed by Tarsis with 35.',
      ),
    ),
  ).toEqual(['hostages_held 178', 'hostages_held 61', 'hostages_held 35'])
  expect(
    linesOf(
      leer(
        'Los presos retienen a 178 guías en Valdoria. El mayor grupo, 61, estaba en Miravera, seguido de Tarsis con 35.',
      ),
    ),
  ).toEqual(['hostages_held 178', 'hostages_held 61', 'hostages_held 35'])
})

test('a group that is larger than all of them is another matter', () =>
  expect(
    linesOf(
      readText(
        'Inmates are holding 17 guards in Valdoria. The largest group, 61, was in Miravera, police said.',
      ),
    ),
  ).toEqual(['hostages_held 17']))
