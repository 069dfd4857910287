import { expect, test } from 'vitest'
import { addProduct, addRow, unpack } from './matrix'

/** Base 64 of 1, -1, 127, -127, 2, 0. */
const packed = { step: 0.5, values: btoa(String.fromCharCode(1, 255, 127, 129, 2, 0)) }

test('numbers that were written down whole are read back with their sign and their step', () =>
  expect([...unpack(packed, 3).values]).toEqual([0.5, -0.5, 63.5, -63.5, 1, 0]))
test('a matrix times part of a vector is added to what was there', () => {
  const into = new Float32Array([10, 20])
  addProduct(unpack(packed, 3), new Float32Array([9, 2, 4, 2]), 1, into)
  expect([...into]).toEqual([10 + 1 - 2 + 127, 20 - 127 + 4])
})
test('a row is added from where it is told', () => {
  const into = new Float32Array(4)
  addRow(unpack(packed, 3), 1, into, 1)
  expect([...into]).toEqual([0, -63.5, 1, 0])
})
