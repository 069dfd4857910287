import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { urlOf } from './support/servers'

const url = urlOf('shipped')

const values = {
  place: ['azuay-1', 'guayas-1', 'EC-G', 'EC-X', 'EC', 'EC-0907'],
  kind: ['killed', 'injured', 'hostages_held', 'attack', 'state_of_emergency', 'other_count'],
  from: ['2021-01-01', '2023-07-22', '2023-07-25'],
  to: ['2023-07-24', '2023-07-26', '2024-02-01'],
  source: ['MercoPress', 'AP', 'argia'],
  status: ['reported', 'alleged'],
  q: ['guards', 'presos', 'muertos', 'Litoral'],
  asOf: ['2023-07-24', '2023-07-25', '2023-07-27', '2024-02-01'],
  bbox: ['-80.5,-3.5,-79,-1.5', '-79.5,-3,-78.5,-2.5'],
  lang: ['en', 'es'],
}

/** Of few parts, so that most leave something. */
const queries = fc
  .subarray(Object.entries(values), { minLength: 1, maxLength: 3 })
  .chain((parts) =>
    fc.tuple(...parts.map(([key, some]) => fc.tuple(fc.constant(key), fc.constantFrom(...some)))),
  )

const drawn = (html: string) => [...html.matchAll(/data-incident="([^"]+)"/g)].map(([, id = '']) => id)

/** Where a query may be asked, and the ids of the incidents in the answer. */
const forms: Record<string, { path: string; idsIn: (text: string) => string[] }> = {
  dashboard: { path: '/', idsIn: drawn },
  embed: { path: '/embed', idsIn: drawn },
  csv: {
    path: '/api/export/csv',
    idsIn: (text) =>
      parse(text, { columns: true, bom: true })
        .slice(1)
        .map((row: unknown) => (row as { incident_id: string }).incident_id),
  },
  geojson: {
    path: '/api/export/geojson',
    idsIn: (text) =>
      JSON.parse(text)
        .features.filter(
          ({ properties }: { properties: { layer: string } }) => properties.layer === 'incident',
        )
        .map(({ id }: { id: string }) => id),
  },
  feed: {
    path: '/api/export/atom',
    idsIn: (text) =>
      [...text.matchAll(/term="([^"]+)" scheme="urn:crisis-map:incident"/g)].map(([, id = '']) => id),
  },
  cap: {
    path: '/api/export/cap',
    idsIn: (text) => (/<incidents>([^<]+)</.exec(text)?.[1] ?? '').split(' ').filter(Boolean),
  },
}

test('dashboard, embed, CSV, GeoJSON, feed and CAP hold the same incidents for the same query', async () => {
  test.slow()
  const distinct = new Set<string>()
  for (const parts of fc.sample(queries, { numRuns: 50, seed: 7 })) {
    const query = `?${new URLSearchParams(parts)}`
    const { features } = await (await fetch(`${url}/api/incidents${query}`)).json()
    const wanted = features.map(({ id }: { id: string }) => id).sort()
    distinct.add(wanted.join())
    for (const [form, { path, idsIn }] of Object.entries(forms)) {
      // Each asks as a client of its own, so that a search limit set for one reader does not meet a test that asks for many.
      const headers = { 'x-forwarded-for': `203.0.113.${Object.keys(forms).indexOf(form)}` }
      const answer = await fetch(`${url}${path}${query}`, { headers })
      expect(answer.status, `${form}${query}`).toBe(200)
      expect([...new Set(idsIn(await answer.text()))].sort(), `${form}${query}`).toEqual(wanted)
    }
  }
  expect(distinct.size).toBeGreaterThan(10)
})
