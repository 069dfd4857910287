import { openApiDocument } from '@/lib/server/openapi-document'
import { notModified, readRoute, respond, sha, toEtag } from '@/lib/server/respond'

export const dynamic = 'force-dynamic'

const document = openApiDocument()
const tag = sha(JSON.stringify(document))

export const { GET, HEAD, OPTIONS } = readRoute(async (request) => {
  const etag = toEtag(tag, new URL(request.url))
  return notModified(request, etag) ?? respond({ body: document }, etag)
})
