import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as exported from '@/app/api/export/[format]/route'
import * as incidents from '@/app/api/incidents/route'
import { exportNames } from '@/lib/exports/registry'
import { claimKinds } from '@/lib/kinds/kinds'
import { readRouteJson } from '@/lib/server/testing/ask-route'
import { makeCrisis } from '@/lib/server/testing/made-up-crisis'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

const ask = (format: string, query = '', headers: Record<string, string> = {}) =>
  exported.GET(new Request(`http://localhost/api/export/${format}${query}`, { headers }), {
    params: Promise.resolve({ format }),
  })
const textOf = async (format: string, query = '') => (await ask(format, query)).text()

/** The ids of the incidents in an export, each once. */
const idsIn: Record<string, (text: string) => string[]> = {
  csv: (text) =>
    parse(text, { columns: true, bom: true, from_line: 1 })
      .slice(1)
      .map((row: unknown) => (row as { incident_id: string }).incident_id),
  geojson: (text) =>
    JSON.parse(text)
      .features.filter(
        (feature: { properties: { layer: string } }) => feature.properties.layer === 'incident',
      )
      .map(({ id }: { id: string }) => id),
  jsonl: (text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).incident_id),
  kml: (text) => [...text.matchAll(/"incident_id">\s*<value>([^<]+)</g)].map(([, id = '']) => id),
  atom: (text) =>
    [...text.matchAll(/term="([^"]+)" scheme="urn:crisis-map:incident"/g)].map(([, id = '']) => id),
  feed: (text) =>
    JSON.parse(text).items.map((item: { _crisis_map: { incident: string } }) => item._crisis_map.incident),
  cap: (text) => (/<incidents>([^<]+)</.exec(text)?.[1] ?? '').split(' ').filter(Boolean),
}

const queries = fc
  .record(
    {
      place: fc.constantFrom('big-1', 'hill-1', 'XA-N', 'XA'),
      kind: fc.constantFrom(...claimKinds),
      from: fc.constantFrom('2031-05-01', '2031-05-10', '2031-05-11'),
      to: fc.constantFrom('2031-05-09', '2031-05-10', '2031-06-01'),
      source: fc.constantFrom('first', 'El Faro', 'nobody'),
      status: fc.constantFrom('reported', 'alleged'),
      q: fc.constantFrom('guards', 'dead', 'jail'),
      asOf: fc.constantFrom('2031-05-09', '2031-05-10', '2031-05-11'),
      bbox: fc.constantFrom('10,0,11,1', '-80,-5,-70,5'),
      lang: fc.constantFrom('en', 'es'),
    },
    { requiredKeys: [] },
  )
  // The wrong way round, days are refused (queries.test.ts).
  .filter(({ from = '', to = '9' }) => from <= to)
  .map((parts) => `?${new URLSearchParams(parts as Record<string, string>)}`)

test('the same query shows the same incidents in every form', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const body = await readRouteJson(incidents, query)
      if (body.status === 404) return
      const wanted = body.features.map(({ id }: { id: string }) => id).sort()
      for (const [format, find] of Object.entries(idsIn))
        expect([...new Set(find(await textOf(format, query)))].sort(), `${format}${query}`).toEqual(wanted)
    }),
    { numRuns: 60 },
  )
}, 60_000)

