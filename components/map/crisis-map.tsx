'use client'
import 'leaflet/dist/leaflet.css'
import { useCallback, useEffect, useState } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { useWords } from '@/components/words/words-context'
import { BaseAreas } from './base-areas'
import { Camera } from './camera'
import { HatchPattern } from './hatch-pattern'
import styles from './map.module.css'
import { MapControls } from './map-controls'
import type { MapProps } from './map-props'
import { Marks } from './marks'
import { TileBackground } from './tile-background'
import { ZoneAreas } from './zone-areas'

/** In somebody else's page the wheel scrolls that page until the map has been clicked. */
function WheelAfterClick() {
  const map = useMap()
  useEffect(() => {
    const on = () => map.scrollWheelZoom.enable()
    const off = () => map.scrollWheelZoom.disable()
    off()
    map.on('click focus', on)
    map.on('blur mouseout', off)
    return () => {
      map.off('click focus', on)
      map.off('blur mouseout', off)
    }
  }, [map])
  return null
}

/** Tells the page that the map can be dragged, and the keyboard's user what the keys do. */
function Ready({ onReady }: { onReady: () => void }) {
  const map = useMap()
  const { keys } = useWords().map
  useEffect(() => {
    const container = map.getContainer()
    container.setAttribute('role', 'group')
    container.setAttribute('aria-label', keys)
  }, [map, keys])
  useEffect(onReady, [onReady])
  return null
}

export type CrisisMapProps = MapProps & { onReady: () => void }

/** The interactive map. Rendered in the browser only: Leaflet measures what it draws on. */
export default function CrisisMap({ onReady, ...props }: CrisisMapProps) {
  const { base, home, zones, selected, onSelect, tiles } = props
  const [resets, setResets] = useState(0)
  // Marks wait for the first look: laid out for another one they would jump.
  const [isSettled, setSettled] = useState(false)
  const onSettled = useCallback(() => setSettled(true), [])
  return (
    <>
      <HatchPattern />
      <MapContainer
        center={[home.lat, home.lon]}
        zoom={home.zoom}
        zoomSnap={0.25}
        wheelPxPerZoomLevel={90}
        minZoom={3}
        maxZoom={16}
        zoomControl={false}
        attributionControl={false}
        className={`${styles.leaflet} ${tiles ? styles.onTiles : ''}`}
      >
        {tiles ? <TileBackground {...tiles} /> : null}
        <BaseAreas base={base} shown={props.shownPlaces} />
        <Camera {...props} area={`${props.area} ${resets}`} onSettled={onSettled} />
        <MapControls
          onReset={() => {
            setResets(resets + 1)
            props.onReset()
          }}
        />
        <ZoneAreas
          zones={zones}
          base={base}
          selected={selected?.kind === 'zone' ? selected.id : null}
          onSelect={(id) => onSelect('zone', id, false)}
        />
        {isSettled ? <Marks {...props} /> : null}
        {props.wheelAfterClick ? <WheelAfterClick /> : null}
        {isSettled ? <Ready onReady={onReady} /> : null}
      </MapContainer>
    </>
  )
}
