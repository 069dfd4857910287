import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as article from '@/app/api/articles/[id]/route'
import * as articles from '@/app/api/articles/route'
import * as claims from '@/app/api/claims/route'
import * as exports from '@/app/api/export/[format]/route'
import * as facets from '@/app/api/facets/route'
import * as geocode from '@/app/api/geocode/route'
import * as health from '@/app/api/health/route'
import * as hostages from '@/app/api/hostages/route'
import * as incident from '@/app/api/incidents/[id]/route'
import * as incidents from '@/app/api/incidents/route'
import * as oembed from '@/app/api/oembed/route'
import * as openapi from '@/app/api/openapi.json/route'
import * as overview from '@/app/api/overview/route'
import * as places from '@/app/api/places/route'
import * as read from '@/app/api/read/route'
import * as tiles from '@/app/api/tiles/[tag]/[z]/[x]/[y]/route'
import * as zones from '@/app/api/zones/route'
import { isProblem } from '@/lib/model/problem'
import { loadCrisis } from '@/lib/server/crisis/load-crisis'
import { type Example, toExamples } from '@/lib/server/openapi/openapi-examples'
import { makeCrisis } from '@/lib/server/testing/made-up-crisis'

type Operation = {
  responses: { 200: { content: Record<string, { schema: object }> } }
  'x-examples'?: Example[]
}
type Features = {
  properties: { features: { items: { properties: { geometry: { description?: string } } } } }
}
type Document = { paths: Record<string, { get?: Operation; post?: Operation }> }
type Params = { id: string; format: string; tag: string; z: string; x: string; y: string }
type Context = { params: Promise<Params> }
type Answering = (request: Request, context: Context) => Promise<Response>
type Route = { GET: Answering; POST?: Answering }

const routes: Record<string, Route> = {
  '/api/articles': articles,
  '/api/articles/{id}': article,
  '/api/claims': claims,
  '/api/export/{format}': exports,
  '/api/facets': facets,
  '/api/geocode': geocode,
  '/api/health': health,
  '/api/hostages': hostages,
  '/api/incidents': incidents,
  '/api/incidents/{id}': incident,
  '/api/oembed': oembed,
  '/api/openapi.json': openapi,
  '/api/overview': overview,
  '/api/places': places,
  '/api/read': read,
  '/api/tiles/{tag}/{z}/{x}/{y}.json': tiles,
  '/api/zones': zones,
}

let crisis: Awaited<ReturnType<typeof makeCrisis>>
let document: Document
beforeAll(async () => {
  crisis = await makeCrisis()
  document = await (await openapi.GET(new Request('http://localhost/api/openapi.json'), undefined)).json()
})
afterAll(() => crisis.remove())

test('the description is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(
    structuredClone(document) as Record<string, unknown>,
  )
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

/** What stands in an address where its path has names, as Next hands it to the route. */
function paramsOf(path: string, address: string): Params {
  const named = path.split('/').map((part) => /^\{(\w+)\}/.exec(part)?.[1])
  const parts = (address.split('?')[0] ?? '').split('/')
  return Object.fromEntries(named.flatMap((name, at) => (name ? [[name, parts[at] ?? '']] : []))) as Params
}

test('it says that a file to take along may be too large', () => {
  expect(Object.keys(document.paths['/api/export/{format}']?.get?.responses ?? {})).toContain('422')
})

test('it says of incidents and of zones when they have no geometry', () => {
  for (const [path, meaning] of [
    ['/api/incidents', /null .*without an outline/],
    ['/api/zones', /null where .*outline/],
  ] as const) {
    const schema = document.paths[path]?.get?.responses[200].content['application/geo+json']?.schema
    const { geometry } = (schema as Features).properties.features.items.properties
    expect(geometry.description, path).toMatch(meaning)
  }
})

test('each route shows at least one request to try', () => {
  expect(Object.keys(document.paths).sort()).toEqual(Object.keys(routes).sort())
  for (const [path, { get, post }] of Object.entries(document.paths))
    expect((get ?? post)?.['x-examples']?.length, path).toBeGreaterThan(0)
})

/** As whoever sits at the machine sends it. */
const toSend = (body: object) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', 'x-forwarded-for': '127.0.0.1' },
})

test('each request to try is answered, in the form that the description says', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats(ajv)
  for (const [path, { get, post }] of Object.entries(document.paths))
    for (const { address, body } of (get ?? post)?.['x-examples'] ?? []) {
      const params = Promise.resolve(paramsOf(path, address))
      const request = new Request(`http://localhost${address}`, body ? toSend(body) : {})
      const response = await (body ? routes[path]?.POST : routes[path]?.GET)?.(request, { params })
      expect(response?.status, address).toBe(200)
      const type = response?.headers.get('content-type')?.split(';')[0] ?? ''
      const said = (get ?? post)?.responses[200].content[type]
      expect(said, `${address} answers with ${type}`).toBeDefined()
      if (!type.endsWith('json') || path.includes('export')) continue
      const isSaid = ajv.compile(said?.schema ?? {})
      expect(isSaid(await response?.json()), `${address}: ${ajv.errorsText(isSaid.errors)}`).toBe(true)
    }
})

test('a crisis without a report has examples too, save of reports', async () => {
  const shipped = await loadCrisis('data/crises/ecuador-prisons-2023')
  if (isProblem(shipped)) throw new Error(shipped.detail)
  const empty = { crisis: shipped.crisis, tag: '0-none', articles: [], claims: [], incidents: [] }
  const examples = toExamples(empty, 'http://localhost')
  expect(examples['/api/incidents']?.map(({ address }) => address)).toContain(
    '/api/incidents?asOf=2023-07-20',
  )
  expect(examples['/api/articles/{id}']).toBeUndefined()
  expect(examples['/api/incidents/{id}']).toBeUndefined()
})

test('an example names what the crisis holds: a place that is told of, and for an alert what it can tell', () => {
  const place = { kind: 'city', name: 'Sacaba' }
  const crisis = {
    title: { en: 'Landslides in Bolivia', es: '' },
    dates: {},
    view: { zoom: 6, lat: 0, lon: 0 },
  }
  const known = { crisis, tag: '0-none', articles: [], claims: [{ place }], incidents: [] }
  const examples = toExamples(known as unknown as Parameters<typeof toExamples>[0], 'http://localhost')
  expect(examples['/api/geocode']?.map(({ address }) => address)).toEqual(['/api/geocode?q=Sacaba'])
  const exports = examples['/api/export/{format}']?.map(({ address }) => address)
  expect(exports).toContain('/api/export/cap')
  expect(exports).toContain('/api/export/csv?kind=killed')
})

test('says where the server is that it describes', async () => {
  const headers = { host: 'map.example', 'x-forwarded-proto': 'https' }
  const response = await openapi.GET(new Request('http://localhost/api/openapi.json', { headers }), undefined)
  expect((await response.json()).servers).toEqual([{ url: 'https://map.example' }])
})
