import type { ExportData } from '@/lib/exports/export-data'

/** One form in which the data can be taken along. */
export type ExportFormat = {
  /** Media type; text is UTF-8. */
  type: string
  /** Of the file that it is saved as. */
  extension: string
  /** Saved as a file by a browser, or read in place by a program. */
  disposition: 'attachment' | 'inline'
  write: (data: ExportData) => string
  /** The map as drawn, which shows any number of incidents. */
  isPicture?: true
  /** The text is an SVG image, to be sent as pixels. */
  isRaster?: true
}
