import { isProblem } from '@/lib/model/problem'
import { pageQuerySchema, parseQueryBy } from '@/lib/model/query'
import { openApiDocument } from '@/lib/server/openapi-document'
import { notModified, readRoute, respond, sha, toEtag, unlessAny } from '@/lib/server/respond'

export const dynamic = 'force-dynamic'

const document = openApiDocument()
const tag = sha(JSON.stringify(document))

export const { GET, HEAD, OPTIONS } = readRoute(async (request) => {
  const url = new URL(request.url)
  const query = parseQueryBy(pageQuerySchema, url.searchParams)
  if (isProblem(query)) return respond(query)
  const etag = toEtag(tag, url)
  return notModified(request, etag) ?? unlessAny(request, respond({ body: document }, etag), etag)
})
