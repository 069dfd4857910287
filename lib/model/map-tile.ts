import { z } from 'zod'
import { incidentFeatureSchema } from './responses'

/**
 * Incidents that are drawn as one at a zoom: how many they are (never what they add up to), the place where most of them
 * are, and the least zoom at which they come apart. Where they never do, `splitsAt` is null and `places` are the ids to
 * list them by.
 */
const clusterSchema = z.strictObject({
  id: z.string(),
  lon: z.number(),
  lat: z.number(),
  count: z.number().int().min(1),
  place: z.strictObject({ id: z.string(), name: z.string() }),
  splitsAt: z.number().int().nullable(),
  places: z.array(z.string()),
})
export type Cluster = z.infer<typeof clusterSchema>

/** What a map shows of a square of the world: clusters, and the incidents that stand alone. */
export const mapTileSchema = z.strictObject({
  clusters: z.array(clusterSchema),
  incidents: z.array(incidentFeatureSchema),
})
export type MapTile = z.infer<typeof mapTileSchema>
