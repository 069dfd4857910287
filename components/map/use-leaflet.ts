import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { untilTurn } from '@/components/hooks/until-turn'
import type { Scene } from '@/lib/geo/scene'
import { loadLeaflet } from './load-leaflet'
import { calm, firstLook, groundBounds, leastZoom, roomOf } from './look'
import { moveBox } from './move-box'

type Elements = { frame: RefObject<HTMLElement | null>; box: RefObject<HTMLElement | null> }
type Start = Pick<Scene, 'stage' | 'target'> & { view: string | null }

type LeafletCore = Awaited<ReturnType<typeof loadLeaflet>>

/** A map that begins where the server's ends: the same middle, the same size, to the pixel. */
function startMap(
  { LeafletMap }: LeafletCore,
  frame: HTMLElement,
  { stage, target, view }: Start,
): LeafletMap {
  const room = roomOf(frame)
  const { centre, zoom } = firstLook(stage, target, view, room)
  return new LeafletMap(frame, {
    center: centre,
    zoom,
    zoomSnap: 0,
    wheelPxPerZoomLevel: 90,
    minZoom: Math.min(leastZoom(stage, room.frame), zoom),
    maxZoom: 16,
    maxBounds: groundBounds(stage),
    maxBoundsViscosity: 1,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: !calm(),
    inertia: !calm(),
    trackResize: false,
  })
}

/** Frames grow and shrink for other reasons than the window: a sheet, a notice, a panel. */
function followSize(map: LeafletMap, frame: HTMLElement): () => void {
  const observer = new ResizeObserver(() => map.invalidateSize({ pan: false, animate: false }))
  observer.observe(frame)
  return () => observer.disconnect()
}

/** Leaflet takes over the gestures of what is drawn, as soon as it has come; null until then. */
export function useLeaflet({ frame, box }: Elements, start: Start): LeafletMap | null {
  const [map, setMap] = useState<LeafletMap | null>(null)
  const latest = useRef(start)
  useLayoutEffect(() => {
    latest.current = start
  })
  useEffect(() => {
    let stop = () => {}
    let isGone = false
    void loadLeaflet().then(async (leaflet) => {
      // To begin a map takes a slow phone as long as a task should.
      await untilTurn()
      if (isGone || !frame.current || !box.current) return
      const started = startMap(leaflet, frame.current, latest.current)
      const stopBox = moveBox(started, box.current, latest.current.stage)
      const stopSize = followSize(started, frame.current)
      stop = () => {
        stopSize()
        stopBox()
        started.remove()
      }
      // In pieces: much of the page is drawn anew for it, and what a person does in between comes first.
      startTransition(() => setMap(started))
    })
    return () => {
      isGone = true
      stop()
      setMap(null)
    }
  }, [frame, box])
  return map
}
