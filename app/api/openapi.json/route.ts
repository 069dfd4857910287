import { isProblem } from '@/lib/model/problem'
import { pageQuerySchema, parseQueryBy } from '@/lib/model/query'
import { originOf } from '@/lib/server/respond/origin-of'
import { notModified, readRoute, respond, sha, toEtag, unlessAny } from '@/lib/server/respond/respond'
import { loadDescription } from '@/lib/server/views/load-description'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = readRoute(async (request) => {
  const url = new URL(request.url)
  const query = parseQueryBy(pageQuerySchema, url.searchParams)
  if (isProblem(query)) return respond(query)
  const document = await loadDescription(originOf(request))
  const etag = toEtag(sha(JSON.stringify(document)), url)
  return notModified(request, etag) ?? unlessAny(request, respond({ body: document }, etag), etag)
})
