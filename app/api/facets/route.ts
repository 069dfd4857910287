import { querySchema } from '@/lib/model/query'
import { selectFacets } from '@/lib/server/load-view'
import { dataRoute } from '@/lib/server/respond-data'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = dataRoute(
  querySchema,
  (query) => query,
  ({ selection }) => ({ body: selectFacets(selection) }),
)
