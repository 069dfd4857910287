import type { Shape } from '@/lib/kinds/shapes'
import type { Precision } from '@/lib/model/place'

/** Pixels from a prison's middle to its edge, and to the ring of an emergency around it. */
export const prisonRadius = 3.6
export const zoneRingRadius = 7.6

/** A small square where the building is known, an open ring where only the town is. */
export const toPrisonShape = (precision: Precision): Shape =>
  precision === 'site'
    ? {
        tag: 'path',
        part: 'building',
        d: `M${-prisonRadius} ${-prisonRadius}H${prisonRadius}V${prisonRadius}H${-prisonRadius}Z`,
      }
    : { tag: 'circle', part: 'place', r: prisonRadius + 0.5 }

/** Around a prison that an emergency reaches. */
export const zoneRing: Shape = { tag: 'circle', part: 'zoneRing', r: zoneRingRadius }
