import { expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['The rebels claimed to have executed 21 captives in Tarsis.', ['killed 21']],
  ['The rebels claim to have captured 12 soldiers in Tarsis.', ['hostages_held 12']],
  [
    'The gang claims to have executed 12 hostages in Tarsis and to be holding 30 more.',
    ['killed 12', 'hostages_held 30'],
  ],
  ['The gang never claimed to have killed 12 soldiers in Tarsis.', []],
  ['The rebels threatened to kill 21 captives in Tarsis.', ['hostages_held 21']],
])('what somebody claims to have done is told, and what is threatened is not: %s', (text, said) =>
  expect(linesOf(readText(text), 'killed', 'hostages_held')).toEqual(said),
)
