import type { Quantity } from '@/lib/model/claim'

export type Figure = Pick<Quantity, 'value' | 'low' | 'high' | 'bound'>

/** What a figure lets one say: the number, the least, the most, a rough one, or two ends. */
export type FigureRange =
  | { form: 'exact' | 'at_least' | 'at_most' | 'about'; value: number }
  | { form: 'range'; from: number; to: number }

/**
 * A figure, of one claim or merged, as the one thing that it supports. Where the high end is open, the latest value is
 * the least that is known if it was given as a least; where both ends are known and differ, both are said.
 */
export function toRange({ value, low, high, bound }: Figure): FigureRange {
  if (low !== null && high !== null && low < high) return { form: 'range', from: low, to: high }
  if (bound === 'about') return { form: 'about', value }
  if (high === null && bound !== 'exact') return { form: 'at_least', value }
  // Nobody says "3,958 or more" where one gives 3,958, another 3,252 and a third "more than 6,000": all allow the least alone.
  if (high === null && low !== null && low < value) return { form: 'at_least', value: low }
  if (bound === 'at_most' || (low === null && high !== null)) return { form: 'at_most', value: high ?? value }
  return { form: bound, value }
}

/** The number that a mark is sized by: the least that is known. */
export function leastKnown(figure: Figure): number {
  const range = toRange(figure)
  return range.form === 'range' ? range.from : range.value
}

/** The most, where it is known and lies above the least. */
export function mostKnown(figure: Figure): number | null {
  const range = toRange(figure)
  return range.form === 'range' ? range.to : null
}
