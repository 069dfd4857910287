import { pageQuerySchema } from '@/lib/model/query'
import { claimsOf, toClaimItem } from '@/lib/server/load-view'
import { dataRoute, toList } from '@/lib/server/respond-data'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = dataRoute(
  pageQuerySchema,
  (query) => query,
  (asked) => toList(claimsOf(asked.selection), asked, toClaimItem(asked.selection)),
)
