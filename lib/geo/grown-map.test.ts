import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from './label-boxes'
import { placeLabels } from './place-labels'
import { placeMarks } from './place-marks'
import { bounds, discs } from './testing/discs'

test('a label that keeps its distance from its mark covers no other when the map has grown around it', () => {
  const growth = 1.33
  fc.assert(
    fc.property(discs, (given) => {
      const spots = placeMarks(given)
      const marks = given.map((mark) => ({ ...mark, ...spots.get(mark.id) }))
      const requests = marks.map((mark) => ({ ...mark, width: 60, height: 15 }))
      const labels = placeLabels(requests, marks, bounds, [], growth)
      for (const own of marks)
        for (const other of marks) {
          const label = labels.get(own.id)
          if (!label || other === own) continue
          const [x, y] = [own.x + (other.x - own.x) * growth, own.y + (other.y - own.y) * growth]
          const dx = Math.max(label.x - x, 0, x - label.x - label.width)
          const dy = Math.max(label.y - y, 0, y - label.y - label.height)
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(other.radius)
        }
    }),
    { numRuns: 60 },
  )
})

test('nor does it come to lie on another label, however the two move apart or towards each other', () => {
  const growth = 1.33
  fc.assert(
    fc.property(discs, (given) => {
      const spots = placeMarks(given)
      const marks = given.map((mark) => ({ ...mark, ...spots.get(mark.id) }))
      const requests = marks.map((mark, i) => ({ ...mark, origin: given[i], width: 110, height: 30 }))
      const labels = placeLabels(requests, marks, bounds, [], growth)
      for (const by of [1, Math.sqrt(growth), growth]) {
        const grown = given.flatMap(({ id, x, y }) => {
          const label = labels.get(id)
          return label ? { ...label, x: label.x + (by - 1) * x, y: label.y + (by - 1) * y } : []
        })
        for (const [index, one] of grown.entries())
          for (const other of grown.slice(index + 1)) expect(overlaps(one, other)).toBe(false)
      }
    }),
    { numRuns: 300, seed: 7 },
  )
})
