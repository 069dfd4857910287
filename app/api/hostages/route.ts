import { isProblem } from '@/lib/model/problem'
import { pageQuerySchema } from '@/lib/model/query'
import { dataRoute, toList } from '@/lib/server/respond/respond-data'
import { selectLedger } from '@/lib/server/views/load-view'

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
