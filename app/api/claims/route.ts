import { pageQuerySchema } from '@/lib/model/query'
import { dataRoute, toList } from '@/lib/server/respond/respond-data'
import { claimsOf, toClaimItem } from '@/lib/server/views/load-view'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = dataRoute(
  pageQuerySchema,
  (query) => query,
  (asked) => toList(claimsOf(asked.selection), asked, toClaimItem(asked.selection)),
)
