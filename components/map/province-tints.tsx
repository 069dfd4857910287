import { Pane } from 'react-leaflet'
import type { IncidentFeature } from '@/lib/model/responses'
import { AreaPath } from './area-path'
import type { BaseMap } from './base-map'
import styles from './map.module.css'
import { toLatLngs } from './packed-area'

type ProvinceTintsProps = {
  incidents: readonly IncidentFeature[]
  base: BaseMap
  nameOf: (incident: IncidentFeature) => string
  onSelect: (incident: IncidentFeature) => void
}

/** Incidents that are known to the province only: the whole province is tinted, and is a button like any mark. */
export function ProvinceTints({ incidents, base, nameOf, onSelect }: ProvinceTintsProps) {
  return (
    <Pane name="tints" style={{ zIndex: 410 }}>
      {incidents.map((incident) => {
        const outline = base.outlines[incident.properties.place?.id ?? '']
        if (!outline) return null
        const { historic, kind } = incident.properties
        return (
          <AreaPath
            key={incident.id}
            positions={toLatLngs(outline)}
            className={styles.tint ?? ''}
            attributes={{
              'data-incident': incident.id,
              'data-kind': historic ? 'historic' : kind,
              'aria-label': nameOf(incident),
              role: 'button',
              tabindex: '0',
            }}
            onPress={() => onSelect(incident)}
          />
        )
      })}
    </Pane>
  )
}
