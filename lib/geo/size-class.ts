/**
 * The sizes of map that are laid out apart: the least pixels of the shorter side of each. The server does not know how large
 * a screen is, so it lays the map out once for each class and the style sheet (tiers.module.css, which holds the same
 * numbers) shows the one that fits. A map is laid out for the least side of its class: in a larger one there is more room.
 */
export const sideFloors = [180, 270, 360, 450, 580, 760, 1000, 1320] as const

/** How large signs are drawn in each class. */
const signScales = [0.72, 0.78, 0.85, 0.92, 1, 1.05, 1.15, 1.3]
/** From this class on there is room for words beside the marks, below it for bare figures. */
const wordsFrom = 3
/** From class to class of a map that is zoomed in, which has no end. */
const step = 1.3

/** `scale`: of signs; `isSmall`: bare figures beside the marks, and no words. */
export type SizeClass = { index: number; scale: number; isSmall: boolean }

/** A class by its index in `sideFloors`. */
export const toSizeClass = (index: number): SizeClass => ({
  index,
  scale: signScales[index] ?? 1,
  isSmall: index < wordsFrom,
})

/** The class of a map whose shorter side measures so many pixels. */
export function sizeClassOf(side: number): SizeClass {
  const above = sideFloors.findIndex((floor) => side < floor)
  return toSizeClass(above === -1 ? sideFloors.length - 1 : Math.max(0, above - 1))
}

const sizesTried = 8
const leastSide = 150 // px: an embed is hardly ever lower
const widestSide = 2 * 1320 // px

/** Sides that a map of a class may have, from its least to its greatest. */
export function sidesOf(index: number): number[] {
  const least = index === 0 ? leastSide : (sideFloors[index] ?? leastSide)
  const most = sideFloors[index + 1] ?? widestSide
  return Array.from({ length: sizesTried }, (_, i) => least + ((most - least) * i) / (sizesTried - 1))
}

/** The side, in pixels of the whole stage, that a map of this size is laid out for: the nearest below it. */
export function layoutSide(side: number): number {
  const last = sideFloors[sideFloors.length - 1] ?? 1
  if (side < last) return sideFloors[sizeClassOf(side).index] ?? side
  return last * step ** Math.floor(Math.log(side / last) / Math.log(step) + 1e-9)
}

/** How many times wider than `layoutSide` gives it a map may be before it is laid out anew. */
export function growthOf(side: number): number {
  const index = sideFloors.findIndex((floor) => Math.abs(floor - side) < 0.5)
  const next = sideFloors[index + 1]
  return index === -1 || next === undefined ? step : next / side
}
