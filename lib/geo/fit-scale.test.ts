import { expect, test } from 'vitest'
import { type DrawnFigure, fitScale } from './fit-scale'
import { widestScale } from './mark-size'

const figure = (
  id: string,
  x: number,
  y: number,
  least: number,
  most: number | null = null,
): DrawnFigure => ({
  id,
  at: { x, y },
  firm: false,
  isNumbered: true,
  least,
  most,
})

test('circles of a few dozen people are as large as they are drawn anywhere', () => {
  expect(fitScale([])).toBe(widestScale)
  expect(fitScale([figure('a', 0.2, 0.2, 53), figure('b', 0.8, 0.8, 200)])).toBe(widestScale)
})

test('of thousands the largest has just room, and the others are smaller in proportion', () => {
  const scale = fitScale([figure('a', 0.2, 0.2, 3000, 12_000), figure('b', 0.8, 0.8, 4)])
  expect(scale * Math.sqrt(12_000)).toBeCloseTo(46, 0)
})

test('where places lie close together circles are so small that they stand there', () => {
  const near = [figure('a', 0.5, 0.5, 150), figure('b', 0.55, 0.5, 136), figure('c', 0.5, 0.54, 90)]
  const scale = fitScale(near)
  expect(scale).toBeLessThan(0.6 * widestScale)
  expect(scale * Math.sqrt(150)).toBeGreaterThan(13)
  expect(fitScale([...near, figure('d', 0.5, 0.5, 1)])).toBeLessThan(0.6 * widestScale)
})
