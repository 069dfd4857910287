import type { MapProps } from '@/components/map/map-props'
import type { EmbedLayer } from '@/lib/model/embed-layers'

type Drawn = Pick<MapProps, 'base' | 'incidents' | 'clustered' | 'zones'>

/** Is a layer asked for? None named asks for all. */
export const hasLayer = (layers: readonly EmbedLayer[], layer: EmbedLayer): boolean =>
  layers.length === 0 || layers.includes(layer)

/** What is drawn of a map when only some of its layers are asked for. */
export function withLayers(drawn: Drawn, layers: readonly EmbedLayer[]): Drawn {
  const has = (layer: EmbedLayer) => hasLayer(layers, layer)
  const { base } = drawn
  return {
    incidents: has('incidents') ? drawn.incidents : [],
    clustered: has('incidents') ? drawn.clustered : null,
    zones: has('emergencies') ? drawn.zones : [],
    base: has('prisons')
      ? base
      : { ...base, places: base.places.filter(({ properties }) => properties.kind !== 'prison') },
  }
}
