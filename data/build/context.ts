import type { Bbox } from '@/lib/geo/bbox'
import type { AreaGeometry, GazetteerPlace } from '@/lib/model/place'

/** The land around a country as GeoJSON, for the map to draw under it. `bbox` says how far it reaches. */
export const toContext = (
  neighbours: Map<string, AreaGeometry>,
  countries: GazetteerPlace[],
  bbox: Bbox,
) => ({
  type: 'FeatureCollection' as const,
  bbox,
  features: [...neighbours].map(([id, geometry]) => {
    const country = countries.find((place) => place.id === id)
    const name = country?.name ?? id
    return {
      type: 'Feature' as const,
      id,
      properties: { id, names: country?.names ?? { en: name, es: name } },
      geometry,
    }
  }),
})