describe.each(exportNames)('the %s', (format) => {
  test('is named for its filter and moment, and may be read by any page', async () => {
    const response = await ask(format, '?kind=killed')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toMatch(
      /^(attachment|inline); filename="andara_killed_as-known-2031-05-11\.[a-z.]+"$/,
    )
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('is not sent again to who has it', async () => {
    const etag = (await ask(format)).headers.get('etag') ?? ''
    expect((await ask(format, '', { 'if-none-match': etag })).status).toBe(304)
  })

  test('refuses what every data route refuses', async () => {
    const bad = await ask(format, '?colour=red')
    expect([bad.status, (await bad.json()).parameter]).toEqual([400, 'colour'])
    expect((await ask(format, '?place=atlantis')).status).toBe(404)
    expect((await ask(format, '?source=nobody')).status).toBe(404)
  })

  test('is there where a filter leaves nothing', async () => {
    expect((await ask(format, '?q=nobody')).status).toBe(200)
  })
})

test('a form that there is not is named with those that there are', async () => {
  for (const name of ['xlsx', 'constructor', '__proto__', '']) {
    const response = await ask(name)
    expect(response.status).toBe(404)
    expect((await response.json()).detail).toContain('csv')
  }
})

test('a row quotes its sentence and leads back to it under the name that the asker knows', async () => {
  const response = await ask('csv', '?kind=hostages_held&lang=en', {
    host: 'internal:3000',
    'x-forwarded-host': 'map.example',
    'x-forwarded-proto': 'https',
  })
  const [, row] = parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[]
  expect(row).toMatchObject({
    name: '53 people held, Hill Jail, reported',
    sentence: 'At Hill Jail 53 guards are held.',
    dashboard_url: 'https://map.example/?kind=hostages_held&lang=en#article=second&claim=second.1',
  })
})

test('a host that is none is not repeated', async () => {
  const response = await ask('csv', '', { host: 'evil.example/"><script>' })
  expect(await response.text()).not.toContain('evil')
})

test('every form gives the figure that the dashboard shows; data says what low and high are', async () => {
  const query = '?kind=killed&lang=en'
  const [, row] = parse(await textOf('csv', query), { columns: true, bom: true }) as Record<string, string>[]
  expect(row).toMatchObject({
    name: '9 killed, Big House, reported',
    figure: '9',
    value: '9',
    low: '6',
    high: '9',
    low_to_high: '6–9 over all reports, earlier ones too',
  })
  const [feature] = JSON.parse(await textOf('geojson', query)).features
  expect(feature.properties).toMatchObject({ name: row?.name, figure: '9', low: 6, high: 9 })
  expect(JSON.parse((await textOf('jsonl', query)).split('\n')[0] ?? '')).toMatchObject({ figure: '9' })
  expect(await textOf('kml', query)).toContain('9 killed, Big House')
  for (const format of ['kml', 'jsonld', 'svg'])
    expect((await textOf(format, query)).replaceAll('6–9 over all reports', '')).not.toContain('6–9')
  expect(await textOf('svg', query)).toContain('9 killed')
})

test('in a picture a mark is as large as the figure that stands, not as the first one reported', async () => {
  const query = '?kind=killed&place=big-1'
  const radii = async (more: string) => (await textOf('svg', query + more)).match(/ r="[^"]+"/g)
  expect(await radii('')).toEqual(await radii('&q=now+nine'))
  expect(await radii('')).not.toEqual(await radii('&q=six+inmates'))
})

test('is as known on the day of the last report that tells of what is filtered, as the page says, and a picture names the filter', async () => {
  const query = '?source=first'
  const response = await ask('csv', query)
  expect(response.headers.get('content-disposition')).toContain('as-known-2031-05-10.csv')
  const rows = parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[]
  expect(new Set(rows.slice(1).map(({ as_of }) => as_of))).toEqual(new Set(['2031-05-10']))
  expect(await textOf('svg', query)).toContain(
    'As known on 10 May 2031, 1 report. Filters: Fire in Big House.',
  )
  expect(await textOf('svg', '?place=big-1&lang=es&asOf=2031-05-10')).toContain(
    '1 informe. Filtros: Big House.',
  )
  expect(await textOf('svg')).not.toContain('Filters')
})

test.each(['geojson', 'cap', 'kml'])(
  '%s gives a decree by its name in the language asked for',
  async (format) => {
    expect(await textOf(format)).toContain('Decree 7')
    const spanish = await textOf(format, '?lang=es')
    expect(spanish).toContain('Decreto 7')
    expect(spanish).not.toContain('Decree 7')
  },
)
