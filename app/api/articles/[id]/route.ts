import { isProblem } from '@/lib/model/problem'
import { querySchema } from '@/lib/model/query'
import { dataRoute } from '@/lib/server/respond/respond-data'
import { loadArticle } from '@/lib/server/views/load-article'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

export const { GET, HEAD, OPTIONS } = dataRoute<typeof querySchema, Context>(
  querySchema,
  (query) => query,
  async ({ selection, context }) => {
    const { id } = await context.params
    const article = await loadArticle(id, selection)
    return isProblem(article) ? article : { body: article }
  },
)
