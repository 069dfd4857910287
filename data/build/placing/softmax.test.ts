import { expect, test } from 'vitest'
import { type Choices, learnWeights } from './softmax'

const option = (...traits: [string, number][]) => new Map(traits)
const question = (options: Choices['options'], answer: number): Choices => ({
  options,
  right: options.map((_, index) => index === answer),
  weight: 1,
})

const near = (answer: number) => question([option(['near', 1]), option(['near', 0], ['large', 1])], answer)

test('what right answers have weighs for a place, what wrong ones have against it', () => {
  const weights = learnWeights(Array.from({ length: 20 }, () => near(0)))
  expect(weights.near).toBeGreaterThan(0.2)
  expect(weights.large).toBeLessThan(-0.2)
})
test('what tells nothing weighs next to nothing', () => {
  const weights = learnWeights(Array.from({ length: 20 }, (_, index) => near(index % 2)))
  expect(Math.abs(weights.near ?? 1)).toBeLessThan(0.05)
})
test('a trait of a few questions alone is left out', () =>
  expect(learnWeights([near(0), near(0), near(0)])).toEqual({}))
test('the same questions give the same weights', () => {
  const all = Array.from({ length: 9 }, (_, index) => near(index % 3 === 0 ? 1 : 0))
  expect(learnWeights(all)).toEqual(learnWeights(all))
})
