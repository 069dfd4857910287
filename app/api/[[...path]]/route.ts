import { problem } from '@/lib/model/problem'
import { readRoute, respond } from '@/lib/server/respond/respond'

export const dynamic = 'force-dynamic'

const detail = '/api/openapi.json lists the routes that there are'

export const { GET, HEAD, OPTIONS } = readRoute(async () =>
  respond(problem(404, 'unknown-route', 'There is no such route', detail)),
)
