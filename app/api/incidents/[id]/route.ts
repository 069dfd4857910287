import { problem } from '@/lib/model/problem'
import { querySchema } from '@/lib/model/query'
import { dataRoute } from '@/lib/server/respond/respond-data'
import { incidentsOf, toFeature } from '@/lib/server/views/load-view'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const missing = (id: string) =>
  problem(404, 'unknown-incident', 'There is no such incident', `the query selects none with the id ${id}`)

export const { GET, HEAD, OPTIONS } = dataRoute<typeof querySchema, Context>(
  querySchema,
  (query) => query,
  async ({ selection, context }) => {
    const { id } = await context.params
    const incident = incidentsOf(selection).find((one) => one.id === id)
    if (!incident) return missing(JSON.stringify(id.slice(0, 128)))
    return { body: toFeature(selection)(incident), type: 'application/geo+json' as const }
  },
)
