import { frequentTraits } from '../frequent-traits'
import type { Example } from './examples'

const epochs = 12
const decay = 2e-4
const rate = 0.2
const models = 5
const leastTimes = 3 // that a trait is seen

/** A fixed row of numbers in [0, 1): the same weights on every run. */
function fixedRandom(): () => number {
  let seed = 1
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed / 0x80000000
  }
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [items[i] as T, items[j] as T]
    items[i] = b
    items[j] = a
  }
}

/** An example by the numbers of its traits. */
type Row = { traits: Uint32Array; target: number }

/** One pass of the whole training, by AdaGrad. `rows` are left in another order. */
function learn(rows: Row[], size: number, random: () => number): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random)
    for (const { traits, target } of rows) {
      let score = 0
      for (const trait of traits) score += weights[trait] as number
      const error = 1 / (1 + Math.exp(-score)) - target
      for (const trait of traits) {
        const weight = weights[trait] as number
        const slope = error + decay * weight
        const square = (squares[trait] as number) + slope * slope
        squares[trait] = square
        weights[trait] = weight - (rate * slope) / Math.sqrt(square + 1e-6)
      }
    }
  }
  return weights
}

/** Logistic regression over traits: the mean of several, for each hangs a little on the order of its examples. */
export function trainWeights(examples: readonly Example[]): Map<string, number> {
  const names = frequentTraits(
    examples.map(({ traits }) => traits),
    leastTimes,
  )
  const numbers = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ traits, isPlace }) => ({
    traits: Uint32Array.from(traits.flatMap((trait) => numbers.get(trait) ?? [])),
    target: isPlace ? 1 : 0,
  }))
  const random = fixedRandom()
  const mean = new Float64Array(names.length)
  for (let i = 0; i < models; i++) {
    const weights = learn(rows, names.length, random)
    for (const [trait, weight] of weights.entries()) mean[trait] = (mean[trait] as number) + weight / models
  }
  return new Map(names.map((name, index) => [name, mean[index] as number]))
}
