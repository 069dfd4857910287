import { incidentColumns, sourceColumns, toRecord } from '@/lib/exports/columns'
import { type ExportData, sourcesOf } from '@/lib/exports/export-data'
import type { ExportFormat } from '@/lib/exports/export-format'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'

/** An incident as flat properties, its sources beside it. */
export const toIncidentRecord = (incident: IncidentFeature, data: ExportData) => ({
  ...toRecord(incidentColumns, incident, data),
  sources: sourcesOf(incident, data).map((source) => toRecord(sourceColumns, source, data)),
})

function toZoneRecord(zone: ZoneFeature, data: ExportData) {
  const { scope, from, until, lastsDays, decree, rights, rightsInPart, curfews, areas, sources, claims } =
    zone.properties
  return {
    as_of: data.moment,
    zone_id: zone.id,
    name: data.words.zone(zone),
    scope,
    date_from: from,
    date_to: until,
    days: lastsDays ?? null,
    decree,
    rights,
    rights_in_part: rightsInPart ?? [],
    curfews: curfews ?? [],
    areas,
    record_sources: sources,
    claims,
  }
}

/** GeoJSON by RFC 7946: incidents and emergency zones, told apart by `layer`. What no source places has no geometry. */
export const geojson: ExportFormat = {
  type: 'application/geo+json',
  extension: 'geojson',
  disposition: 'attachment',
  write: (data) => {
    const features = [
      ...data.incidents.map((incident) => ({
        type: 'Feature',
        id: incident.id,
        geometry: incident.geometry,
        properties: { layer: 'incident', ...toIncidentRecord(incident, data) },
      })),
      ...data.zones.map((zone) => ({
        type: 'Feature',
        id: zone.id,
        geometry: zone.geometry,
        properties: { layer: 'zone', ...toZoneRecord(zone, data) },
      })),
    ]
    const { title, moment, home, words, makers } = data
    const head = { title, as_of: moment, url: home, note: words.range, credits: makers }
    return JSON.stringify({ type: 'FeatureCollection', ...head, features })
  },
}
