import { type LatLngBounds, type Map as LeafletMap, latLngBounds } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { drawnAs } from './drawn-as'
import type { MapProps } from './map-props'
import { toLatLngs } from './packed-area'

const homeFrame = 610 // px: the square that the crisis's own view is meant for
const closest = 12 // zoom beyond which fitting one place does not go
const padding = 36 // px
const seen = 70 // px from the edge within which a selected mark is brought

const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

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

function look(map: LeafletMap, props: MapProps, animate: boolean): void {
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

/** Moves the map: to the area that the filter leaves, to what is selected, to the view that the address names. */
export function Camera({ onSettled, ...props }: MapProps & { onSettled: () => void }) {
  const map = useMap()
  const byHand = useRef(false)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const report = () => {
    const bounds = map.getBounds()
    const { lat, lng } = map.getCenter()
    const view = `${map.getZoom()}/${lat.toFixed(3)}/${lng.toFixed(3)}`
    const [west, south, east, north] = bounds.toBBoxString().split(',').map(Number)
    latest.current.onMoved(
      { west: west ?? 0, south: south ?? 0, east: east ?? 0, north: north ?? 0 },
      view,
      byHand.current,
    )
    byHand.current = false
  }
  const markByHand = () => {
    byHand.current = true
  }
  useMapEvents({ moveend: report, resize: report, dragstart: markByHand })
  useEffect(() => {
    const container = map.getContainer()
    const names = ['wheel', 'dblclick', 'keydown', 'touchstart', 'click'] as const
    const mark = (event: Event) => {
      if (isByHand(event)) byHand.current = true
    }
    for (const name of names) container.addEventListener(name, mark, { passive: true })
    return () => {
      for (const name of names) container.removeEventListener(name, mark)
    }
  }, [map])

  const isFirst = useRef(true)
  const { area, view } = props
  // Another area is looked at; at the start only where the address names no view of its own.
  useEffect(() => {
    const { current } = latest
    if (!isFirst.current || !parseView(current.view) || area !== current.area)
      look(map, current, !isFirst.current && !calm())
  }, [map, area])
  useEffect(() => {
    const named = parseView(view)
    if (named && view !== currentView(map))
      map.setView([named.lat, named.lon], named.zoom, { animate: !isFirst.current && !calm() })
    isFirst.current = false
    onSettled()
  }, [map, view, onSettled])
  const { selected } = props
  useEffect(() => {
    const point = pointOf(latest.current, selected)
    const below = latest.current.covered()
    if (point)
      map.panInside(point, {
        animate: !calm(),
        paddingTopLeft: [seen, seen],
        paddingBottomRight: [seen, seen + below],
      })
  }, [map, selected])
  return null
}

/** Where on the map a selected incident or prison stands; null for what has no point. */
function pointOf({ incidents, base }: MapProps, selected: MapProps['selected']): [number, number] | null {
  if (selected?.kind === 'incident') {
    const feature = incidents.find(({ id }) => id === selected.id)
    const place = feature && drawnAs(feature) !== 'none' ? feature.properties.place : null
    return place ? [place.lat, place.lon] : null
  }
  const place = base.places.find(({ id }) => selected?.kind === 'place' && id === selected.id)
  return place ? [place.properties.lat, place.properties.lon] : null
}

/** Did a person move the map by this? Tab and Enter do not, nor does a click on a mark. */
function isByHand(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key.startsWith('Arrow') || '+-='.includes(event.key)
  return event.type !== 'click' || Boolean((event.target as Element).closest('[data-map-zoom]'))
}

const currentView = (map: LeafletMap) => {
  const { lat, lng } = map.getCenter()
  return `${map.getZoom()}/${lat.toFixed(3)}/${lng.toFixed(3)}`
}
