import { expect, test } from 'vitest'
import { heavierFirst } from './weight'

const killed = (id: string, value: number, status: 'reported' | 'alleged' | 'denied') =>
  ({
    id,
    kind: 'killed',
    status,
    quantity: { value, low: value, high: value, bound: 'exact' },
  }) as Parameters<typeof heavierFirst>[0]

test('other figures that count the same stand together, those missing first', () => {
  const counted = (id: string, unit: string, value: number) => ({
    ...killed(id, value, 'reported'),
    kind: 'other_count' as const,
    unit,
  })
  const list = [
    counted('a', 'people rescued', 900),
    counted('b', 'people missing', 4),
    counted('c', 'people displaced', 50),
    counted('d', 'people rescued', 70),
    counted('e', 'people missing', 41),
  ]
  expect(list.sort(heavierFirst).map(({ id }) => id)).toEqual(['e', 'b', 'c', 'a', 'd'])
})

test('a list begins with the largest figure that somebody answers for; rumours and what is denied come after', () => {
  const list = [
    killed('a', 800, 'alleged'),
    killed('b', 45, 'reported'),
    killed('c', 230, 'reported'),
    killed('d', 900, 'denied'),
  ]
  expect(list.sort(heavierFirst).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a'])
})
