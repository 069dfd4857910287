/**
 * A long short-term memory (Hochreiter and Schmidhuber, 1997), four numbers at a time, in AssemblyScript: what
 * lib/reading/encoder/lstm.ts runs, once data/build/build-lstm.ts has compiled it. Numbers have 32 bits, and every address is a multiple
 * of 16.
 */

/** From here on memory is free. */
export const free = __heap_base

/** Numbers that are reckoned at once: what the processor holds without memory. */
const ROWS = 16

/** Adds a matrix, a column after the other, times a vector to what `into` holds. `rows`: a multiple of 16. */
function addProduct(matrix: usize, columns: i32, vector: usize, into: usize, rows: i32): void {
  for (let row = 0; row < rows; row += ROWS) {
    const sums = into + ((<usize>row) << 2)
    let first = v128.load(sums)
    let second = v128.load(sums, 16)
    let third = v128.load(sums, 32)
    let fourth = v128.load(sums, 48)
    let at = matrix + ((<usize>row) << 2)
    for (let column = 0; column < columns; column++) {
      const value = v128.load_splat<f32>(vector + ((<usize>column) << 2))
      first = f32x4.add(first, f32x4.mul(v128.load(at), value))
      second = f32x4.add(second, f32x4.mul(v128.load(at, 16), value))
      third = f32x4.add(third, f32x4.mul(v128.load(at, 32), value))
      fourth = f32x4.add(fourth, f32x4.mul(v128.load(at, 48), value))
      at += (<usize>rows) << 2
    }
    v128.store(sums, first)
    v128.store(sums, second, 16)
    v128.store(sums, third, 32)
    v128.store(sums, fourth, 48)
  }
}

function sigmoid(x: f32): f32 {
  return 1 / (1 + Mathf.exp(-x))
}

function tanh(x: f32): f32 {
  return 2 * sigmoid(2 * x) - 1
}

/**
 * Goes along `count` tokens of `columns` numbers each, and writes what it knows at each of them, `width` numbers, into every
 * `stride` numbers. `input`, `hidden` and `bias` have the rows of four gates; `scratch` takes six times `width`.
 */
export function run(
  input: usize,
  columns: i32,
  hidden: usize,
  bias: usize,
  width: i32,
  tokens: usize,
  count: i32,
  backwards: bool,
  into: usize,
  stride: i32,
  scratch: usize,
): void {
  const size = (<usize>width) << 2
  const gates = scratch
  const known = gates + 4 * size
  const kept = known + size
  memory.fill(known, 0, 2 * size)
  for (let step = 0; step < count; step++) {
    const token = <usize>(backwards ? count - 1 - step : step)
    memory.copy(gates, bias, 4 * size)
    addProduct(input, columns, tokens + ((token * columns) << 2), gates, 4 * width)
    addProduct(hidden, width, known, gates, 4 * width)
    for (let at: usize = 0; at < size; at += 4) {
      const take = sigmoid(load<f32>(gates + at))
      const keep = sigmoid(load<f32>(gates + size + at))
      const news = tanh(load<f32>(gates + 2 * size + at))
      const tell = sigmoid(load<f32>(gates + 3 * size + at))
      const held = keep * load<f32>(kept + at) + take * news
      store<f32>(kept + at, held)
      store<f32>(known + at, tell * tanh(held))
    }
    memory.copy(into + ((token * stride) << 2), known, size)
  }
}
