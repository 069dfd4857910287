import type { ExportFormat } from '@/lib/exports/export-format'
import { toIncidentRecord } from '@/lib/exports/geojson'

/** JSON Lines: an incident a line, with its sources. */
export const jsonLines: ExportFormat = {
  type: 'application/jsonl',
  extension: 'jsonl',
  disposition: 'attachment',
  write: (data) =>
    data.incidents.map((incident) => `${JSON.stringify(toIncidentRecord(incident, data))}\n`).join(''),
}
