import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect } from 'react'

/** Lays a cover over the map while it is dragged. */
export function useCover(map: LeafletMap | null, cover: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!map) return
    const lay = () => cover.current?.setAttribute('data-dragging', '')
    const lift = () => cover.current?.removeAttribute('data-dragging')
    map.on('dragstart', lay).on('dragend', lift)
    return () => {
      map.off('dragstart', lay).off('dragend', lift)
    }
  }, [map, cover])
}
