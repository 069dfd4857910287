import { expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  [
    'Inmates of Roble prison took 80 guards hostage. Another 58 remain.',
    ['hostages_held 80', 'hostages_held 58'],
  ],
  [
    'Inmates of Roble prison took 80 guards hostage. In all, 58 remain captive.',
    ['hostages_held 80', 'hostages_held 58'],
  ],
  ['12 die after riot at Roble prison.', ['killed 12', 'attack -']],
  ['A riot broke out at Roble prison. 30 escape.', ['attack -', 'escaped 30']],
])('behind a number of several a word that cannot be their noun is what they do: %s', (text, lines) =>
  expect(linesOf(readText(text)).toSorted()).toEqual([...lines].toSorted()),
)

test('the last who left a prison by name are told of by the verb', () =>
  expect(
    linesOf(
      readText('Inmates of Roble prison took 80 guards hostage. The last 63 left Roble prison on Wednesday.'),
    ),
  ).toEqual(['hostages_held 80', 'hostages_freed 63']))
