import { incidentsQuerySchema } from '@/lib/model/query'
import { dataRoute, toCollection } from '@/lib/server/respond/respond-data'
import { heaviestOf, incidentsOf, toFeature } from '@/lib/server/views/load-view'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = dataRoute(
  incidentsQuerySchema,
  (query) => query,
  (asked) => {
    const { selection, query } = asked
    const ordered = query.order === 'weight' ? heaviestOf(selection) : incidentsOf(selection)
    return toCollection(ordered, asked, toFeature(selection))
  },
)
