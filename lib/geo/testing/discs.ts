import fc from 'fast-check'
import type { Box } from '../label-boxes'

/** A map in pixels, and made-up marks on it whose places lie anywhere. */

export const bounds: Box = { x: 0, y: 0, width: 900, height: 600 }

export const discs = fc
  .array(
    fc.record({
      x: fc.integer({ min: 100, max: 400 }),
      y: fc.integer({ min: 100, max: 300 }),
      radius: fc.integer({ min: 7, max: 30 }),
    }),
    {
      maxLength: 12,
    },
  )
  .map((list) => list.map((one, index) => ({ id: `m${index}`, ...one })))
