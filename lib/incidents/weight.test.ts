import { expect, test } from 'vitest'
import { heavierFirst } from './weight'

const killed = (id: string, value: number, status: 'reported' | 'alleged' | 'denied') =>
  ({
    id,
    kind: 'killed',
    status,
    quantity: { value, low: value, high: value, bound: 'exact' },
  }) as Parameters<typeof heavierFirst>[0]

test('a list begins with the largest figure that somebody answers for; rumours and what is denied come after', () => {
  const list = [
    killed('a', 800, 'alleged'),
    killed('b', 45, 'reported'),
    killed('c', 230, 'reported'),
    killed('d', 900, 'denied'),
  ]
  expect(list.sort(heavierFirst).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a'])
})
