import { usePlaces } from '@/components/dashboard/places-context'
import { useWords } from '@/components/words/words-context'
import { IncidentMark } from './incident-mark'
import type { LaidOut } from './laid-out'
import type { MapProps } from './map-props'
import { nameIncident } from './map-words'
import { linesOf } from './marks-input'
import { PortalMarker } from './portal-marker'
import { usePress } from './use-press'

type IncidentMarksProps = LaidOut & Pick<MapProps, 'onSelect' | 'onNear'>

/** The incidents whose place is a point, each at its spot. */
export function IncidentMarks({
  drawn,
  layout,
  project,
  width,
  scale,
  onSelect,
  onNear,
}: IncidentMarksProps) {
  const words = useWords()
  const places = usePlaces()
  const { press, bringIntoView } = usePress({ onSelect })
  return drawn.marks.map((incident) => {
    const { place } = incident.properties
    const spot = layout.incidents.get(incident.id)
    if (!place || !spot) return null
    return (
      <PortalMarker key={incident.id} lat={place.lat} lon={place.lon} raise={1000}>
        <IncidentMark
          incident={incident}
          name={nameIncident(words, places, incident)}
          scale={scale}
          lines={linesOf(words, places, incident, width)}
          spot={spot}
          anchor={project(place.lon, place.lat)}
          label={layout.labels.get(incident.id)}
          selected={incident.id === drawn.selected}
          onPress={press('incident', incident.id)}
          onNear={() => onNear(incident)}
          onFocus={bringIntoView(place.lat, place.lon)}
        />
      </PortalMarker>
    )
  })
}
