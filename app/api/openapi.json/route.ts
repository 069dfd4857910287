import { isProblem } from '@/lib/model/problem'
import { pageQuerySchema, parseQueryBy } from '@/lib/model/query'
import { currentDataset } from '@/lib/server/dataset'
import { openApiDocument } from '@/lib/server/openapi-document'
import { toExamples } from '@/lib/server/openapi-examples'
import { notModified, readRoute, respond, sha, toEtag, unlessAny } from '@/lib/server/respond'

export const dynamic = 'force-dynamic'

/** The description stands also where the store cannot be read; only its examples are made of what is in it. */
export const { GET, HEAD, OPTIONS } = readRoute(async (request) => {
  const url = new URL(request.url)
  const query = parseQueryBy(pageQuerySchema, url.searchParams)
  if (isProblem(query)) return respond(query)
  const dataset = await currentDataset()
  const document = openApiDocument(isProblem(dataset) ? {} : toExamples(dataset))
  const etag = toEtag(sha(JSON.stringify(document)), url)
  return notModified(request, etag) ?? unlessAny(request, respond({ body: document }, etag), etag)
})
