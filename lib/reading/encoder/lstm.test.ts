import { expect, test } from 'vitest'
import { type Lstm, run } from './lstm'

const matrix = (columns: number, ...values: number[]) => ({ columns, values: new Float64Array(values) })
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** One number wide: it takes in, keeps and tells by what it meets and by what it knew. */
const one: Lstm = {
  input: matrix(1, 1, 0.5, 2, -1),
  hidden: matrix(1, 0.25, 1, -0.5, 0.75),
  bias: matrix(1, 0.1, 0.2, 0.3, 0.4),
}

/** The equations as they stand in the books. */
function byHand(tokens: readonly number[]): number[] {
  let [known, kept] = [0, 0]
  return tokens.map((x) => {
    const [take, keep, news, tell] = [
      sigmoid(x + 0.25 * known + 0.1),
      sigmoid(0.5 * x + known + 0.2),
      Math.tanh(2 * x - 0.5 * known + 0.3),
      sigmoid(-x + 0.75 * known + 0.4),
    ] as const
    kept = keep * kept + take * news
    known = tell * Math.tanh(kept)
    return known
  })
}

const tokens = [1, -0.5, 2]
const told = (backwards: boolean): number[] => {
  const into = new Float64Array(tokens.length)
  run(one, new Float64Array(tokens), backwards, into, 1, 0)
  return [...into]
}

test('what is known at each token follows from it and from those before', () =>
  expect(told(false)).toEqual(byHand(tokens).map((value) => expect.closeTo(value, 12))))
test('backwards it follows from those behind', () =>
  expect(told(true)).toEqual(
    byHand([...tokens].reverse())
      .reverse()
      .map((value) => expect.closeTo(value, 12)),
  ))
test('two directions are written side by side', () => {
  const into = new Float64Array(2 * tokens.length)
  run(one, new Float64Array(tokens), false, into, 2, 0)
  run(one, new Float64Array(tokens), true, into, 2, 1)
  expect([...into].filter((_, at) => at % 2 === 0)).toEqual(told(false))
  expect([...into].filter((_, at) => at % 2 === 1)).toEqual(told(true))
})
