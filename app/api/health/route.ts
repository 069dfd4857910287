import { isProblem } from '@/lib/model/problem'
import { pageQuerySchema, parseQueryBy } from '@/lib/model/query'
import { readRoute, respond } from '@/lib/server/respond/respond'
import { loadHealth } from '@/lib/server/views/load-health'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = readRoute(async (request) => {
  const query = parseQueryBy(pageQuerySchema, new URL(request.url).searchParams)
  if (isProblem(query)) return respond(query)
  const health = await loadHealth(query)
  return respond(isProblem(health) ? health : { body: health })
})
