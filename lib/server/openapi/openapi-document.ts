import type { z } from 'zod'
import { exportFormats, exportNames } from '@/lib/exports/registry'
import { querySchema } from '@/lib/model/query'
import * as responses from '@/lib/model/responses'
import { appVersion } from '@/lib/server/config/app-version'
import { readingRoute } from '@/lib/server/respond/respond'
import type { Example } from './openapi-examples'
import { readingOperation } from './openapi-reading'
import { type DocumentedRoute, documentedRoutes } from './openapi-routes'
import { toSchema } from './openapi-schema'

/** What each parameter asks for, as `querySchema` says how it is written. */
const meanings: Record<string, string> = {
  place: 'Only what lies in this place or is it: an id. Several: in any of them.',
  kind: 'Only claims of this kind, or other figures that count this (`people_missing`); for places, places of this kind. Several: any of them.',
  from: 'Only what reaches into or past this day, which must not lie after `to`.',
  to: 'Only what begins by this day, which must not lie before `from`.',
  source: 'Only what this article (its id) or this publisher says. Several: any of them.',
  status: 'Only claims of this status. Several: any of them.',
  q: 'Words that must all occur in sentence, kind (in English or Spanish), place, speaker, publisher or headline; for geocode, a place name.',
  asOf: 'Only what was published by this moment; a bare day counts to its end, UTC.',
  bbox: 'Only what meets this box, west,south,east,north in degrees; what has no place on the map drops out.',
  view: 'Where the map stands: zoom/lat/lon. Filters nothing.',
  lang: 'Language of pages. Filters nothing.',
  theme: 'Theme of pages. Filters nothing.',
  limit: 'Items at once, 1 to 5000.',
  order:
    'told: as they were first told of. weight: the gravest kind first, of other figures those together that count the same, of a kind what is neither alleged nor denied, then the largest figure.',
  url: 'The address of a page of ours that shows a map.',
  format: 'json or xml.',
  maxwidth: 'Pixels that the frame may be wide.',
  maxheight: 'Pixels that the frame may be high.',
  cursor: '`next` of the page before. Bound to the query and to the version of the data.',
}

function toParameters(schema: z.ZodObject) {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: !(field as z.ZodType).safeParse(undefined).success,
    description: meanings[name],
    // A list may come as one value or be repeated: `kind=killed&kind=injured`.
    style: 'form',
    explode: true,
    schema: toSchema(field as z.ZodType, 'input'),
  }))
}

const json = (type: string, schema: unknown) => ({ content: { [type]: { schema } } })
const asText = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }]))
const failure = { $ref: '#/components/responses/Problem' }

/** What an address names in its path: a whole number where it is part of a tile, else a text. */
const toPathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: /^[xyz]$/.test(name) ? 'integer' : 'string' },
  }))
const formatParameter = { name: 'format', in: 'path', required: true, schema: { enum: exportNames } }
const failures = Object.fromEntries([400, 404, 405, 414, 429, 500, 503].map((status) => [status, failure]))
const unchanged = { description: 'What If-None-Match names is still what there is' }

function toOperation({
  path,
  summary,
  query,
  response,
  type = 'application/json',
  otherTypes = [],
}: DocumentedRoute) {
  const parameters = query ? toParameters(query) : []
  const said = { [type]: { schema: toSchema(response, 'output') } }
  return {
    summary,
    operationId: `get${path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    parameters: [...toPathParameters(path), ...parameters],
    responses: {
      200: { description: summary, content: { ...said, ...asText(otherTypes) } },
      304: unchanged,
      ...failures,
    },
  }
}

/** One address for every form in which the data can be taken along. */
function toExportOperation() {
  const summary = 'What a query shows, whole, with its sources, in a form to take along'
  const types = [...new Set(Object.values(exportFormats).map(({ type }) => type.split(';')[0] ?? type))]
  return {
    summary,
    operationId: 'getApiExport',
    parameters: [formatParameter, ...toParameters(querySchema)],
    responses: {
      200: { description: summary, content: asText(types) },
      304: unchanged,
      ...failures,
      422: failure,
    },
  }
}

type Operation = ReturnType<typeof toOperation> | ReturnType<typeof toExportOperation>
type Documented = { get?: Operation & { 'x-examples'?: Example[] }; post?: typeof readingOperation }

/**
 * The OpenAPI 3.1 description of the routes, made from the schemas that check and type them.
 * @param origin scheme and host under which the asker knows this server
 * @param examples requests to try, by path; they stand under `x-examples` of their operation
 */
export function openApiDocument(origin: string, examples: Record<string, Example[]> = {}) {
  const operations: [string, Operation][] = [
    ...documentedRoutes.map((route): [string, Operation] => [route.path, toOperation(route)]),
    ['/api/export/{format}', toExportOperation()],
  ]
  const problem = json('application/problem+json', toSchema(responses.problemResponseSchema, 'output'))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Crisis map',
      version: appVersion,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'What articles say happened, where, and in which sentence. Every route that is asked takes the one query string.',
    },
    servers: [{ url: origin }],
    paths: {
      ...Object.fromEntries(
        operations.map(([path, operation]): [string, Documented] => {
          const found = examples[path]
          return [path, { get: { ...operation, ...(found ? { 'x-examples': found } : {}) } }]
        }),
      ),
      [readingRoute]: { post: readingOperation },
    } as Record<string, Documented>,
    components: {
      responses: { Problem: { description: 'What is wrong and how to mend it (RFC 9457)', ...problem } },
    },
  }
}
