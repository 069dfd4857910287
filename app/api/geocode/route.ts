import { geocode } from '@/lib/gazetteer/geocode'
import { geocodeQuerySchema } from '@/lib/model/query'
import { dataRoute, toList } from '@/lib/server/respond/respond-data'

export const dynamic = 'force-dynamic'

/** `q` is the name to look for; it filters no claims here. */
export const { GET, HEAD, OPTIONS } = dataRoute(
  geocodeQuerySchema,
  ({ q: _, ...query }) => query,
  (asked) => {
    const { gazetteer, countries } = asked.selection.context
    return toList(geocode(asked.query.q, gazetteer, countries), asked)
  },
)
