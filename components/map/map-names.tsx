import { usePlaces } from '@/components/dashboard/places-context'
import { useWords } from '@/components/words/words-context'
import type { LaidOut } from './laid-out'
import styles from './map.module.css'
import { MarkLabel } from './mark-label'
import { linesOf } from './marks-input'
import { PortalMarker } from './portal-marker'

/** What is written over a tinted province, as beside a mark. */
export function TintLabels({ drawn, layout, project, width }: LaidOut) {
  const words = useWords()
  const places = usePlaces()
  return drawn.tints.map((incident) => {
    const { place } = incident.properties
    const label = layout.labels.get(incident.id)
    if (!place || !label) return null
    return (
      <PortalMarker key={incident.id} lat={place.lat} lon={place.lon}>
        <svg className={styles.loose} aria-hidden="true">
          <MarkLabel
            lines={linesOf(words, places, incident, width)}
            label={label}
            origin={project(place.lon, place.lat)}
          />
        </svg>
      </PortalMarker>
    )
  })
}

/** The names of provinces, where there is room for them. */
export function ProvinceNames({ drawn, layout, project }: LaidOut) {
  const { nameOf } = usePlaces()
  return drawn.provinces.map(({ id, properties }) => {
    const box = layout.names.get(id)
    const { lon, lat } = properties
    if (!box) return null
    const top = box.y - project(lon, lat).y
    return (
      <PortalMarker key={id} lat={lat} lon={lon} raise={-1000}>
        <span className={styles.name} style={{ top, left: -box.width / 2 }} aria-hidden="true">
          {nameOf(properties)}
        </span>
      </PortalMarker>
    )
  })
}
