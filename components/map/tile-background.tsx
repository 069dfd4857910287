import { TileLayer } from 'react-leaflet'

export type Tiles = { url: string; attribution: string }

/** Somebody's tiles under the polygons, for those who set TILE_URL; their makers are named beside the map, as text. */
export const TileBackground = ({ url }: Tiles) => <TileLayer url={url} />
