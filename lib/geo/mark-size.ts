/** What decides how large a mark is: `least` and `most` people, null where its kind counts none or no number is known. */
export type MarkFigure = { isNumbered: boolean; least: number | null; most: number | null }

const perRoot = 3.2 // px radius for each square root of a person: 53 people are a circle 47 px wide
const smallest = 3 // px radius: less can hardly be seen
const largest = 46 // px radius
const uncounted = 6.5 // px radius of a sign that counts nobody
const numberless = 5.5 // px radius of a sign without a number

/** People of whom more make no larger mark. */
export const mostSized = Math.floor((largest / perRoot) ** 2)

const radiusFor = (count: number) => Math.min(largest, Math.max(smallest, perRoot * Math.sqrt(count)))

/** Radii in pixels; area in proportion to the least number known, `outer` for the most where it lies higher. */
export function toMarkSize({ isNumbered, least, most }: MarkFigure): {
  radius: number
  outer: number | null
} {
  if (!isNumbered) return { radius: numberless, outer: null }
  if (least === null) return { radius: uncounted, outer: null }
  const radius = radiusFor(least)
  return { radius, outer: most === null ? null : Math.max(radius + 2, radiusFor(most)) }
}
