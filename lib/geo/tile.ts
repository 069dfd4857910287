import type { Bbox } from '@/lib/geo/bbox'
import { toWorld, type WorldPoint } from '@/lib/geo/mercator'

/** A square of the world: at `z` there are 2^z of them in a row and as many rows, `y` from the north. */
export type Tile = { z: number; x: number; y: number }

const clamp = (value: number, z: number) => Math.max(0, Math.min(2 ** z - 1, Math.floor(value)))

/** The tile in which a point lies; of one beyond the edge of the world the nearest. */
export const tileOf = ({ x, y }: WorldPoint, z: number): Tile => ({
  z,
  x: clamp(x * 2 ** z, z),
  y: clamp(y * 2 ** z, z),
})

/** Is there such a tile? */
export const isTile = ({ z, x, y }: Tile): boolean =>
  [x, y].every((at) => Number.isInteger(at) && at >= 0 && at < 2 ** z)

/** The tiles that a box shares a point with, row by row. Not for boxes across the antimeridian. */
export function tilesIn([west, south, east, north]: Bbox, z: number): Tile[] {
  const [first, last] = [tileOf(toWorld([west, north]), z), tileOf(toWorld([east, south]), z)]
  const columns = Array.from({ length: last.x - first.x + 1 }, (_, i) => first.x + i)
  const rows = Array.from({ length: last.y - first.y + 1 }, (_, i) => first.y + i)
  return rows.flatMap((y) => columns.map((x) => ({ z, x, y })))
}
