import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** In somebody else's page the wheel scrolls that page until the map has been clicked. */
export function useWheelAfterClick(map: LeafletMap | null, isAsked = false): void {
  useEffect(() => {
    if (!map || !isAsked) return
    const on = () => map.scrollWheelZoom.enable()
    const off = () => map.scrollWheelZoom.disable()
    off()
    map.on('click focus', on)
    map.on('blur mouseout', off)
    return () => {
      map.off('click focus', on)
      map.off('blur mouseout', off)
    }
  }, [map, isAsked])
}
