/** Numbers as they are written down: whole ones from -127 to 127, in base 64, each times `step`. */
export type Packed = { step: number; values: string }

/** Row by row. */
export type Matrix = { columns: number; values: Float32Array }

export function unpack({ step, values }: Packed, columns: number): Matrix {
  const bytes = atob(values)
  const unpacked = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) unpacked[at] = ((bytes.charCodeAt(at) << 24) >> 24) * step
  return { columns, values: unpacked }
}

/**
 * Adds a matrix times a vector, which starts in `from` at `start`, to what `into` holds. Four rows at a time, for a sum must wait
 * for itself, and not for others.
 */
export function addProduct(
  { columns, values }: Matrix,
  from: Float32Array,
  start: number,
  into: Float32Array,
): void {
  const rows = into.length
  let row = 0
  for (; row + 3 < rows; row += 4) {
    const first = row * columns
    const [second, third, fourth] = [first + columns, first + 2 * columns, first + 3 * columns]
    let a = into[row] as number
    let b = into[row + 1] as number
    let c = into[row + 2] as number
    let d = into[row + 3] as number
    for (let column = 0; column < columns; column++) {
      const value = from[start + column] as number
      a += (values[first + column] as number) * value
      b += (values[second + column] as number) * value
      c += (values[third + column] as number) * value
      d += (values[fourth + column] as number) * value
    }
    into[row] = a
    into[row + 1] = b
    into[row + 2] = c
    into[row + 3] = d
  }
  for (; row < rows; row++) {
    let sum = into[row] as number
    for (let column = 0; column < columns; column++)
      sum += (values[row * columns + column] as number) * (from[start + column] as number)
    into[row] = sum
  }
}

/** Adds one row of a matrix. */
export function addRow({ columns, values }: Matrix, row: number, into: Float32Array, start = 0): void {
  for (let column = 0, at = row * columns; column < columns; column++)
    into[start + column] = (into[start + column] as number) + (values[at++] as number)
}
