import { expect, test } from 'vitest'
import { type Example, learn } from './logistic'

const settings = { kinds: 3, rounds: 60, decay: 0.1, lasso: 0.05, rate: 0.2, leastTimes: 2 }
const example = (traits: string[], right: number[]): Example => ({ traits, right, weight: 1 })
const examples = [
  example(['any', 'died'], [1]),
  example(['any', 'died', 'two'], [1]),
  example(['any', 'fled'], [2]),
  example(['any', 'fled', 'two'], [2]),
  example(['any', 'cost', 'two'], [0]),
  example(['any', 'cost'], [0]),
  example(['any', 'seen once'], [0, 1]),
]

test('a trait speaks for the kind that it goes with', () => {
  const learned = learn(examples, settings)
  const bestOf = (trait: string) =>
    learned.get(trait)?.reduce((top, weight, at, all) => (weight > (all[top] ?? 0) ? at : top), 0)
  expect(['cost', 'died', 'fled'].map(bestOf)).toEqual([0, 1, 2])
})

test('a trait that goes with every kind weighs little, and one seen too seldom is forgotten', () => {
  const learned = learn(examples, settings)
  const most = (trait: string) => Math.max(...(learned.get(trait) ?? []).map(Math.abs))
  expect(most('two')).toBeLessThan(most('died') / 2)
  expect(learned.has('seen once')).toBe(false)
})

test('the same examples give the same weights', () => {
  expect(learn(examples, settings)).toEqual(learn(examples, settings))
})
