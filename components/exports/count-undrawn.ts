import { polygonsOf } from '@/lib/geo/polygon'
import type { Scene } from '@/lib/geo/scene'
import { boxOfPoints, onStage, type StageBox, type StagePoint } from '@/lib/geo/stage'
import type { ZoneFeature } from '@/lib/model/responses'

/** Boxes of a zone's areas on the stage. */
function boxesOf({ stage }: Scene, { geometry }: ZoneFeature): StageBox[] {
  if (geometry?.type !== 'MultiPolygon' && geometry?.type !== 'Polygon') return []
  return polygonsOf(geometry).flatMap((rings) => {
    const box = boxOfPoints(rings.flat().map(([lon = 0, lat = 0]) => onStage(stage, [lon, lat])))
    return box ? [box] : []
  })
}

/** What is told: an incident, and what zones it may stand behind. */
export type Told = { id: string; properties: { claims: readonly string[] } }

/**
 * Of how many incidents an image shows nothing: they have no mark or tint in it, no cluster that counts them, and no zone that
 * they stand behind.
 * @param zones those that are drawn
 * @param seen the part of the stage that the image shows
 */
export function countUndrawn(
  told: readonly Told[],
  zones: readonly ZoneFeature[],
  scene: Scene,
  [left, top, right, bottom]: StageBox,
): number {
  const meets = (box: StageBox | undefined) =>
    box !== undefined && box[0] <= right && box[2] >= left && box[1] <= bottom && box[3] >= top
  const isSeen = ({ at: { x, y } }: { at: StagePoint }) => meets([x, y, x, y])
  const ringed = new Set(scene.prisons.filter(isSeen).flatMap((prison) => prison.zones))
  const isZoneSeen = (zone: ZoneFeature) => ringed.has(zone.id) || boxesOf(scene, zone).some(meets)
  const claims = new Set(zones.filter(isZoneSeen).flatMap(({ properties }) => properties.claims))
  const tints = scene.tints.filter(({ outline }) => meets(scene.outlines[outline]?.box))
  const signs = new Set([...scene.marks.filter(isSeen), ...tints].map(({ id }) => id))
  const clustered = scene.clusters.filter(isSeen).reduce((sum, { count }) => sum + count, 0)
  const unsigned = told.filter(
    ({ id, properties }) => !signs.has(id) && !properties.claims.some((claim) => claims.has(claim)),
  )
  return unsigned.length - clustered
}
