import { useMemo } from 'react'
import { drawnAs, isPinned } from './drawn-as'
import type { MapProps } from './map-props'
import type { Drawn } from './marks-input'

/** What of the map's data is drawn, and how. */
export function useDrawn({ base, incidents, shownPlaces, selected }: MapProps): Drawn {
  const chosen = selected?.kind === 'incident' ? selected.id : null
  return useMemo(() => {
    const isShown = ({ id }: { id: string }) => shownPlaces === null || shownPlaces.has(id)
    return {
      marks: incidents.filter((incident) => drawnAs(incident) === 'mark'),
      tints: incidents.filter((incident) => drawnAs(incident) === 'tint'),
      prisons: base.places.filter((place) => isPinned(place) && isShown(place)),
      provinces: base.places.filter((place) => place.properties.kind === 'province' && isShown(place)),
      selected: chosen,
    }
  }, [base, incidents, shownPlaces, chosen])
}

/** Ids of the zones that reach a prison, by prison. */
export function useRings({ zones }: MapProps): ReadonlyMap<string, string[]> {
  return useMemo(() => {
    const rings = new Map<string, string[]>()
    for (const { id, properties } of zones)
      for (const prison of properties.prisons) rings.set(prison, [...(rings.get(prison) ?? []), id])
    return rings
  }, [zones])
}
