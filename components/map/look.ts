import { type LatLngBounds, type Map as LeafletMap, latLngBounds } from 'leaflet'
import { drawnAs } from './drawn-as'
import type { MapProps } from './map-props'
import { toLatLngs } from './packed-area'

const homeFrame = 610 // px: the square that the crisis's own view is meant for
const closest = 12 // zoom beyond which fitting one place does not go
const padding = 36 // px
export const seen = 70 // px from the edge within which a selected mark is brought

export const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

export function parseView(view: string | null): { zoom: number; lat: number; lon: number } | null {
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = (view ?? '').split(/[,/]/).map(Number)
  return [zoom, lat, lon].every(Number.isFinite) ? { zoom, lat, lon } : null
}

/** All that the filter leaves: its provinces' outlines and its prisons; null where there is no such filter. */
function shownBounds({ base, shownPlaces }: MapProps): LatLngBounds | null {
  if (shownPlaces === null) return null
  const bounds = latLngBounds([])
  for (const { id, properties } of base.places) {
    if (!shownPlaces.has(id)) continue
    const outline = base.outlines[id]
    if (outline) bounds.extend(latLngBounds(toLatLngs(outline).flat(2)))
    else bounds.extend([properties.lat, properties.lon])
  }
  return bounds.isValid() ? bounds : null
}

/** The crisis's own view, nearer or farther as the map is larger or smaller than the frame that it is meant for. */
function lookHome(map: LeafletMap, { home, covered }: MapProps, animate: boolean): void {
  const { x, y } = map.getSize()
  const below = covered()
  const zoom = home.zoom + Math.log2(Math.min(x, y - below) / homeFrame)
  const snapped = Math.floor(Math.min(zoom, home.zoom + 1) * 4) / 4
  const centre = map.project([home.lat, home.lon], snapped).add([0, below / 2])
  map.setView(map.unproject(centre, snapped), snapped, { animate })
}

/** Look at what the filter leaves, or at the crisis's own view where it leaves all. */
export function look(map: LeafletMap, props: MapProps, animate: boolean): void {
  const bounds = shownBounds(props)
  if (!bounds) {
    lookHome(map, props, animate)
    return
  }
  map.fitBounds(bounds, {
    animate,
    maxZoom: closest,
    paddingTopLeft: [padding, padding],
    paddingBottomRight: [padding, padding + props.covered()],
  })
}

/** Where on the map a selected incident or prison stands; null for what has no point. */
export function pointOf(
  { incidents, base }: MapProps,
  selected: MapProps['selected'],
): [number, number] | null {
  if (selected?.kind === 'incident') {
    const feature = incidents.find(({ id }) => id === selected.id)
    const place = feature && drawnAs(feature) !== 'none' ? feature.properties.place : null
    return place ? [place.lat, place.lon] : null
  }
  const place = base.places.find(({ id }) => selected?.kind === 'place' && id === selected.id)
  return place ? [place.properties.lat, place.properties.lon] : null
}

/** The view as an address names it: zoom/lat/lon. */
export const currentView = (map: LeafletMap) => {
  const { lat, lng } = map.getCenter()
  return `${map.getZoom()}/${lat.toFixed(3)}/${lng.toFixed(3)}`
}
