import type { Map as LeafletMap } from 'leaflet'
import { toWorld, worldSize, zoomOf } from '@/lib/geo/mercator'
import { lonLatFrom, middleOf, reach, type Stage, type StageSquare } from '@/lib/geo/stage'
import { drawnAs } from './drawn-as'
import styles from './map.module.css'
import type { MapProps } from './map-props'
import { parseView } from './target'

export const seen = 70 // px from the edge within which a selected mark is brought
const widest = 2 * reach + 0.5 // stages that a frame may show at most

export const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

type Look = { centre: [lat: number, lng: number]; zoom: number }
type Size = { x: number; y: number }

/** Pixels of a map's frame, and in it of the room that its target fills. */
type Room = { frame: Size; left: number; width: number; height: number }

/** The room that the style sheet gives the target: it knows what lies over the map. */
export function roomOf(frame: HTMLElement): Room {
  const room = frame.querySelector<HTMLElement>(`.${styles.room}`)
  const { left = 0, width = 0, height = 0 } = room?.getBoundingClientRect() ?? {}
  const own = frame.getBoundingClientRect()
  return { frame: { x: frame.clientWidth, y: frame.clientHeight }, left: left - own.left, width, height }
}

/** How large a target is in its room, and where its middle stands in the frame, in pixels from the left. */
export function fitIn({ frame, left, width, height }: Room) {
  const seen = Math.min(width, height)
  return { seen, middle: Math.max(left + seen / 2, Math.min(frame.x / 2, left + width - seen / 2)) }
}

/** What a frame must show to have a square of the stage fill its room, as the style sheet does before script. */
export function lookAt(stage: Stage, target: StageSquare, room: Room): Look {
  const { seen, middle } = fitIn(room)
  const side = seen / target.size
  const { x, y } = middleOf(target)
  const [lon, lat] = lonLatFrom(stage, { x: x + (room.frame.x / 2 - middle) / side, y })
  return { centre: [lat, lon], zoom: zoomOf(side / stage.size) }
}

/** The view that the address names, else all of what is to be seen. */
export function firstLook(stage: Stage, target: StageSquare, view: string | null, room: Room): Look {
  const named = parseView(view)
  return named ? { centre: [named.lat, named.lon], zoom: named.zoom } : lookAt(stage, target, room)
}

/** How far out one may go: as far as there is ground. */
export const leastZoom = (stage: Stage, { x, y }: Size) => zoomOf(Math.max(x, y) / (stage.size * widest))

export function groundBounds(stage: Stage): [[number, number], [number, number]] {
  const [west, north] = lonLatFrom(stage, { x: -reach, y: -reach })
  const [east, south] = lonLatFrom(stage, { x: 1 + reach, y: 1 + reach })
  return [
    [south, west],
    [north, east],
  ]
}

/** Pixels that the whole stage measures on the map as it is. */
export const sideOf = (map: LeafletMap, stage: Stage) => stage.size * worldSize(map.getZoom())

/** The same for an address that names its view; null where it names none. */
export function namedPlace(stage: Stage, view: string | null) {
  const named = parseView(view)
  if (!named) return null
  const { x, y } = toWorld([named.lon, named.lat])
  return {
    side: stage.size * worldSize(named.zoom),
    centre: { x: (x - stage.left) / stage.size, y: (y - stage.top) / stage.size },
  }
}

/** Where on the map a selected incident or prison stands; null for what has no point. */
export function pointOf(
  { incidents, base }: Pick<MapProps, 'incidents' | 'base'>,
  selected: MapProps['selected'],
): [lat: number, lng: number] | null {
  if (selected?.kind === 'incident') {
    const feature = incidents.find(({ id }) => id === selected.id)
    const place = feature && drawnAs(feature) !== 'none' ? feature.properties.place : null
    return place ? [place.lat, place.lon] : null
  }
  const place = base.places.find(({ id }) => selected?.kind === 'place' && id === selected.id)
  return place ? [place.properties.lat, place.properties.lon] : null
}

/** The map's root, some of which may be covered; Leaflet has what is not. */
export const frameOf = (map: LeafletMap) =>
  map.getContainer().closest<HTMLElement>('#map') ?? map.getContainer()

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

/** A view as an address names it: zoom/lat/lon. */
export const toView = (zoom: number, lat: number, lon: number) =>
  `${rounded(zoom, 2)}/${lat.toFixed(3)}/${lon.toFixed(3)}`

export function currentView(map: LeafletMap): string {
  const { lat, lng } = map.getCenter()
  return toView(map.getZoom(), lat, lng)
}
