import { useMap } from 'react-leaflet'
import type { MapProps } from './map-props'

type MaybeMoved = { moved?: () => boolean }

/** What the marks of a map do: open what they stand for, and come into view when the focus reaches them. */
export function usePress({ onSelect }: Pick<MapProps, 'onSelect'>) {
  const map = useMap()
  // Leaflet's own record of the last drag, which its types leave out.
  const wasDragged = () => (map.dragging as unknown as MaybeMoved | undefined)?.moved?.() ?? false
  return {
    /** A click that ends a drag opens nothing; a key press, which no pointer moved before, always does. */
    press: (kind: 'incident' | 'place', id: string) => (byKeyboard: boolean) => {
      if (byKeyboard || !wasDragged()) onSelect(kind, id, byKeyboard)
    },
    bringIntoView: (lat: number, lon: number) => () => {
      map.panInside([lat, lon], { padding: [40, 40], animate: false })
    },
  }
}
