import { expect, test } from 'vitest'
import { finders } from '@/lib/reading/kinds/registry'
import { kinds } from './kinds'

test.each(['rank', 'listed'] as const)('no two kinds share a %s: lists have one order', (order) => {
  const places = Object.values(kinds).map((kind) => kind[order])
  expect(new Set(places).size).toBe(places.length)
})

test('each finder finds the kind under whose name it stands', () => {
  for (const [kind, finder] of Object.entries(finders)) expect(finder.kind).toBe(kind)
})
