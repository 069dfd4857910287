import { csv } from '@/lib/exports/csv'
import type { ExportFormat } from '@/lib/exports/export-format'
import { geojson } from '@/lib/exports/geojson'
import { jsonLines } from '@/lib/exports/json-lines'

/** Every form in which the data can be taken along, by its name in the address. A new one is a file and a line here. */
export const exportFormats = {
  csv,
  geojson,
  jsonl: jsonLines,
} as const satisfies Record<string, ExportFormat>
export type ExportName = keyof typeof exportFormats
