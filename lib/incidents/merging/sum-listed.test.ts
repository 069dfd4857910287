import { expect, test } from 'vitest'
import { atLeast, claim, country, exactly } from '@/lib/incidents/testing/made-up'
import { only } from '@/lib/incidents/testing/merge-made-up'
import type { Quantity } from '@/lib/model/claim'

const between: Quantity = { ...exactly(80), high: 100, bound: 'about' }

const taken = (first: Quantity, second: Quantity) => {
  const held = { kind: 'hostages_held', place: country, article: 'a' } as const
  const pupils = claim({ ...held, quantity: first })
  const tie = { as: 'listed', with: pupils.id } as const
  const teachers = claim({ ...held, sentence: pupils.sentence, quantity: second, tie })
  return only([pupils, teachers])?.quantity
}

test('between 80 and 100 pupils and at least five teachers are 85 or more, and not about 85', () => {
  expect(taken(between, atLeast(5))).toMatchObject({ value: 85, low: 85, high: null, bound: 'at_least' })
})

test('between 80 and 100 pupils and five teachers are 85 to 105', () => {
  expect(taken(between, exactly(5))).toMatchObject({ low: 85, high: 105 })
})

test('about 80 pupils and at least five teachers are about 85', () => {
  const about: Quantity = { ...exactly(80), bound: 'about' }
  expect(taken(about, atLeast(5))).toMatchObject({ value: 85, bound: 'about' })
})
