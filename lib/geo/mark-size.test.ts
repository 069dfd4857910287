import { expect, test } from 'vitest'
import { claimKinds } from '@/lib/kinds/kinds'
import { toMarkShapes } from './mark-shapes'
import { type MarkFigure, toMarkSize as sizeAt, widestScale } from './mark-size'

const toMarkSize = (figure: MarkFigure) => sizeAt(figure, widestScale)
const counted = (least: number, most: number | null = null) => ({ isNumbered: true, least, most })

test('four times as many people are a circle of four times the area', () => {
  expect(toMarkSize(counted(52)).radius).toBeCloseTo(2 * toMarkSize(counted(13)).radius)
})

test('one, three and thirteen people can be told apart', () => {
  const [one, three, thirteen] = [1, 3, 13].map((count) => toMarkSize(counted(count)).radius)
  expect(three).toBeGreaterThan((one ?? 0) * 1.5)
  expect(thirteen).toBeGreaterThan((three ?? 0) * 1.5)
})

test('the most that is given is a ring outside, never on the edge', () => {
  expect(toMarkSize(counted(100, 101)).outer).toBeGreaterThan(toMarkSize(counted(100)).radius + 1)
  expect(toMarkSize(counted(100)).outer).toBeNull()
})

test('a kind that counts nobody has one size, whatever its number', () => {
  expect(toMarkSize({ isNumbered: true, least: null, most: null })).toEqual({ radius: 6.5, outer: null })
})

test('kinds can be told without their colour: no two draw the same', () => {
  const drawn = claimKinds.map((kind) => JSON.stringify(toMarkShapes(kind, 10)))
  expect(new Set(drawn).size).toBe(claimKinds.length)
})

test('the bars of people held stay within their circle, however small', () => {
  for (const radius of [3, 8, 23]) {
    const bars = toMarkShapes('hostages_held', radius).find(({ part }) => part === 'thin')
    const xs = bars?.tag === 'path' ? [...bars.d.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x)) : []
    expect(xs.length % 2).toBe(1)
    expect(Math.max(...xs)).toBeLessThan(radius)
  }
})
