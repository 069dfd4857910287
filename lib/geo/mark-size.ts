/** What decides how large a mark is: `least` and `most` people, null where its kind counts none or no number is known. */
export type MarkFigure = { isNumbered: boolean; least: number | null; most: number | null }
/** Pixels, before they are scaled to the class of the map's size; `outer` for the most, where it lies higher. */
export type MarkSize = { radius: number; outer: number | null }

/** Px radius for each square root of a person, where figures are small: 53 people are a circle 47 px wide. */
export const widestScale = 3.2
/** Px radius of a crisis's largest figure. */
export const largest = 46
const smallest = 3 // px radius: less can hardly be seen
const uncounted = 6.5 // px radius of a sign that counts nobody
const numberless = 5.5 // px radius of a sign without a number

/** People of whom fewer make no smaller mark, at so many pixels for each square root of a person. */
export const fewestSized = (scale: number): number => Math.max(1, Math.floor((smallest / scale) ** 2))

const radiusFor = (count: number, scale: number) => Math.max(smallest, scale * Math.sqrt(count))

/**
 * Area in proportion to the least number known.
 * @param scale pixels of radius for each square root of a person
 */
export function toMarkSize({ isNumbered, least, most }: MarkFigure, scale: number): MarkSize {
  if (!isNumbered) return { radius: numberless, outer: null }
  if (least === null) return { radius: uncounted, outer: null }
  const radius = radiusFor(least, scale)
  return { radius, outer: most === null ? null : Math.max(radius + 2, radiusFor(most, scale)) }
}
