import { expect, test } from 'vitest'
import type { Box } from './label-boxes'
import { placeLabels } from './place-labels'
import type { Disc } from './place-marks'

const bounds: Box = { x: 0, y: 0, width: 900, height: 600 }
const disc = (id: string, x: number, y: number, radius: number): Disc => ({ id, x, y, radius })
const placeOf = (isBare: boolean, marks: Disc[], small: Disc[], kept: Box[]) => {
  const own = { ...disc('own', 300, 300, 20), place: 'p' }
  const request = { ...own, width: 20, height: 15, isBare }
  return placeLabels([request], [own, ...marks], bounds, small, 1, kept).get('own')?.align
}

test('words stand nearer to their own mark than to another of the same place', () => {
  const another = { ...disc('another', 356, 300, 8), place: 'p' }
  expect([false, true].map((isBare) => placeOf(isBare, [another], [], []))).toEqual(['end', 'end'])
})

test('the line to a bare figure crosses no sign, however small, where another place is as near', () => {
  const small = [disc('across', 327, 300, 5), disc('beside', 270, 311, 4)]
  const kept = [0, 312].map((y) => ({ x: 0, y, width: 900, height: 289 }))
  expect([false, true].map((isBare) => placeOf(isBare, [], small, kept))).toEqual(['start', 'end'])
  expect(placeOf(true, [], small, [...kept, { x: 0, y: 0, width: 290, height: 600 }])).toBe('start')
})

test('a bare figure that has no room around its mark stands within it, if that is large enough and bare itself', () => {
  const around = [
    { x: 0, y: 0, width: 900, height: 275 },
    { x: 0, y: 325, width: 900, height: 275 },
    { x: 0, y: 0, width: 275, height: 600 },
    { x: 325, y: 0, width: 575, height: 600 },
  ]
  const at = (isBare: boolean, small: Disc[], radius = 20) => {
    const own = { ...disc('own', 300, 300, radius), place: 'p' }
    return placeLabels([{ ...own, width: 20, height: 15, isBare }], [own], bounds, small, 1, around).get(
      'own',
    )
  }
  expect(at(true, [])).toEqual({ x: 290, y: 292.5, width: 20, height: 15, align: 'middle', leader: null })
  expect(at(false, [])).toBeUndefined()
  expect(at(true, [disc('prison', 300, 300, 4)])).toBeUndefined()
  expect(at(true, [], 9)).toBeUndefined()
})

test('a figure that has no room for words at all is told alone, within its circle if need be', () => {
  const own = { ...disc('own', 100, 30, 20), width: 120, height: 30, barest: { width: 24, height: 15 } }
  const narrow = { x: 70, y: 0, width: 60, height: 60 }
  expect(placeLabels([own], [own], narrow).get('own')).toMatchObject({ form: 'barest', align: 'middle' })
})
