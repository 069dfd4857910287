import { divIcon } from 'leaflet'
import { type ReactNode, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet'

export type PortalMarkerProps = {
  lat: number
  lon: number
  /** Above (more) or below (less) marks of its surroundings. */
  raise?: number
  children: ReactNode
}

/** A point on the map at which React draws: a Leaflet marker whose icon is an empty element that `children` fill. */
export function PortalMarker({ lat, lon, raise = 0, children }: PortalMarkerProps) {
  const [host] = useState(() => document.createElement('div'))
  const icon = useMemo(() => divIcon({ html: host, className: '', iconSize: [0, 0] }), [host])
  return (
    <>
      {/* The children bring their own buttons; Leaflet's would be a second one around them. */}
      <Marker position={[lat, lon]} icon={icon} keyboard={false} interactive={false} zIndexOffset={raise} />
      {createPortal(children, host)}
    </>
  )
}
