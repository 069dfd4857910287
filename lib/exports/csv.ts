import { stringify } from 'csv-stringify/sync'
import { type Cell, incidentColumns, sourceColumns } from '@/lib/exports/columns'
import { type ExportData, sourcesOf } from '@/lib/exports/export-data'
import type { ExportFormat } from '@/lib/exports/export-format'

const columns = [...incidentColumns, ...sourceColumns]

/** A row for every claim: its incident, then its source. */
const toRows = (data: ExportData): Cell[][] =>
  data.incidents.flatMap((incident) => {
    const known = incidentColumns.map(([, , cell]) => cell(incident, data))
    return sourcesOf(incident, data).map((source) => [
      ...known,
      ...sourceColumns.map(([, , cell]) => cell(source, data)),
    ])
  })

/**
 * CSV by RFC 4180, its second row the HXL tags. What a spreadsheet would take for a formula is defused; the byte order mark
 * tells it that this is UTF-8.
 */
export const csv: ExportFormat = {
  type: 'text/csv; charset=utf-8',
  extension: 'csv',
  disposition: 'attachment',
  write: (data) =>
    stringify([columns.map(([name]) => name), columns.map(([, tag]) => tag), ...toRows(data)], {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { boolean: (value) => String(value) },
    }),
}
