import fc from 'fast-check'

export type HostileRequest = { method: string; address: string; headers: Record<string, string> }

/** Markup that no answer may repeat as markup. */
export const marker = '<zq7 onload=alert(1)>'

const routes = [
  '/',
  '/embed',
  '/embed/interactive',
  '/embed.js',
  '/developers',
  '/article/00-latinpost-all-prisons-20230726',
  '/article/none',
  '/table',
  '/read',
  '/api',
  '/api/incidents',
  '/api/zones',
  '/api/places',
  '/api/hostages',
  '/api/claims',
  '/api/articles',
  '/api/articles/00-latinpost-all-prisons-20230726',
  '/api/articles/none',
  '/api/facets',
  '/api/overview',
  '/api/incidents/none',
  '/api/tiles/none/1/1/1.json',
  '/api/geocode',
  '/api/health',
  '/api/read',
  '/api/openapi.json',
  '/api/oembed',
  ...['csv', 'geojson', 'jsonl', 'kml', 'svg', 'atom', 'feed', 'cap', 'none'].map(
    (name) => `/api/export/${name}`,
  ),
  '/_next/static/chunks/none.js',
  '/_next/image',
  '/_next/data/x/index.json',
  '/.env',
  '/favicon.ico',
  '/robots.txt',
]
const keys =
  'place kind from to source status q asOf bbox view lang theme limit cursor url format maxwidth maxheight'.split(
    ' ',
  )
const oddKeys = [
  '__proto__',
  'constructor',
  'toString',
  'then',
  '',
  'place[]',
  'place[a]',
  '_rsc',
  marker,
  'a'.repeat(500),
]
const attacks = [
  marker,
  `"${marker}`,
  `'};alert(1)//`,
  `</script>${marker}`,
  `javascript:alert(1)//${marker}`,
  `' OR 1=1 --`,
  `'; DROP TABLE articles; --`,
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'http://169.254.169.254/latest',
  '{{7*7}}',
  `$${'{7*7}'}`,
  '\r\nSet-Cookie: a=b',
  '\u0000',
  '\u202e',
  '1e309',
  '-0',
  'NaN',
  '9'.repeat(400),
  '0,0,0,0',
  '-180,-90,180,90',
  '2023-07-32',
  '2023-02-29T25:61:00Z',
  '0000-00-00',
  '275760-09-13',
  'a'.repeat(3000),
  '%',
  '%00',
  '%ED%A0%80',
]

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...attacks) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom('EC', 'azuay-1', 'killed', '2023-07-24', 'es', 'dark', '10') },
)
const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...keys) }, fc.constantFrom(...oddKeys), value)

/** Half are encoded as a form would, half are as raw as a request line can be. */
const toPart = (text: string, isRaw: boolean) =>
  isRaw
    ? text.replace(/[^\x21-\x7e]/g, '').replace(/#/g, '')
    : encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))

const pair = fc
  .tuple(key, value, fc.boolean())
  .map(([name, text, isRaw]) => `${toPart(name, isRaw)}=${toPart(text, isRaw)}`)

const path = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...routes) },
  fc
    .tuple(
      fc.constantFrom(
        '/',
        '/article/',
        '/api/',
        '/api/articles/',
        '/api/incidents/',
        '/api/tiles/',
        '/api/export/',
        '/embed/',
        '/_next/',
      ),
      value,
      fc.boolean(),
    )
    .map(([before, text, isRaw]) => before + toPart(text, isRaw).replace(/\?/g, '')),
)

const header = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'accept-language',
      'accept-encoding',
      'if-none-match',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-forwarded-for',
      'range',
      'cookie',
      'origin',
      'referer',
      'next-router-state-tree',
      'next-action',
      'next-url',
      'rsc',
      'next-router-prefetch',
      'next-router-segment-prefetch',
      'x-middleware-subrequest',
      'x-nextjs-data',
      'content-length',
      'content-type',
      'expect',
    ),
    value.map((text) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 2000)),
  ),
  fc.constant(['rsc', '1'] as [string, string]),
)

/** Requests such as nobody sends who means well, over every route. */
export const hostileRequests: fc.Arbitrary<HostileRequest> = fc.record({
  method: fc.oneof(
    { weight: 8, arbitrary: fc.constant('GET') },
    fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'),
  ),
  address: fc
    .tuple(path, fc.array(pair, { maxLength: 5 }))
    .map(([route, pairs]) => (pairs.length > 0 ? `${route}?${pairs.join('&')}` : route)),
  headers: fc.array(header, { maxLength: 3 }).map((list) => Object.fromEntries(list)),
})
