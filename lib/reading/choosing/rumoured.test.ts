import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

test.each([
  ['The rebels’ claim to have executed 21 captives in Tarsis is not credible.', 'killed 21 alleged'],
  ['No names back the group’s claim that 40 soldiers had died in Tarsis.', 'killed 40 alleged'],
  ['The army confirmed the group’s claim that 40 soldiers had died in Tarsis.', 'killed 40 reported'],
  ['The group’s claim that 40 soldiers had died in Tarsis proved true.', 'killed 40 reported'],
  ['The rebels claim that 40 soldiers died in Tarsis.', 'killed 40 reported'],
])('what is called a claim is alleged, unless somebody vouches for it: %s', (text, said) =>
  expect(
    readText(text).claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`),
  ).toEqual([said]),
)
