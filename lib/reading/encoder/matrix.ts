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

/** Adds a matrix times a vector, which starts in `from` at `start`, to what `into` holds. */
export function addProduct(
  { columns, values }: Matrix,
  from: Float32Array,
  start: number,
  into: Float32Array,
): void {
  for (let row = 0, at = 0; row < into.length; row++) {
    let sum = into[row] as number
    for (let column = 0; column < columns; column++)
      sum += (values[at++] as number) * (from[start + column] as number)
    into[row] = sum
  }
}

/** Adds one row of a matrix. */
export function addRow({ columns, values }: Matrix, row: number, into: Float32Array, start = 0): void {
  for (let column = 0, at = row * columns; column < columns; column++)
    into[start + column] = (into[start + column] as number) + (values[at++] as number)
}
