import type { ExportFormat } from '@/lib/exports/export-format'

/** The map as drawn, which stands alone: title, moment, legend and sources are in it. */
export const svg: ExportFormat = {
  type: 'image/svg+xml; charset=utf-8',
  extension: 'svg',
  disposition: 'attachment',
  isPicture: true,
  write: ({ drawMap }) => drawMap(),
}

export const png: ExportFormat = { ...svg, type: 'image/png', extension: 'png', isRaster: true }
