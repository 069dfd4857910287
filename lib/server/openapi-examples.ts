import type { Dataset } from '@/lib/server/dataset'

/** A request to try, with what it asks for in words. */
export type Example = { summary: string; address: string }

type Known = Pick<Dataset, 'crisis' | 'articles' | 'claims'>

const query = (parts: Record<string, string>) => `?${new URLSearchParams(parts)}`

/**
 * Requests for each path of the description, made of what this crisis holds: its days, reports, places and names. Each is
 * answered with 200 (tested), also where the store is empty.
 */
export function toExamples({ crisis, articles, claims }: Known): Record<string, Example[]> {
  const { dates, title } = crisis
  const days = { from: dates.from, to: dates.to }
  const place = claims.find((claim) => claim.place?.kind === 'prison')?.place
  const there = place
    ? [{ summary: `All that happened at ${place.name} in these days`, parts: { place: place.id, ...days } }]
    : []
  const first = [...articles].sort((a, b) => a.publishedAt.localeCompare(b.publishedAt))[0]
  const said = first ? [{ summary: `What ${first.publisher} says`, parts: { source: first.publisher } }] : []
  const asked: Record<string, { summary: string; parts?: Record<string, string> }[]> = {
    '/api/incidents': [
      { summary: 'The dead, by incident', parts: { kind: 'killed' } },
      {
        summary: 'As it was known when the first report was out',
        parts: { asOf: first?.publishedAt ?? dates.from },
      },
      ...there,
    ],
    '/api/facets': [{ summary: 'How many incidents each choice of a filter leaves' }],
    '/api/overview': [{ summary: 'What a page shows of the dead', parts: { kind: 'killed' } }],
    '/api/zones': [{ summary: 'Emergencies that reach into these days', parts: days }],
    '/api/places': [{ summary: 'Every prison, its figures dated and sourced', parts: { kind: 'prison' } }],
    '/api/hostages': [{ summary: 'Who is held and who is free, by prison' }],
    '/api/claims': [
      { summary: 'Rumours and what is only alleged', parts: { status: 'alleged' } },
      { summary: 'The first ten claims', parts: { limit: '10' } },
      ...said,
    ],
    '/api/articles': [{ summary: 'The reports that were read' }],
    '/api/geocode': [{ summary: 'A name that people use', parts: { q: title.en.split(/\W/)[0] ?? '' } }],
    '/api/health': [{ summary: 'Is it alive, and with what data?' }],
    '/api/openapi.json': [{ summary: 'This description' }],
    '/api/export/{format}': ['csv', 'geojson', 'kml', 'atom', 'cap'].map((format) => ({
      summary: `The dead, as ${format}`,
      parts: { kind: 'killed' },
      format,
    })),
  }
  const examples = Object.entries(asked).map(([path, list]) => [
    path,
    list.map(({ summary, parts, ...rest }) => ({
      summary,
      address:
        path.replace('{format}', 'format' in rest ? String(rest.format) : '') + (parts ? query(parts) : ''),
    })),
  ])
  const whole = first && {
    '/api/articles/{id}': [
      {
        summary: 'A report, with its text and what was read in it',
        address: `/api/articles/${encodeURIComponent(first.id)}`,
      },
    ],
  }
  return { ...Object.fromEntries(examples), ...whole }
}
