import type { Example } from './examples'

const epochs = 12
const decay = 2e-4
const rate = 0.2
const models = 5
const leastTimes = 3 // a trait seen less often says nothing

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

type Row = { traits: readonly string[]; target: number }

/** One pass of the whole training, by AdaGrad. `rows` are left in another order. */
function learn(rows: Row[], random: () => number): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random)
    for (const { traits, target } of rows) {
      const score = traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0)
      const error = 1 / (1 + Math.exp(-score)) - target
      for (const trait of traits) {
        const weight = weights.get(trait) ?? 0
        const slope = error + decay * weight
        const square = (squares.get(trait) ?? 0) + slope * slope
        squares.set(trait, square)
        weights.set(trait, weight - (rate * slope) / Math.sqrt(square + 1e-6))
      }
    }
  }
  return weights
}

/** Logistic regression over traits: the mean of several, for each hangs a little on the order of its examples. */
export function trainWeights(examples: readonly Example[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { traits } of examples) for (const trait of traits) times.set(trait, (times.get(trait) ?? 0) + 1)
  const rows = examples.map(({ traits, isPlace }) => ({
    traits: traits.filter((trait) => (times.get(trait) ?? 0) >= leastTimes),
    target: isPlace ? 1 : 0,
  }))
  const random = fixedRandom()
  const mean = new Map<string, number>()
  for (let i = 0; i < models; i++)
    for (const [trait, weight] of learn(rows, random))
      mean.set(trait, (mean.get(trait) ?? 0) + weight / models)
  return mean
}
