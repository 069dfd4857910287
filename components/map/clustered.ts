import type { StageSquare } from '@/lib/geo/stage'
import type { Tile } from '@/lib/geo/tile'
import type { MapTile } from '@/lib/model/map-tile'

/** Clusters that the server gives with a page, by zoom: for every size of frame, within a square of the stage. */
export type FirstClusters = { levels: Record<number, MapTile>; within: StageSquare }

/** Where a map's clusters come from, and where they lead. */
export type Clustered = {
  /** Of a tile of the present query and data. */
  addressOf: (tile: Tile) => string
  /** What came with the page, if it still answers the query. */
  first: FirstClusters | null
  /** `view` as an address names it: zoom/lat/lon. */
  hrefOfView: (view: string) => string
  /** Only these places, seen as now. */
  hrefOfPlaces: (places: readonly string[], view: string) => string
  openPlaces: (places: readonly string[], view: string) => void
}
