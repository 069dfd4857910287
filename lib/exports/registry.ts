import { atom } from '@/lib/exports/atom'
import { cap } from '@/lib/exports/cap'
import { csv } from '@/lib/exports/csv'
import type { ExportFormat } from '@/lib/exports/export-format'
import { geojson } from '@/lib/exports/geojson'
import { jsonFeed } from '@/lib/exports/json-feed'
import { jsonLines } from '@/lib/exports/json-lines'
import { kml } from '@/lib/exports/kml'
import { linkedData } from '@/lib/exports/linked-data'
import { png, svg } from '@/lib/exports/map-image'
import { type Problem, problem } from '@/lib/model/problem'

/** Every form in which the data can be taken along, by its name in the address. A new one is a file and a line here. */
export const exportFormats = {
  csv,
  geojson,
  jsonl: jsonLines,
  kml,
  svg,
  png,
  atom,
  feed: jsonFeed,
  cap,
  jsonld: linkedData,
} as const satisfies Record<string, ExportFormat>
export type ExportName = keyof typeof exportFormats

export const exportNames = Object.keys(exportFormats) as ExportName[]

const isName = (name: string): name is ExportName => Object.hasOwn(exportFormats, name)

/** The format that an address names; 404 with the names of all where there is none. */
export function findFormat(name: string): ExportFormat | Problem {
  if (isName(name)) return exportFormats[name]
  const detail = `formats are ${exportNames.join(', ')}`
  return problem(404, 'unknown-format', 'There is no such format', detail)
}
