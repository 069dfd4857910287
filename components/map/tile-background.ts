import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { loadTileLayer } from './load-leaflet'

export type Tiles = { url: string; attribution: string }

/** Somebody's tiles under the polygons, for those who set TILE_URL; their makers are named beside the map, as text. */
export function useTileBackground(map: LeafletMap | null, tiles: Tiles | null): void {
  const url = tiles?.url
  useEffect(() => {
    if (!map || !url) return
    let remove = () => {}
    let isGone = false
    void loadTileLayer().then(({ TileLayer }) => {
      if (isGone) return
      const layer = new TileLayer(url).addTo(map)
      remove = () => layer.remove()
    })
    return () => {
      isGone = true
      remove()
    }
  }, [map, url])
}
