import { addProduct, type Matrix } from './matrix'

/**
 * A long short-term memory (Hochreiter and Schmidhuber, 1997): it goes along a text and keeps of what it met what will
 * matter. `bias`: one column.
 */
export type Lstm = { input: Matrix; hidden: Matrix; bias: Matrix }

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** What it knows at each token, `width` numbers a token, written into every `stride` from `offset`. */
export function run(
  { input, hidden, bias }: Lstm,
  tokens: Float64Array,
  backwards: boolean,
  into: Float64Array,
  stride: number,
  offset: number,
): void {
  const width = hidden.columns
  const count = tokens.length / input.columns
  const gates = new Float64Array(4 * width)
  const known = new Float64Array(width)
  const kept = new Float64Array(width)
  for (let step = 0; step < count; step++) {
    const token = backwards ? count - 1 - step : step
    gates.set(bias.values)
    addProduct(input, tokens, token * input.columns, gates)
    addProduct(hidden, known, 0, gates)
    for (let at = 0; at < width; at++) {
      const take = sigmoid(gates[at] as number)
      const keep = sigmoid(gates[width + at] as number)
      const news = Math.tanh(gates[2 * width + at] as number)
      const tell = sigmoid(gates[3 * width + at] as number)
      const memory = keep * (kept[at] as number) + take * news
      kept[at] = memory
      known[at] = tell * Math.tanh(memory)
    }
    into.set(known, token * stride + offset)
  }
}
