import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layoutSide, sideFloors, sizeClassOf, toSizeClass } from './size-class'

const sheet = readFileSync('components/map/tiers.module.css', 'utf8')

test('the style sheet knows the same classes of sizes', () => {
  const floors = [...sheet.matchAll(/min-width: (\d+)px\) and \(min-height: (\d+)px/g)]
  expect(floors.map(([, width]) => Number(width))).toEqual(sideFloors.slice(1))
  expect(floors.every(([, width, height]) => width === height)).toBe(true)
  const scales = [...sheet.matchAll(/--sign-scale: ([\d.]+)/g)].map(([, scale]) => Number(scale))
  expect(scales).toEqual(sideFloors.map((_, index) => toSizeClass(index).scale))
  for (const index of sideFloors.keys()) expect(sheet).toContain(`#hatch${index}"`)
})

test('a map belongs to the class whose least side it reaches', () => {
  expect(sizeClassOf(120).index).toBe(0)
  expect(sizeClassOf(269.9).index).toBe(0)
  expect(sizeClassOf(270).index).toBe(1)
  expect(sizeClassOf(5000).index).toBe(sideFloors.length - 1)
})

test('on a phone marks bear bare figures, on a desk words', () => {
  expect(sizeClassOf(320).isSmall).toBe(true)
  expect(sizeClassOf(455).isSmall).toBe(false)
})

test('a map is laid out for a size that it has at least, in steps that go on without end', () => {
  for (const side of [200, 455, 1320, 2000, 40_000]) {
    expect(layoutSide(side)).toBeLessThanOrEqual(side)
    expect(layoutSide(side)).toBeGreaterThan(side / 1.51)
    expect(layoutSide(layoutSide(side))).toBeCloseTo(layoutSide(side), 6)
  }
})
