import { readRequestSchema } from '@/lib/model/read-request'
import { readResponseSchema } from '@/lib/model/responses'
import { readingRoute } from '@/lib/server/respond/respond'
import type { Example } from './openapi-examples'
import { toSchema } from './openapi-schema'

const failure = { $ref: '#/components/responses/Problem' }
const failures = Object.fromEntries(
  [400, 403, 405, 413, 415, 422, 429, 500, 503].map((status) => [status, failure]),
)
const said = (schema: unknown) => ({ content: { 'application/json': { schema } } })

const summary = 'Reads a text that is sent, and keeps nothing of it'

const example: Example = {
  summary: 'What two sentences say, and why',
  address: readingRoute,
  body: {
    text: 'Twelve guards were freed in Madrid on Monday. Officials said that at least three people had been hurt.',
    publishedAt: '2024-03-07',
  },
}

/** The one route that is given something. */
export const readingOperation = {
  summary,
  operationId: 'postApiRead',
  description:
    'For whom READ_ARTICLES allows: by default those on the machine of the server. It is no request that a page elsewhere can make.',
  parameters: [],
  requestBody: { required: true, ...said(toSchema(readRequestSchema, 'input')) },
  responses: {
    200: { description: summary, ...said(toSchema(readResponseSchema, 'output')) },
    ...failures,
  },
  'x-examples': [example],
}
