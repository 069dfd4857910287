import { querySchema } from '@/lib/model/query'
import { dataRoute } from '@/lib/server/respond/respond-data'
import { loadOverview } from './load-overview'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = dataRoute(
  querySchema,
  (query) => query,
  async ({ selection }) => ({ body: await loadOverview(selection), type: 'application/geo+json' }),
)
