import code from './lstm-code.json'
import type { Matrix } from './matrix'

/**
 * A long short-term memory (Hochreiter and Schmidhuber, 1997): it goes along a text and keeps of what it met what will
 * matter. It is compiled for the processor (data/build/encoder/lstm/lstm.ts), which reckons four numbers at a time.
 * `input`, `hidden`: rows of four gates, `hidden.columns` each, which four must divide; `bias`: one column.
 */
export type Weights = { input: Matrix; hidden: Matrix; bias: Matrix }
/** Weights that lie where the code finds them. */
export type Lstm = { columns: number; width: number; input: number; hidden: number; bias: number }

type Run = (
  ...given: [
    ...weights: [number, number, number, number, number],
    ...of: [number, number, number, number, number, number],
  ]
) => void

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(code.wasm)))
const memory = exports.memory as WebAssembly.Memory
const reckon = exports.run as Run

const alignment = 16 // bytes
const page = 65_536 // bytes
/** Below lie the weights, above what is worked with. */
let taken = Number((exports.free as WebAssembly.Global).value)

const roomFor = (numbers: number) => Math.ceil((4 * numbers) / alignment) * alignment

/** Numbers in memory, from this address; valid until more is taken. */
function numbersAt(address: number, count: number): Float32Array {
  const missing = address + 4 * count - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / page))
  return new Float32Array(memory.buffer, address, count)
}

/** As the code takes it: a column after the other. */
function keep({ columns, values }: Matrix): number {
  const address = taken
  const rows = values.length / columns
  taken += roomFor(values.length)
  const kept = numbersAt(address, values.length)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      kept[column * rows + row] = values[row * columns + column] as number
  return address
}

export const toLstm = ({ input, hidden, bias }: Weights): Lstm => ({
  columns: input.columns,
  width: hidden.columns,
  input: keep(input),
  hidden: keep(hidden),
  bias: keep(bias),
})

/** What each knows at each token, side by side: the first goes forwards, the second backwards, as wide as each other. */
export function runBothWays(forward: Lstm, backward: Lstm, tokens: Float32Array): Float32Array {
  const { columns, width } = forward
  const count = tokens.length / columns
  const into = taken + roomFor(tokens.length)
  const scratch = into + roomFor(2 * width * count)
  numbersAt(scratch, 6 * width)
  numbersAt(taken, tokens.length).set(tokens)
  for (const [at, { input, hidden, bias }] of [forward, backward].entries())
    reckon(input, columns, hidden, bias, width, taken, count, at, into + 4 * at * width, 2 * width, scratch)
  return numbersAt(into, 2 * width * count).slice()
}
