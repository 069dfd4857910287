import { isProblem } from '@/lib/model/problem'
import { pageQuerySchema } from '@/lib/model/query'
import { selectLedger } from '@/lib/server/load-view'
import { dataRoute, toList } from '@/lib/server/respond-data'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = dataRoute(
  pageQuerySchema,
  (query) => query,
  (asked) => {
    const { items, total } = selectLedger(asked.selection)
    const page = toList(items, asked)
    return isProblem(page) ? page : { body: { ...page.body, total } }
  },
)
