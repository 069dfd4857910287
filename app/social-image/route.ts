import { loadExport } from '@/app/api/export/load-export'
import { socialSize } from '@/components/exports/draw-map'
import { isProblem } from '@/lib/model/problem'
import { querySchema } from '@/lib/model/query'
import { drawPng } from '@/lib/server/respond/draw-png'
import { dataRoute } from '@/lib/server/respond/respond-data'

export const dynamic = 'force-dynamic'

/** The map of a query as other sites show it beside a link. (Next's own file for this is given no query.) */
export const { GET, HEAD, OPTIONS } = dataRoute<typeof querySchema>(
  querySchema,
  (query) => query,
  async ({ selection, request }) => {
    const data = await loadExport(selection, request, { isPicture: true })
    if (isProblem(data)) return data
    return {
      file: await drawPng(data.drawMap(socialSize)),
      type: 'image/png',
      disposition: 'inline; filename="map.png"',
    }
  },
)
