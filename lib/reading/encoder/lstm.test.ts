import { expect, test } from 'vitest'
import { runBothWays, toLstm } from './lstm'

const width = 4
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Some numbers from -1 to 1, no two alike. */
const some = (count: number, columns: number, seed: number) => ({
  columns,
  values: Float32Array.from({ length: count }, (_, at) => Math.sin(seed + 1.7 * at)),
})
const weights = (columns: number, seed: number) => ({
  input: some(4 * width * columns, columns, seed),
  hidden: some(4 * width * width, width, seed + 1),
  bias: some(4 * width, 1, seed + 2),
})

/** The equations as they stand in the books. */
function byHand(
  { input, hidden, bias }: ReturnType<typeof weights>,
  tokens: readonly number[][],
): number[][] {
  let known = Array.from({ length: width }, () => 0)
  let kept = known
  return tokens.map((token) => {
    const weigh = ({ values, columns }: typeof input, row: number, by: readonly number[]) =>
      by.reduce((sum, value, column) => sum + value * (values[row * columns + column] as number), 0)
    const gate = (which: number, unit: number) => {
      const row = which * width + unit
      return weigh(input, row, token) + weigh(hidden, row, known) + (bias.values[row] as number)
    }
    const before = kept
    kept = before.map(
      (value, unit) => sigmoid(gate(1, unit)) * value + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit)),
    )
    known = kept.map((value, unit) => sigmoid(gate(3, unit)) * Math.tanh(value))
    return known
  })
}

const [there, back] = [weights(3, 5), weights(3, 8)]
const [forward, backward] = [toLstm(there), toLstm(back)]
const tokens = [
  [1, -0.5, 2],
  [0.3, 0.7, -1],
  [-2, 0.1, 0.9],
]
const told = (given: readonly number[][]) => [
  ...runBothWays(forward, backward, Float32Array.from(given.flat())),
]

test('what is known at each token follows from it, from those before and from those behind', () => {
  const [onward, behind] = [byHand(there, tokens), byHand(back, [...tokens].reverse()).reverse()]
  const both = tokens.flatMap((_, at) => [...(onward[at] as number[]), ...(behind[at] as number[])])
  expect(told(tokens)).toEqual(both.map((value) => expect.closeTo(value, 5)))
})
test('a longer text before it changes nothing', () => {
  const once = told(tokens)
  told(Array.from({ length: 9000 }, (_, at) => [Math.sin(at), 1, at % 7]))
  expect(told(tokens)).toEqual(once)
})
test('of numbers out of all proportion it makes numbers still', () =>
  expect(told([[1e30, -1e30, 1e4]]).every((value) => Math.abs(value) <= 1)).toBe(true))
test('of no tokens nothing is known', () => expect(told([])).toEqual([]))
