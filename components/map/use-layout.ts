import { useCallback, useEffect, useMemo, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { type LayoutInput, layoutMap, type MapLayout } from './map-layout'

export type Project = (lon: number, lat: number) => { x: number; y: number }

/** A count that grows whenever the view comes to rest somewhere else. */
function useViewChanges(): number {
  const [count, setCount] = useState(0)
  const grow = useCallback(() => setCount((n) => n + 1), [])
  useMapEvents({ moveend: grow, zoomend: grow, resize: grow })
  useEffect(() => {
    // Words measure differently once their font has come.
    let isGone = false
    void document.fonts.ready.then(() => !isGone && grow())
    return () => {
      isGone = true
    }
  }, [grow])
  return count
}

/**
 * The layout of the map as it now stands in the view, in pixels of its container. `toInput` says what wants room, given
 * how degrees become pixels; it must be stable between renders that change nothing.
 */
export function useLayout(toInput: (project: Project, width: number) => Omit<LayoutInput, 'bounds'>): {
  layout: MapLayout
  project: Project
  width: number
} {
  const map = useMap()
  const changes = useViewChanges()
  return useMemo(() => {
    void changes
    const project: Project = (lon, lat) => map.latLngToContainerPoint([lat, lon])
    const { x: width, y: height } = map.getSize()
    const bounds = { x: 4, y: 4, width: width - 8, height: height - 8 }
    return { layout: layoutMap({ ...toInput(project, width), bounds }), project, width }
  }, [map, changes, toInput])
}
