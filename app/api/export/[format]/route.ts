import { loadExport } from '@/app/api/export/load-export'
import { toFileName } from '@/lib/exports/file-name'
import { findFormat } from '@/lib/exports/registry'
import { isProblem } from '@/lib/model/problem'
import { querySchema } from '@/lib/model/query'
import { drawPng } from '@/lib/server/respond/draw-png'
import { dataRoute } from '@/lib/server/respond/respond-data'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ format: string }> }

export const { GET, HEAD, OPTIONS } = dataRoute<typeof querySchema, Context>(
  querySchema,
  (query) => query,
  async ({ selection, query, context, request }) => {
    const format = findFormat((await context.params).format)
    if (isProblem(format)) return format
    const data = await loadExport(selection, request, format)
    if (isProblem(data)) return data
    const name = toFileName(data.title, query, data.moment, format)
    return {
      file: format.isRaster ? await drawPng(format.write(data)) : format.write(data),
      type: format.type,
      disposition: `${format.disposition}; filename="${name}"`,
    }
  },
)
