import { clusterRadius } from '@/lib/geo/cluster-shape'
import type { MarkSize } from '@/lib/geo/mark-size'
import { prisonRadius } from '@/lib/geo/prison-shapes'
import type { SceneCluster } from '@/lib/geo/scene'

const leastMark = 12 // px across: so that the smallest can be hit with a mouse

/** Pixels from a mark's middle to its outermost edge, before it is scaled to the class of the map's size. */
export const reachOfMark = ({ radius, outer }: MarkSize): number => Math.max(radius, outer ?? 0)

/** Pixels across of an incident's sign, before it is scaled to the class of the map's size. */
export const markSignSize = (size: MarkSize): number =>
  Math.round(Math.max(2 * (reachOfMark(size) + 1), leastMark))
/** The same of a prison, with the ring of an emergency around it. */
export const prisonSignSize = 2 * prisonRadius + 5
/** The same of a cluster, by the number that stands in it. */
export const clusterSignSize = ({ count, sign }: Pick<SceneCluster, 'count' | 'sign'>): number =>
  2 * (clusterRadius(count, sign) + 1)
