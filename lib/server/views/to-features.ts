import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { hasNamesake } from '@/lib/gazetteer/has-namesake'
import { toCircle } from '@/lib/geo/circle'
import { polygonsOf } from '@/lib/geo/polygon'
import { hasPosition } from '@/lib/incidents/drawn-as'
import { zoneAreas, zonePrisons } from '@/lib/incidents/zones/zone-reach'
import type { Relation } from '@/lib/model/claim'
import type { Incident, Provenance } from '@/lib/model/incident'
import type { AreaGeometry, GazetteerPlace, Place, PlaceKind } from '@/lib/model/place'
import type { Geometry, IncidentFeature, PlaceFeature, ZoneFeature } from '@/lib/model/responses'
import { sayRecord } from '@/lib/model/say-record'
import type { EmergencyZone } from '@/lib/model/zone'
import { namesOf } from '@/lib/server/gazetteer/display-names'

/**
 * Radius in kilometres of the circle that stands for an area without an outline: about the size of such an area. None stands
 * for a province: a circle around its middle would leave out most of it, and its capital.
 */
const circleRadius: Partial<Record<PlaceKind, number>> = { prison: 1, city: 5, canton: 12 }

const pointOf = ({ lon, lat }: Place): Geometry => ({ type: 'Point', coordinates: [lon, lat] })

/** The outline where there is one, else a point; null where that would be made up. */
function placeGeometry(place: Place, gazetteer: Gazetteer): Geometry | null {
  const outline = gazetteer.find(place.id)?.geometry
  if (!hasPosition(place.kind, outline !== undefined)) return null
  return outline ?? pointOf(place)
}

type KnownOf = {
  /** How a claim bears on others, by its id. */
  relationsOf: (claim: string) => readonly Relation[]
  isOver: (incident: Incident) => boolean
}

/** Where a claim bears on others, how; nothing where it does not, as most do not. */
function withRelations(said: Provenance, relationsOf: KnownOf['relationsOf']): Provenance {
  const relations = relationsOf(said.claim)
  return relations.length > 0 ? { ...said, relations: relations.map(({ to, kind }) => ({ to, kind })) } : said
}

/** An incident as GeoJSON: its place's outline or point as geometry, null where a position would be made up. */
export function toIncidentFeature(
  incident: Incident,
  gazetteer: Gazetteer,
  { relationsOf, isOver }: KnownOf,
): IncidentFeature {
  const { provenance } = incident
  return {
    type: 'Feature',
    id: incident.id,
    geometry: incident.place && placeGeometry(incident.place, gazetteer),
    properties: {
      ...incident,
      provenance: provenance.map((said) => withRelations(said, relationsOf)),
      claims: provenance.map(({ claim }) => claim),
      articles: [...new Set(provenance.map(({ article }) => article))],
      ...(isOver(incident) ? { over: true as const } : {}),
    },
  }
}

/** `outline`: null where none is held and no circle can stand for it. */
type ZoneArea = { place: GazetteerPlace; outline: AreaGeometry | null; approximate: boolean }

/** A country without an outline is drawn as its provinces; a town or canton without one as a circle. */
function toZoneAreas(id: string, gazetteer: Gazetteer): ZoneArea[] {
  const place = gazetteer.find(id)
  if (!place) return []
  if (place.geometry) return [{ place, outline: place.geometry, approximate: false }]
  const radius = circleRadius[place.kind]
  if (radius !== undefined)
    return [{ place, outline: toCircle([place.lon, place.lat], radius), approximate: true }]
  const inside = place.kind === 'country' ? gazetteer.all('province') : []
  const provinces = inside.flatMap((province) =>
    province.country === id && province.geometry
      ? [{ place: province, outline: province.geometry, approximate: false }]
      : [],
  )
  return provinces.length > 0 ? provinces : [{ place, outline: null, approximate: false }]
}

function zoneGeometry(areas: readonly ZoneArea[], prisons: readonly GazetteerPlace[]): Geometry | null {
  const outlines = areas.flatMap(({ outline }) => outline ?? [])
  if (outlines.length > 0)
    return { type: 'MultiPolygon', coordinates: outlines.flatMap(polygonsOf).map(copy) }
  if (prisons.length === 0) return null
  return { type: 'MultiPoint', coordinates: prisons.map(({ lon, lat }) => [lon, lat]) }
}

/** What a query for places selects: a zone reaches all of its prisons and areas, wherever they lie. */
export type Chosen = { prison: (id: string) => boolean; area: (id: string) => boolean }

/** An area as it is told of; that its geometry is held is not said, for it mostly is, nor that it is asked for. */
const toAreaSaid = ({ place, outline, approximate }: ZoneArea, isChosen: Chosen['area']) => ({
  id: place.id,
  name: place.name,
  approximate,
  ...(outline ? {} : { undrawn: true as const }),
  ...(isChosen(place.id) ? {} : { outside: true as const }),
})

const copy = (rings: readonly (readonly (readonly number[])[])[]) =>
  rings.map((ring) => ring.map((position) => [...position]))

/** Of its prisons a zone shows only those that are chosen; its areas it shows all. */
export function toZoneFeature(
  zone: EmergencyZone,
  gazetteer: Gazetteer,
  countries: readonly string[],
  chosen: Chosen,
): ZoneFeature {
  const areas = zoneAreas(zone, countries).flatMap((id) => toZoneAreas(id, gazetteer))
  const reached = zonePrisons(zone, gazetteer, countries)
  const prisons = reached.filter(({ id }) => chosen.prison(id))
  return {
    type: 'Feature',
    id: zone.id,
    geometry: zoneGeometry(areas, prisons),
    properties: {
      ...zone,
      decree: zone.decree && sayRecord(zone.decree.decree, 'en'),
      record: zone.decree,
      areas: areas.map((area) => toAreaSaid(area, chosen.area)),
      prisons: prisons.map(({ id }) => id),
      prisonsLeftOut: reached.flatMap(({ id }) => (chosen.prison(id) ? [] : id)),
      claims: zone.provenance.map(({ claim }) => claim),
    },
  }
}

/** A place as GeoJSON, without what only the reader of articles needs. */
export const toPlaceFeature =
  (gazetteer: Gazetteer) =>
  (place: GazetteerPlace): PlaceFeature => {
    const { geometry, weakAliases: _, ...known } = place
    const names = namesOf(place)
    const properties = names ? { ...known, names } : known
    return {
      type: 'Feature',
      id: place.id,
      geometry: geometry ?? (hasPosition(place.kind, false) ? pointOf(place) : null),
      properties: hasNamesake(place, gazetteer) ? { ...properties, namesake: true } : properties,
    }
  }
