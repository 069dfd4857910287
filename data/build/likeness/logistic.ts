import { frequentTraits } from '../frequent-traits'

/** A number that the marks judge: what is said of it, the kinds of which any is right, by index, and how much it counts. */
export type Example = { traits: readonly string[]; right: readonly number[]; weight: number }

type Settings = {
  kinds: number
  rounds: number
  decay: number
  lasso: number
  rate: number
  leastTimes: number
}

/** For each trait what it weighs for each kind. */
type Learned = Map<string, Float64Array>

/** How likely each kind is by these scores. */
function toShares(scores: Float64Array): Float64Array {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let sum = 0
  for (let kind = 0; kind < scores.length; kind++) {
    const power = Math.exp((scores[kind] as number) - most)
    scores[kind] = power
    sum += power
  }
  for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] as number) / sum
  return scores
}

/** Of what an example asks of a weight, the least that is done: most answers are all but ruled out after a few rounds. */
const leastSlope = 1e-3

/** The traits of all examples one behind another, each by where its weights begin, and where each example ends. */
function toRows(examples: readonly Example[], at: ReadonlyMap<string, number>) {
  const rows: number[] = []
  const ends = examples.map(({ traits }) => {
    for (const trait of traits) {
      const from = at.get(trait)
      if (from !== undefined) rows.push(from)
    }
    return rows.length
  })
  return { rows: Int32Array.from(rows), ends }
}

/**
 * What each trait weighs for each kind, so that right kinds are likely: a log-linear model with a penalty on large weights, by
 * AdaGrad over all examples at once. The same examples give the same weights.
 */
export function learn(
  examples: readonly Example[],
  { kinds, rounds, decay, lasso, rate, leastTimes }: Settings,
): Learned {
  const names = frequentTraits(
    examples.map(({ traits }) => traits),
    leastTimes,
  )
  const { rows, ends } = toRows(examples, new Map(names.map((name, index) => [name, index * kinds])))
  const weights = new Float64Array(names.length * kinds)
  const squares = new Float64Array(weights.length).fill(1e-6)
  const slope = new Float64Array(weights.length)
  const scores = new Float64Array(kinds)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < weights.length; i++) slope[i] = decay * (weights[i] as number)
    let from = 0
    for (const [i, end] of ends.entries()) {
      const { right, weight } = examples[i] as Example
      scores.fill(0)
      for (let at = from; at < end; at++) {
        const trait = rows[at] as number
        for (let kind = 0; kind < kinds; kind++)
          scores[kind] = (scores[kind] as number) + (weights[trait + kind] as number)
      }
      toShares(scores)
      let hit = 0
      for (const kind of right) hit += scores[kind] as number
      for (const kind of right) scores[kind] = (scores[kind] as number) * (1 - 1 / hit)
      for (let kind = 0; kind < kinds; kind++) {
        const more = weight * (scores[kind] as number)
        if (Math.abs(more) < leastSlope) continue
        for (let at = from; at < end; at++) {
          const cell = (rows[at] as number) + kind
          slope[cell] = (slope[cell] as number) + more
        }
      }
      from = end
    }
    for (let i = 0; i < weights.length; i++) {
      const value = slope[i] as number
      const square = (squares[i] as number) + value * value
      squares[i] = square
      const step = rate / Math.sqrt(square)
      const next = (weights[i] as number) - step * value
      const least = step * lasso
      weights[i] = next > least ? next - least : next < -least ? next + least : 0
    }
  }
  return new Map(names.map((name, index) => [name, weights.slice(index * kinds, (index + 1) * kinds)]))
}
