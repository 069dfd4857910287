import { querySchema } from '@/lib/model/query'
import { loadFacets } from '@/lib/server/load-view'
import { dataRoute } from '@/lib/server/respond-data'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = dataRoute(
  querySchema,
  (query) => query,
  async ({ selection }) => ({ body: await loadFacets(selection) }),
)
