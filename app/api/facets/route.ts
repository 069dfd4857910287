import { querySchema } from '@/lib/model/query'
import { dataRoute } from '@/lib/server/respond/respond-data'
import { loadFacets } from '@/lib/server/views/load-view'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = dataRoute(
  querySchema,
  (query) => query,
  async ({ selection }) => ({ body: await loadFacets(selection) }),
)
