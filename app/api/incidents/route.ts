import { incidentsQuerySchema } from '@/lib/model/query'
import { heaviestOf, incidentsOf, toFeature } from '@/lib/server/load-view'
import { dataRoute, toCollection } from '@/lib/server/respond-data'

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
