import { usePlaces } from '@/components/dashboard/places-context'
import { useWords } from '@/components/words/words-context'
import type { LaidOut } from './laid-out'
import type { MapProps } from './map-props'
import { PortalMarker } from './portal-marker'
import { PrisonMark } from './prison-mark'
import { useRings } from './use-drawn'
import { usePress } from './use-press'

/** Prisons on which an incident's mark lies. */
function toOccupied({ drawn, layout }: LaidOut): ReadonlySet<string> {
  const staying = drawn.marks.filter(({ id }) => layout.incidents.get(id)?.moved === false)
  return new Set(staying.flatMap(({ properties }) => properties.place?.id ?? []))
}

/** The prisons that are shown, with the rings of the emergencies that reach them. */
export function PrisonMarks({ laidOut, map }: { laidOut: LaidOut; map: MapProps }) {
  const { drawn, layout, project, scale } = laidOut
  const words = useWords()
  const { nameOf } = usePlaces()
  const rings = useRings(map)
  const occupied = toOccupied(laidOut)
  const { press, bringIntoView } = usePress(map)
  return drawn.prisons.map((prison) => {
    const { id, properties } = prison
    const spot = layout.prisons.get(id)
    if (!spot) return null
    const name = nameOf(properties)
    return (
      <PortalMarker key={id} lat={properties.lat} lon={properties.lon} raise={2000}>
        <PrisonMark
          prison={prison}
          name={words.map.prison(name)}
          shortName={name}
          zones={rings.get(id) ?? []}
          scale={scale}
          spot={spot}
          anchor={project(properties.lon, properties.lat)}
          label={layout.labels.get(id)}
          isUnder={occupied.has(id)}
          selected={map.selected?.kind === 'place' && map.selected.id === id}
          onPress={press('place', id)}
          onFocus={bringIntoView(properties.lat, properties.lon)}
        />
      </PortalMarker>
    )
  })
}
