import type { Places } from '@/components/dashboard/places-context'
import type { Words } from '@/components/words/en'
import { toOutline } from '@/lib/geo/area-outline'
import { polygonsOf } from '@/lib/geo/polygon'
import type { Scene, SceneArea, SceneMark, ScenePrison, SceneTint } from '@/lib/geo/scene'
import { onStage, type Stage } from '@/lib/geo/stage'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { type BaseMap, withoutOutlines } from './base-map'
import { drawnAs, isPinned } from './drawn-as'
import { labelIncident, nameIncident } from './map-words'
import { toMarkFigure } from './mark-figure'
import { toTarget } from './target'

/** The map's data, as routes give it. */
export type Drawing = {
  base: BaseMap
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  shownPlaces: ReadonlySet<string> | null
}

const placeOn = (stage: Stage, { lon, lat }: { lon: number; lat: number }) => onStage(stage, [lon, lat])

function toSaid(words: Words, places: Places, incident: IncidentFeature) {
  const { kind, historic, status } = incident.properties
  return {
    id: incident.id,
    kind,
    isHistoric: historic,
    isDoubtful: status !== 'reported',
    name: nameIncident(words, places, incident),
    ...labelIncident(words, places, incident),
  }
}

function toMarks({ base, incidents }: Drawing, words: Words, places: Places): SceneMark[] {
  return incidents.flatMap((incident) => {
    const { place, kind, quantity } = incident.properties
    if (!place || drawnAs(incident) !== 'mark') return []
    return {
      ...toSaid(words, places, incident),
      ...toMarkFigure(kind, quantity),
      at: placeOn(base.stage, place),
      precision: place.precision,
      prison: place.kind === 'prison' ? place.id : null,
    }
  })
}

function toTints({ base, incidents }: Drawing, words: Words, places: Places): SceneTint[] {
  return incidents.flatMap((incident) => {
    const { place, quantity } = incident.properties
    if (!place || drawnAs(incident) !== 'tint' || !base.outlines[place.id]) return []
    const said = toSaid(words, places, incident)
    return { ...said, isNumbered: quantity !== null, at: placeOn(base.stage, place), outline: place.id }
  })
}

/** The areas of a zone: outlines that the base map holds, and circles for the rest. */
function toAreas(base: BaseMap, zone: ZoneFeature): SceneArea[] {
  const known = zone.properties.areas
    .filter(({ id }) => base.outlines[id])
    .map(({ id }) => ({
      key: `${zone.id} ${id}`,
      zone: zone.id,
      shape: { outline: id },
      isApproximate: false,
    }))
  const { geometry } = withoutOutlines(zone, base)
  if (geometry?.type !== 'MultiPolygon' && geometry?.type !== 'Polygon') return known
  const circles = polygonsOf(geometry).map((coordinates, index) => ({
    key: `${zone.id} circle ${index}`,
    zone: zone.id,
    shape: {
      d: toOutline(base.stage, {
        type: 'Polygon',
        coordinates: coordinates.map((ring) => ring.map((position) => [...position])),
      }).d,
    },
    isApproximate: true,
  }))
  return [...known, ...circles]
}

/** Ids of the zones that reach a prison, by prison. */
function toRings(zones: readonly ZoneFeature[]): Map<string, string[]> {
  const rings = new Map<string, string[]>()
  for (const { id, properties } of zones)
    for (const prison of properties.prisons) rings.set(prison, [...(rings.get(prison) ?? []), id])
  return rings
}

function toPrisons({ base, zones, shownPlaces }: Drawing, words: Words, places: Places): ScenePrison[] {
  const rings = toRings(zones)
  return base.places
    .filter((place) => isPinned(place) && (shownPlaces === null || shownPlaces.has(place.id)))
    .map(({ id, properties }) => {
      const name = places.nameOf(properties)
      return {
        id,
        at: placeOn(base.stage, properties),
        precision: properties.precision,
        name,
        title: words.map.prison(name),
        zones: rings.get(id) ?? [],
      }
    })
}

/** What the map shows of its data, in the page's language. */
export function toScene(drawing: Drawing, words: Words, places: Places): Scene {
  const { base, zones, shownPlaces } = drawing
  const provinces = base.places.filter(({ properties }) => properties.kind === 'province')
  const isShown = (id: string) => shownPlaces === null || shownPlaces.has(id)
  const lit = new Set(base.places.flatMap(({ id, properties }) => (isShown(id) ? properties.province : [])))
  return {
    stage: base.stage,
    target: toTarget(base, shownPlaces),
    outlines: base.outlines,
    neighbours: base.neighbours,
    provinces: provinces.map(({ id, properties }) => ({
      id,
      at: placeOn(base.stage, properties),
      name: places.nameOf(properties).toLocaleUpperCase(words.language),
      isShown: isShown(id),
      isLit: isShown(id) || lit.has(id),
    })),
    areas: zones.flatMap((zone) => toAreas(base, zone)),
    tints: toTints(drawing, words, places),
    prisons: toPrisons(drawing, words, places),
    marks: toMarks(drawing, words, places),
  }
}
