import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef } from 'react'
import type { Scene } from '@/lib/geo/scene'
import { calm, currentView, frameOf, lookAt, pointOf, roomOf, seen } from './look'
import type { MapProps } from './map-props'
import { parseView } from './target'
import { watchHand } from './watch-hand'

type Latest = RefObject<MapProps & { scene: Scene }>

const rest = 250 // ms without movement before others are told where the map is

/**
 * Tells where the view came to rest, and whether a person moved it there; not in the middle of the movement, nor while one
 * follows on another.
 * @param told the view that was told of last
 */
function useReports(
  map: LeafletMap | null,
  latest: Latest,
  hand: RefObject<boolean>,
  told: RefObject<string | null>,
): void {
  useEffect(() => {
    if (!map) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stay = () => clearTimeout(timer)
    const report = () => {
      const bounds = map.getBounds()
      const [west, south, east, north] = [
        bounds.getWest(),
        bounds.getSouth(),
        bounds.getEast(),
        bounds.getNorth(),
      ]
      const byHand = hand.current
      hand.current = false
      const view = currentView(map)
      told.current = view
      startTransition(() => latest.current.onMoved({ west, south, east, north }, view, byHand))
    }
    const wait = () => {
      stay()
      timer = setTimeout(report, rest)
    }
    wait()
    const stop = watchHand(map, () => {
      hand.current = true
    })
    map.on('movestart', stay).on('moveend resize', wait)
    return () => {
      stay()
      stop()
      map.off('movestart', stay).off('moveend resize', wait)
    }
  }, [map, latest, hand, told])
}

/** Moves the map: to the area that the filter leaves, to what is selected, to the view that the address names. */
export function useCamera(map: LeafletMap | null, props: MapProps & { scene: Scene }) {
  const latest = useRef(props)
  const hand = useRef(false)
  /** Nobody has moved the map since it showed all of its target: it goes on doing so when its size changes. */
  const isWhole = useRef(parseView(props.view) === null)
  useLayoutEffect(() => {
    latest.current = props
  })
  const told = useRef<string | null>(null)
  useReports(map, latest, hand, told)
  const look = useRef((_animate: boolean) => {})
  useEffect(() => {
    look.current = (animate) => {
      if (!map) return
      const { stage, target } = latest.current.scene
      const { centre, zoom } = lookAt(stage, target, roomOf(map.getContainer()))
      hand.current = false
      map.setView(centre, zoom, { animate: animate && !calm() })
      isWhole.current = true
    }
  }, [map])
  useEffect(() => {
    if (!map) return
    const stop = watchHand(map, () => {
      isWhole.current = false
    })
    const onResize = () => {
      if (isWhole.current) look.current(false)
    }
    map.on('resize', onResize)
    return () => {
      stop()
      map.off('resize', onResize)
    }
  }, [map])
  useArea(map, props, latest, look)
  useNamedView(map, props, isWhole, hand, told)
  useSelected(map, props, latest, isWhole, hand)
  return look
}

type LookRef = RefObject<(animate: boolean) => void>

function useArea(map: LeafletMap | null, { area }: MapProps, latest: Latest, look: LookRef): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (!map) return
    if (shown.current !== null && shown.current !== area && !parseView(latest.current.view))
      look.current(true)
    shown.current = area
  }, [map, area, latest, look])
}

function useNamedView(
  map: LeafletMap | null,
  { view }: MapProps,
  isWhole: RefObject<boolean>,
  hand: RefObject<boolean>,
  told: RefObject<string | null>,
): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const named = parseView(view)
    // The address names what the map told of itself: it may be on its way again.
    const isOwn = view === told.current
    told.current = null
    if (map && named && !isOwn && !isFirst.current && view !== currentView(map)) {
      hand.current = false
      isWhole.current = false
      map.setView([named.lat, named.lon], named.zoom, { animate: !calm() })
    }
    if (map) isFirst.current = false
  }, [map, view, isWhole, hand, told])
}

/** Brings what is selected into the part of the map that nothing covers. */
function useSelected(
  map: LeafletMap | null,
  { selected }: MapProps,
  latest: Latest,
  isWhole: RefObject<boolean>,
  hand: RefObject<boolean>,
): void {
  useEffect(() => {
    const point = pointOf(latest.current, selected)
    if (!map || !point) return
    const bring = (animate: boolean) => {
      const container = map.getContainer()
      const hidden = frameOf(map).clientHeight - container.clientHeight
      const below = Math.max(0, latest.current.covered() - hidden)
      hand.current = false
      map.panInside(point, {
        animate,
        paddingTopLeft: [seen, seen],
        paddingBottomRight: [seen, seen + below],
      })
    }
    bring(!calm())
    // A frame that makes room for the card shows all of its target anew, and then this.
    const onResize = () => {
      if (isWhole.current) bring(false)
    }
    map.on('resize', onResize)
    return () => void map.off('resize', onResize)
  }, [map, latest, selected, isWhole, hand])
}
