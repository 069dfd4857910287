import type { Corner } from '@/lib/geo/scene'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import type { BaseMap } from './base-map'
import type { Clustered } from './clustered'
import type { Tiles } from './tile-background'

export type ViewBounds = { west: number; south: number; east: number; north: number }
export type MapItem = { kind: 'incident' | 'place' | 'zone'; id: string }

/** Everything the map draws and tells; where it comes from is not its business. */
export type MapProps = {
  base: BaseMap
  tiles: Tiles | null
  /** `view` of the address, if it has one: zoom/lat/lon. */
  view: string | null
  /** In the order in which labels get room and the keyboard goes. */
  incidents: readonly IncidentFeature[]
  /** Where incidents are too many to be drawn one by one; then `incidents` are not drawn. */
  clustered: Clustered | null
  zones: readonly ZoneFeature[]
  /** Ids of the prisons and provinces that the filter leaves; null where it leaves all. */
  shownPlaces: ReadonlySet<string> | null
  /** Changes when the map should show another area. */
  area: string
  selected: MapItem | null
  /** Where a mark leads when it is followed as a plain link: without script, or into a new tab. */
  hrefOf: (kind: MapItem['kind'], id: string) => string
  onSelect: (kind: MapItem['kind'], id: string, byKeyboard: boolean) => void
  /** A pointer or the focus is near an incident: its sentence may be asked for next. */
  onNear: (incident: IncidentFeature) => void
  /** The view came to rest; `byHand` where a person moved it. */
  onMoved: (bounds: ViewBounds, view: string, byHand: boolean) => void
  /** The whole area is asked for again: the address's own view is over. */
  onReset: () => void
  /** Pixels at the map's lower edge that something covers, such as a sheet that is lifted over it. */
  covered: () => number
  /** In other people's pages: one finger and the bare wheel move the page. */
  isFramed?: boolean
  /** What of a lower corner of the map something lies over. */
  corner?: Corner
}
