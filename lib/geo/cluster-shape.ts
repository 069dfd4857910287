import { textWidth } from '@/lib/geo/text-width'
import { toTenth } from '@/lib/geo/to-tenth'

export const clusterText = 13 // px
const least = 13 // px radius
const perTenfold = 3 // px of radius
const room = 5 // px at each side of the number

/** Pixels from a cluster's middle to its left and right corners: room for its number, and a little for its size. */
export const clusterRadius = (count: number, sign: string): number =>
  Math.round(
    Math.max(least, 9 + perTenfold * Math.log10(count), textWidth(sign, 'sans600', clusterText) / 2 + room),
  )

/** A hexagon that stands on a side. */
export function clusterOutline(radius: number): string {
  const [half, height] = [toTenth(radius / 2), toTenth(radius * 0.866)]
  return `M${-radius} 0L${-half} ${-height}H${half}L${radius} 0L${half} ${height}H${-half}Z`
}
