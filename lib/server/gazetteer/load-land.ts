import { join } from 'node:path'
import { z } from 'zod'
import type { Bbox } from '@/lib/geo/bbox'
import { type AreaGeometry, areaGeometrySchema, type GazetteerPlace } from '@/lib/model/place'
import { loadShipped } from '@/lib/server/gazetteer/load-shipped'

const shapesSchema = z.array(z.object({ id: z.string(), geometry: areaGeometrySchema }))
const landSchema = z.object({
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  provinces: shapesSchema,
  neighbours: shapesSchema,
})

/** A country drawn as its provinces (ids: ISO 3166-2), and the land around it as far as `bbox` reaches. */
export type Land = {
  bbox: Bbox
  provinces: { id: string; geometry: AreaGeometry }[]
  neighbours: { id: string; geometry: AreaGeometry }[]
}

/** The land of a country; null where none ships. */
const loadLand = (country: string, folder: string): Promise<Land | null> =>
  loadShipped(join(folder, 'land', `${country}.json.gz`), landSchema)

/**
 * The land of each of a crisis's countries that has some, by ISO 3166-1 code. A newsroom that brings the outline of one of a
 * country's provinces draws that country itself; a region with an id of its own lies over them.
 * @param places what the crisis brings
 */
export async function loadLands(
  countries: readonly string[],
  places: readonly GazetteerPlace[] = [],
  folder = 'data/gazetteer',
): Promise<ReadonlyMap<string, Land>> {
  const brought = new Set(places.flatMap(({ geometry, id }) => (geometry ? [id] : [])))
  const codes = countries.filter((country) => /^[A-Z]{2}$/.test(country))
  const lands = await Promise.all(codes.map(async (code) => [code, await loadLand(code, folder)] as const))
  return new Map(
    lands.flatMap(([code, land]) =>
      land && !land.provinces.some(({ id }) => brought.has(id)) ? [[code, land] as const] : [],
    ),
  )
}
