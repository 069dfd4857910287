import { expect, test } from 'vitest'
import { finders } from '@/lib/reading/kinds/registry'
import { kinds } from './registry'

test('no two kinds weigh the same: lists have one order', () => {
  const ranks = Object.values(kinds).map(({ rank }) => rank)
  expect(new Set(ranks).size).toBe(ranks.length)
})

test('each finder finds the kind under whose name it stands', () => {
  for (const [kind, finder] of Object.entries(finders)) expect(finder.kind).toBe(kind)
})
