import { frequentTraits } from '../frequent-traits'

/** Of the options of one question: what speaks for each, and which of them are right. */
export type Choices = { options: ReadonlyMap<string, number>[]; right: boolean[]; weight: number }

const rounds = 400
const decay = 6
const rate = 0.3
const leastTimes = 4 // questions that have a trait

type Row = (readonly [trait: number, amount: number])[]

/** How likely each option is by these weights. */
function likelihoods(rows: readonly Row[], weights: Float64Array): number[] {
  const scores = rows.map((row) => row.reduce((sum, [at, amount]) => sum + (weights[at] ?? 0) * amount, 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

function addSlope(
  slope: Float64Array,
  rows: readonly Row[],
  weights: Float64Array,
  { right, weight }: Choices,
) {
  const likely = likelihoods(rows, weights)
  const hit = likely.reduce((sum, part, i) => sum + (right[i] ? part : 0), 0)
  for (const [i, row] of rows.entries()) {
    const error = (likely[i] ?? 0) - (right[i] ? (likely[i] ?? 0) / hit : 0)
    for (const [at, amount] of row) slope[at] = (slope[at] ?? 0) + weight * error * amount
  }
}

/**
 * What each trait weighs, so that right options are likely: a log-linear model over the options of each question, with a
 * penalty on large weights, by AdaGrad over all questions at once. The same questions give the same weights.
 */
export function learnWeights(all: readonly Choices[]): Record<string, number> {
  const said = all.map(({ options }) => new Set(options.flatMap((traits) => [...traits.keys()])))
  const names = frequentTraits(said, leastTimes)
  const at = new Map(names.map((name, index) => [name, index]))
  const rows = all.map(({ options }) =>
    options.map(
      (traits): Row =>
        [...traits].flatMap(([trait, amount]) => {
          const index = at.get(trait)
          return index === undefined ? [] : [[index, amount] as const]
        }),
    ),
  )
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-6)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => decay * weight)
    for (const [i, choices] of all.entries()) addSlope(slope, rows[i] ?? [], weights, choices)
    for (const [index, value] of slope.entries()) {
      const square = (squares[index] ?? 0) + value * value
      squares[index] = square
      weights[index] = (weights[index] ?? 0) - (rate * value) / Math.sqrt(square)
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(2))]))
}
