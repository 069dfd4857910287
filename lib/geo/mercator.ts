import type { LonLat } from '@/lib/geo/lon-lat'

/** A position in Web Mercator; the whole world is the unit square, `y` grows to the south. */
export type WorldPoint = { x: number; y: number }

/** Pixels that the world measures at zoom 0: the tile size that all web maps share. */
const tile = 256
/** Beyond it Web Mercator shows nothing; the world would not be a square. */
const mostNorth = 85.0511287798

/** Pixels that the whole world measures at a zoom, in each direction. */
export const worldSize = (zoom: number) => tile * 2 ** zoom

/** The zoom at which the world measures so many pixels; the inverse of `worldSize`. */
export const zoomOf = (pixels: number) => Math.log2(pixels / tile)

/** Web Mercator (EPSG:3857) on the unit square. */
export function toWorld([lon, lat]: LonLat): WorldPoint {
  const clamped = Math.max(-mostNorth, Math.min(mostNorth, lat))
  const sin = Math.sin((clamped * Math.PI) / 180)
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) }
}

/** Degrees; the inverse of `toWorld`. */
export function toLonLatOf({ x, y }: WorldPoint): LonLat {
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI - 90
  return [(x - 0.5) * 360, lat]
}
