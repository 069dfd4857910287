import { type RefObject, useEffect, useRef } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { calm, currentView, look, parseView, pointOf, seen } from './look'
import type { MapProps } from './map-props'

type Latest = RefObject<MapProps>

/** Did a person move the map by this? Tab and Enter do not, nor does a click on a mark. */
function isByHand(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key.startsWith('Arrow') || '+-='.includes(event.key)
  return event.type !== 'click' || Boolean((event.target as Element).closest('[data-map-zoom]'))
}

const moving = ['wheel', 'dblclick', 'keydown', 'touchstart', 'click'] as const

/** Tells where the view came to rest, and whether a person moved it there. */
function useReports(latest: Latest): void {
  const map = useMap()
  const byHand = useRef(false)
  const report = () => {
    const bounds = map.getBounds()
    const [west, south, east, north] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ]
    latest.current.onMoved({ west, south, east, north }, currentView(map), byHand.current)
    byHand.current = false
  }
  const markByHand = () => {
    byHand.current = true
  }
  useMapEvents({ moveend: report, resize: report, dragstart: markByHand })
  useEffect(() => {
    const container = map.getContainer()
    const mark = (event: Event) => {
      if (isByHand(event)) byHand.current = true
    }
    for (const name of moving) container.addEventListener(name, mark, { passive: true })
    return () => {
      for (const name of moving) container.removeEventListener(name, mark)
    }
  }, [map])
}

/** Looks at another area when it is asked for, and at the view that the address names. */
function useView(latest: Latest, { area, view }: MapProps, onSettled: () => void): void {
  const map = useMap()
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another area is what it is about
  useEffect(() => {
    if (isFirst.current && parseView(latest.current.view)) return
    look(map, latest.current, !isFirst.current && !calm())
  }, [map, area])
  useEffect(() => {
    const named = parseView(view)
    if (named && view !== currentView(map))
      map.setView([named.lat, named.lon], named.zoom, { animate: !isFirst.current && !calm() })
    isFirst.current = false
    onSettled()
  }, [map, view, onSettled])
}

/** Brings what is selected into the part of the map that nothing covers. */
function useSelected(latest: Latest, { selected }: MapProps): void {
  const map = useMap()
  useEffect(() => {
    const point = pointOf(latest.current, selected)
    if (!point) return
    const below = latest.current.covered()
    map.panInside(point, {
      animate: !calm(),
      paddingTopLeft: [seen, seen],
      paddingBottomRight: [seen, seen + below],
    })
  }, [map, latest, selected])
}

/** Moves the map: to the area that the filter leaves, to what is selected, to the view that the address names. */
export function Camera({ onSettled, ...props }: MapProps & { onSettled: () => void }) {
  const latest = useRef<MapProps>(props)
  useEffect(() => {
    latest.current = props
  })
  useReports(latest)
  useView(latest, props, onSettled)
  useSelected(latest, props)
  return null
}
