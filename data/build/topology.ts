import { polygonsOf, type Ring, rewind, signedArea } from '@/lib/geo/polygon'
import type { AreaGeometry } from '@/lib/model/place'
import { simplifyLine } from './simplify-line'

type Point = readonly [number, number]
const keyOf = ([x, y]: Point) => `${x},${y}`
const openRing = (ring: Ring): Point[] => ring.slice(0, -1).map(([x, y]) => [x ?? 0, y ?? 0] as const)

/** For every vertex the set of vertices beside it in any ring: more than two mean that borders meet there. */
function neighboursOf(rings: Point[][]): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>()
  for (const ring of rings)
    for (const [index, point] of ring.entries()) {
      const set = beside.get(keyOf(point)) ?? new Set<string>()
      for (const step of [-1, 1]) {
        const other = ring.at((index + step) % ring.length)
        if (other) set.add(keyOf(other))
      }
      beside.set(keyOf(point), set)
    }
  return beside
}

/** Vertices where a border begins, ends or branches: they stay, so that neighbours keep meeting in them. */
const junctionsOf = (rings: Point[][]): Set<string> =>
  new Set([...neighboursOf(rings)].filter(([, beside]) => beside.size > 2).map(([key]) => key))

/** Cut a ring at its junctions; a ring without one (an island) is cut at its westernmost vertex, the same for all. */
function toArcs(ring: Point[], junctions: Set<string>): Point[][] {
  const found = ring.findIndex((point) => junctions.has(keyOf(point)))
  const west = ring.reduce((best, [x], i) => (x < (ring[best]?.[0] ?? Infinity) ? i : best), 0)
  const start = found >= 0 ? found : west
  const turned = [...ring.slice(start), ...ring.slice(0, start)]
  const [first] = turned
  if (!first) return []
  const arcs: Point[][] = []
  let arc: Point[] = [first]
  for (const point of [...turned.slice(1), first]) {
    arc.push(point)
    if (point === first || junctions.has(keyOf(point))) {
      arcs.push(arc)
      arc = [point]
    }
  }
  return arcs
}

type Detail = {
  tolerance: number // square degrees: the least triangle that a vertex must span to stay
  minArea: number // square degrees: smaller islands are left out, but never an area's largest
}

/** Each border is simplified once, in one direction and by the finer detail, and used by both its sides. */
function simplifyOnce(): (arc: Point[], tolerance: number) => Point[] {
  const done = new Map<string, Point[]>()
  return (arc, tolerance) => {
    const [forward, backward] = [arc.map(keyOf).join(' '), arc.map(keyOf).reverse().join(' ')]
    const known = done.get(forward)
    if (known) return known
    const reversed = done.get(backward)
    if (reversed) return [...reversed].reverse()
    const simple = simplifyLine(arc, tolerance)
    done.set(forward, simple)
    return simple
  }
}

const sizeOf = ([outer]: number[][][]) => Math.abs(signedArea(outer ?? []))

/** Largest first; without the islands below `minArea`. */
function dropIslets(polygons: number[][][][], minArea: number): number[][][][] {
  const solid = polygons.filter((polygon) => polygon.length > 0).sort((a, b) => sizeOf(b) - sizeOf(a))
  return solid.filter((polygon, index) => index === 0 || sizeOf(polygon) >= minArea)
}

function roundRing(points: Point[], decimals: number): number[][] {
  const round = (n: number) => Math.round(n * 10 ** decimals) / 10 ** decimals
  const rounded = points.map(([x, y]) => [round(x), round(y)])
  const kept = rounded.filter((point, i) => i === 0 || point.join() !== rounded[i - 1]?.join())
  const last = kept.at(-1)
  return last ? [last, ...kept] : []
}

/**
 * Simplify areas together, each to its own detail (a common border to that of the area named first), so that what was
 * one border stays one and no sliver opens. Winding after RFC 7946.
 */
export function simplifyTogether(areas: AreaGeometry[], details: Detail[], decimals: number): AreaGeometry[] {
  const open = areas.map((area) => polygonsOf(area).map((rings) => rings.map(openRing)))
  const junctions = junctionsOf(open.flat(2))
  const simplify = simplifyOnce()
  return open.map((polygons, index) => {
    const { tolerance, minArea } = details[index] ?? { tolerance: 0, minArea: 0 }
    const rebuild = (ring: Point[]) =>
      roundRing(
        toArcs(ring, junctions).flatMap((arc) => simplify(arc, tolerance).slice(1)),
        decimals,
      )
    const rings = polygons.map((rings) => rings.map(rebuild).filter((ring) => ring.length > 3))
    return rewind({ type: 'MultiPolygon', coordinates: dropIslets(rings, minArea) })
  })
}
