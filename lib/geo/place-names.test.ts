import { expect, test } from 'vitest'
import { placeNames } from './place-names'

const bounds = { x: 0, y: 0, width: 400, height: 400 }
const name = { id: 'XT-A', x: 100, y: 100, radius: 0, width: 80, height: 12 }
const mark = { id: 'm', x: 100, y: 100, radius: 60 }

test('a name that a sign keeps from its middle stands elsewhere in its area, where that is asked for', () => {
  const far = { x: 300, y: 300 }
  expect(placeNames([name], [mark], [], bounds).size).toBe(0)
  const placed = placeNames([{ ...name, elsewhere: () => [{ x: 120, y: 100 }, far] }], [mark], [], bounds)
  expect(placed.get('XT-A')).toEqual({ x: 260, y: 294, width: 80, height: 12 })
})

test('nobody looks elsewhere for a name that has its middle', () => {
  const elsewhere = () => {
    throw new Error('asked')
  }
  expect(placeNames([{ ...name, elsewhere }], [], [], bounds).get('XT-A')?.x).toBe(60)
})
