import { foldersToKML } from '@placemarkio/tokml'
import { incidentColumns, toRecord } from '@/lib/exports/columns'
import { claimAddress, type ExportData, noteOf, type Source, sourcesOf } from '@/lib/exports/export-data'
import type { ExportFormat } from '@/lib/exports/export-format'
import { toPartCodes } from '@/lib/exports/part-codes'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { escapeText, withoutForbidden } from '@/lib/text/xml'

/** A source as the balloon shows it, which takes HTML: what an article says stays words. */
function toBalloon(source: Source, data: ExportData): string {
  const { article, said, sentence } = source
  const who = said.attribution ? `${said.attribution}, ` : ''
  const day = data.revised.get(said.claim)
  const later = day ? `. ${data.words.revised(day)}` : ''
  const from = `${who}${article.publisher}, ${article.publishedAt}, ${said.status}${later}`
  const original = article.url ? ` ${escapeText(article.url)}` : ''
  const note = noteOf(article, data)
  const remark = note ? `<br>${escapeText(note)}` : ''
  const here = escapeText(claimAddress(data, source))
  return `<p>“${escapeText(sentence)}”<br>${escapeText(from)}${original} <a href="${here}">${escapeText(data.title)}</a>${remark}</p>`
}

const known = (record: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, withoutForbidden(String(value))]),
  )

const placemark = ({ id, geometry }: IncidentFeature | ZoneFeature, properties: Record<string, string>) => ({
  type: 'Feature' as const,
  id,
  geometry: geometry as GeoJSON.Geometry | null,
  properties,
})

const toIncident = (incident: IncidentFeature, data: ExportData) =>
  placemark(incident, {
    ...known(toRecord(incidentColumns, incident, data)),
    description: sourcesOf(incident, data)
      .map((source) => toBalloon(source, data))
      .join(''),
  })

function toZone(zone: ZoneFeature, data: ExportData) {
  const { from, until, lastsDays: days = null, decree, rights, rightsInPart = [], sources } = zone.properties
  const said = {
    as_of: data.moment,
    zone_id: zone.id,
    name: data.words.zone(zone),
    from,
    until,
    days,
    decree,
  }
  return placemark(zone, {
    ...known(said),
    rights: rights.join(', '),
    ...(rightsInPart.length > 0 ? { rights_in_part: rightsInPart.map(toPartCodes).join(' / ') } : {}),
    description: [...data.words.rights(zone), ...sources]
      .map((source) => `<p>${escapeText(source)}</p>`)
      .join(''),
  })
}

const folder = (name: string, { makers }: ExportData, children: ReturnType<typeof placemark>[]) => ({
  type: 'folder' as const,
  meta: { name: withoutForbidden(name), description: withoutForbidden(makers.join(' · ')) },
  children,
})

/** KML 2.2 for Google Earth and its like: a folder of incidents and one of emergency zones. */
export const kml: ExportFormat = {
  type: 'application/vnd.google-earth.kml+xml; charset=utf-8',
  extension: 'kml',
  disposition: 'attachment',
  write: (data) =>
    foldersToKML({
      type: 'root',
      children: [
        folder(
          data.words.layers.incidents,
          data,
          data.incidents.map((incident) => toIncident(incident, data)),
        ),
        folder(
          data.words.layers.zones,
          data,
          data.zones.map((zone) => toZone(zone, data)),
        ),
      ],
    }),
}
