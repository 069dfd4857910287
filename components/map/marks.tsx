import { useCallback, useMemo } from 'react'
import { useMap } from 'react-leaflet'
import { usePlaces } from '@/components/dashboard/places-context'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import { drawnAs, isPinned } from './drawn-as'
import { IncidentMark } from './incident-mark'
import styles from './map.module.css'
import type { MapProps } from './map-props'
import { nameIncident } from './map-words'
import { MarkLabel } from './mark-label'
import { toScale } from './mark-size'
import { type Drawn, linesOf, tenthOf, toLayoutInput } from './marks-input'
import { PortalMarker } from './portal-marker'
import { PrisonMark } from './prison-mark'
import { ProvinceTints } from './province-tints'
import { TapNearest } from './tap-nearest'
import { type Project, useLayout } from './use-layout'

function useDrawn({ base, incidents, shownPlaces, selected }: MapProps): Drawn {
  const id = selected?.kind === 'incident' ? selected.id : null
  return useMemo(() => {
    const isShown = ({ id }: { id: string }) => shownPlaces === null || shownPlaces.has(id)
    return {
      marks: incidents.filter((incident) => drawnAs(incident) === 'mark'),
      tints: incidents.filter((incident) => drawnAs(incident) === 'tint'),
      prisons: base.places.filter((place) => isPinned(place) && isShown(place)),
      provinces: base.places.filter((place) => place.properties.kind === 'province' && isShown(place)),
      selected: id,
    }
  }, [base, incidents, shownPlaces, id])
}

/** Ids of the zones that reach a prison, by prison. */
function useRings({ zones }: MapProps): ReadonlyMap<string, string[]> {
  return useMemo(() => {
    const rings = new Map<string, string[]>()
    for (const { id, properties } of zones)
      for (const prison of properties.prisons) rings.set(prison, [...(rings.get(prison) ?? []), id])
    return rings
  }, [zones])
}

/** Everything on the map that is a sign or a word: incidents, prisons, and names, laid out together. */
export function Marks(props: MapProps) {
  const { selected, onSelect, onNear } = props
  const words = useWords()
  const places = usePlaces()
  const map = useMap()
  const drawn = useDrawn(props)
  const rings = useRings(props)
  const toInput = useCallback(
    (project: Project, width: number) => toLayoutInput(drawn, words, places, project, width),
    [drawn, words, places],
  )
  const { layout, project, width } = useLayout(toInput)
  const scale = toScale(tenthOf(project))

  // A click that ends a drag opens nothing; a key press (no pointer) always does.
  const wasDragged = (byKeyboard: boolean) =>
    !byKeyboard && Boolean((map.dragging as unknown as { moved?: () => boolean })?.moved?.())
  const press = (kind: 'incident' | 'place', id: string) => (byKeyboard: boolean) => {
    if (!wasDragged(byKeyboard)) onSelect(kind, id, byKeyboard)
  }
  const bringIntoView = (lat: number, lon: number) => () =>
    map.panInside([lat, lon], { padding: [40, 40], animate: false })
  const nameOf = (incident: IncidentFeature) => nameIncident(words, places, incident)
  const occupied = new Set(
    drawn.marks
      .filter(({ id }) => layout.incidents.get(id)?.moved === false)
      .flatMap(({ properties }) => properties.place?.id ?? []),
  )

  const incidents = drawn.marks.flatMap((incident) => {
    const { place } = incident.properties
    const spot = layout.incidents.get(incident.id)
    if (!place || !spot) return []
    return [{ incident, place, spot, anchor: project(place.lon, place.lat) }]
  })
  return (
    <>
      <ProvinceTints
        incidents={drawn.tints}
        base={props.base}
        nameOf={nameOf}
        onSelect={({ id }) => onSelect('incident', id, false)}
      />
      {incidents.map(({ incident, place, spot, anchor }) => (
        <PortalMarker key={incident.id} lat={place.lat} lon={place.lon} raise={1000}>
          <IncidentMark
            incident={incident}
            name={nameOf(incident)}
            scale={scale}
            lines={linesOf(words, places, incident, width)}
            spot={spot}
            anchor={anchor}
            label={layout.labels.get(incident.id)}
            selected={selected?.kind === 'incident' && selected.id === incident.id}
            onPress={press('incident', incident.id)}
            onNear={() => onNear(incident)}
            onFocus={bringIntoView(place.lat, place.lon)}
          />
        </PortalMarker>
      ))}
      {drawn.prisons.map((prison) => {
        const { lon, lat } = prison.properties
        const spot = layout.prisons.get(prison.id)
        const name = places.nameOf(prison.properties)
        return spot ? (
          <PortalMarker key={prison.id} lat={lat} lon={lon} raise={2000}>
            <PrisonMark
              prison={prison}
              name={words.map.prison(name)}
              shortName={name}
              zones={rings.get(prison.id) ?? []}
              scale={scale}
              spot={spot}
              anchor={project(lon, lat)}
              label={layout.labels.get(prison.id)}
              isUnder={occupied.has(prison.id)}
              selected={selected?.kind === 'place' && selected.id === prison.id}
              onPress={press('place', prison.id)}
              onFocus={bringIntoView(lat, lon)}
            />
          </PortalMarker>
        ) : null
      })}
      {drawn.tints.map((incident) => {
        const { place } = incident.properties
        const label = layout.labels.get(incident.id)
        if (!place || !label) return null
        const origin = project(place.lon, place.lat)
        return (
          <PortalMarker key={incident.id} lat={place.lat} lon={place.lon}>
            <svg className={styles.loose} aria-hidden="true">
              <MarkLabel lines={linesOf(words, places, incident, width)} label={label} origin={origin} />
            </svg>
          </PortalMarker>
        )
      })}
      {drawn.provinces.map(({ id, properties }) => {
        const box = layout.names.get(id)
        const { lon, lat } = properties
        if (!box) return null
        const top = box.y - project(lon, lat).y
        return (
          <PortalMarker key={id} lat={lat} lon={lon} raise={-1000}>
            <span className={styles.name} style={{ top, left: -box.width / 2 }} aria-hidden="true">
              {places.nameOf(properties)}
            </span>
          </PortalMarker>
        )
      })}
      <TapNearest
        targets={[
          ...incidents.map(({ incident, spot }) => ({
            ...spot,
            radius: 0,
            press: () => onSelect('incident', incident.id, false),
          })),
          ...drawn.prisons.flatMap(({ id }) => {
            const spot = layout.prisons.get(id)
            return spot ? [{ ...spot, radius: 0, press: () => onSelect('place', id, false) }] : []
          }),
        ]}
      />
    </>
  )
}
