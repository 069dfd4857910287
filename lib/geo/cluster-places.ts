import type { LonLat } from '@/lib/geo/lon-lat'
import { toLonLatOf, toWorld, type WorldPoint, worldSize } from '@/lib/geo/mercator'
import { groupBy } from '@/lib/model/group-by'

/** What lies at one point: `count` of whatever is counted there, at least 1. No two have one id. */
export type Counted = { id: string; lonLat: LonLat; count: number }

/** Points that are drawn as one at a zoom. A point that is drawn by itself is a cluster of one. */
export type Cluster<T extends Counted> = {
  /** Of the member that counts for most, which keeps its cluster from zoom to zoom. */
  id: string
  lonLat: LonLat
  /** In the unit square of the world, as tiles divide it. */
  at: WorldPoint
  count: number
  /** The one that counts for most first. */
  members: readonly T[]
  /** The least zoom at which its members no longer stand together; null where they do at every zoom. */
  splitsAt: number | null
}

/** The greatest zoom for which points are clustered: beyond it nothing comes apart that had not before. */
export const deepest = 16
const apart = 64 // px, at the zoom clustered for: what lies nearer is one

type Node<T extends Counted> = Omit<Cluster<T>, 'lonLat'>

const byCount = (a: { count: number; id: string }, b: { count: number; id: string }) =>
  b.count - a.count || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Nodes by the square of side `reach` in which they lie: what is within `reach` is in one of nine. */
function toGrid<T extends Counted>(nodes: readonly Node<T>[], reach: number) {
  const squares = new Map<string, Node<T>[]>()
  const keyOf = (column: number, row: number) => `${column} ${row}`
  const squareOf = ({ at }: Node<T>) => [Math.floor(at.x / reach), Math.floor(at.y / reach)] as const
  for (const node of nodes) {
    const key = keyOf(...squareOf(node))
    const square = squares.get(key)
    if (square) square.push(node)
    else squares.set(key, [node])
  }
  return (node: Node<T>): Node<T>[] => {
    const [column, row] = squareOf(node)
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => squares.get(keyOf(column + dx, row + dy)) ?? []),
    )
    return near.filter(({ at }) => (at.x - node.at.x) ** 2 + (at.y - node.at.y) ** 2 <= reach ** 2)
  }
}

function unite<T extends Counted>(nodes: readonly Node<T>[], zoom: number): Node<T> {
  const [first] = nodes
  if (first && nodes.length === 1) return first
  const count = nodes.reduce((sum, node) => sum + node.count, 0)
  const mean = (axis: 'x' | 'y') => nodes.reduce((sum, node) => sum + node.at[axis] * node.count, 0) / count
  return {
    id: first?.id ?? '',
    at: { x: mean('x'), y: mean('y') },
    count,
    members: nodes.flatMap(({ members }) => members).sort(byCount),
    splitsAt: zoom + 1,
  }
}

/** The greatest takes in what is near it, then the greatest of the rest: whatever the order in which they came. */
function uniteNear<T extends Counted>(nodes: readonly Node<T>[], zoom: number): Node<T>[] {
  const findNear = toGrid(nodes, apart / worldSize(zoom))
  const taken = new Set<Node<T>>()
  return [...nodes].sort(byCount).flatMap((node) => {
    if (taken.has(node)) return []
    const free = findNear(node).filter((other) => other !== node && !taken.has(other))
    const group = [node, ...free.sort(byCount)]
    for (const one of group) taken.add(one)
    return unite(group, zoom)
  })
}

/** Points at the very same place stand together at every zoom. */
function uniteSame<T extends Counted>(points: readonly T[]): Node<T>[] {
  const places = groupBy(points, ({ lonLat }) => lonLat.join())
  return [...places.values()].flatMap((here) => {
    const members = here.sort(byCount)
    const [first] = members
    if (!first) return []
    const count = members.reduce((sum, point) => sum + point.count, 0)
    return { id: first.id, at: toWorld(first.lonLat), count, members, splitsAt: null }
  })
}

/**
 * Clusters for every zoom from 0 to `deepest`, as a list by zoom. Each point is in exactly one cluster of a zoom, and the
 * clusters of a zoom are made of those of the next: zooming in only ever takes one apart. The same points give the same
 * clusters in whatever order they come.
 */
export function clusterPlaces<T extends Counted>(points: readonly T[]): Cluster<T>[][] {
  const levels: Cluster<T>[][] = []
  let nodes = uniteSame(points).sort(byCount)
  for (let zoom = deepest; zoom >= 0; zoom--) {
    nodes = uniteNear(nodes, zoom)
    levels[zoom] = nodes.map((node) => ({ ...node, lonLat: toLonLatOf(node.at) }))
  }
  return levels
}
