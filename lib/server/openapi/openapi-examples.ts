import { toWorld } from '@/lib/geo/mercator'
import { type Tile, tileOf } from '@/lib/geo/tile'
import { kindsOf } from '@/lib/model/counted-kind'
import type { Incident } from '@/lib/model/incident'
import type { Dataset } from '@/lib/server/dataset/dataset'

/** A request to try, with what it asks for in words; `body` where it is a POST that sends something. */
export type Example = { summary: string; address: string; body?: object }

type Known = Pick<Dataset, 'crisis' | 'tag' | 'articles' | 'claims'> & {
  incidents: readonly Pick<Incident, 'id'>[]
}

/** A request as it is written down here; `at` fills the names in its path. */
type Asked = { summary: string; parts?: Record<string, string>; at?: Record<string, string | number> }

const toExample =
  (path: string) =>
  ({ summary, parts, at = {} }: Asked): Example => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ''))
    return { summary, address: filled + (parts ? `?${new URLSearchParams(parts)}` : '') }
  }

/** Where the crisis's own map begins. */
function tileOfView({ view: { zoom, lat, lon } }: Known['crisis']): Tile {
  return tileOf(toWorld([lon, lat]), Math.max(0, Math.min(15, Math.floor(zoom))))
}

/** Of what the store holds: none of these where it is empty. */
function askStored({ articles, incidents }: Known): Record<string, Asked[]> {
  const [incident] = incidents
  const [article] = articles
  return {
    ...(incident
      ? {
          '/api/incidents/{id}': [
            { summary: 'One incident, with every claim behind it', at: { id: incident.id } },
          ],
        }
      : {}),
    ...(article
      ? {
          '/api/articles/{id}': [
            { summary: 'A report, with its text and what was read in it', at: { id: article.id } },
          ],
        }
      : {}),
  }
}

function askIncidents({ crisis: { dates }, articles, claims }: Known): Asked[] {
  const days = { from: dates.from, to: dates.to }
  const place = claims.find((claim) => claim.place?.kind === 'prison')?.place
  const counted = claims.flatMap((claim) => kindsOf(claim)[1] ?? []).slice(0, 1)
  const there = place
    ? [{ summary: `All that happened at ${place.name} in these days`, parts: { place: place.id, ...days } }]
    : []
  return [
    { summary: 'The dead, by incident', parts: { kind: 'killed' } },
    {
      summary: 'As it was known when the first report was out',
      parts: { asOf: articles[0]?.publishedAt ?? dates.from },
    },
    ...counted.map((kind) => ({
      summary: 'Of other figures only those that count one thing',
      parts: { kind },
    })),
    ...there,
  ]
}

function askClaims({ articles: [first] }: Known): Asked[] {
  const said = first ? [{ summary: `What ${first.publisher} says`, parts: { source: first.publisher } }] : []
  return [
    { summary: 'Rumours and what is only alleged', parts: { status: 'alleged' } },
    { summary: 'The first ten claims', parts: { limit: '10' } },
    ...said,
  ]
}

/** A name that the gazetteer of the crisis is sure to find: one that something is told of, else the beginning of its title. */
const nameIn = ({ claims, crisis }: Known): string =>
  claims.find(({ place }) => place?.kind === 'city')?.place?.name ??
  claims.find(({ place }) => place)?.place?.name ??
  crisis.title.en.split(/\W/)[0] ??
  ''

function ask(known: Known, origin: string): Record<string, Asked[]> {
  const { crisis, tag } = known
  const { dates } = crisis
  const map = { url: `${origin}/?kind=killed` }
  return {
    '/api/incidents': askIncidents(known),
    '/api/facets': [{ summary: 'How many incidents each choice of a filter leaves' }],
    '/api/overview': [{ summary: 'What a page shows of the dead', parts: { kind: 'killed' } }],
    '/api/tiles/{tag}/{z}/{x}/{y}.json': [
      {
        summary: 'The middle of the map, for as long as the data stays the same',
        at: { tag, ...tileOfView(crisis) },
      },
    ],
    '/api/zones': [
      { summary: 'Emergencies that reach into these days', parts: { from: dates.from, to: dates.to } },
    ],
    '/api/places': [{ summary: 'Every prison, its figures dated and sourced', parts: { kind: 'prison' } }],
    '/api/hostages': [{ summary: 'Who is held and who is free, by prison' }],
    '/api/claims': askClaims(known),
    '/api/articles': [{ summary: 'The reports that were read' }],
    '/api/geocode': [{ summary: 'A name that people use', parts: { q: nameIn(known) } }],
    '/api/oembed': [
      { summary: 'A frame for the map of the dead', parts: map },
      { summary: 'The same as XML, 400 pixels wide', parts: { ...map, format: 'xml', maxwidth: '400' } },
    ],
    '/api/health': [{ summary: 'Is it alive, and with what data?' }],
    '/api/openapi.json': [{ summary: 'This description' }],
    '/api/export/{format}': [
      ...['csv', 'geojson', 'kml', 'atom'].map((format) => ({
        summary: `The dead, as ${format}`,
        parts: { kind: 'killed' },
        at: { format },
      })),
      { summary: 'The states of emergency, as cap', at: { format: 'cap' } },
    ],
    ...askStored(known),
  }
}

/**
 * Requests for each path of the description, made of what this crisis holds: its days, reports, places and names. Each is
 * answered with 200 (tested), also where the store is empty.
 * @param known its articles in order of publication
 * @param origin under which the asker knows this server
 */
export const toExamples = (known: Known, origin: string): Record<string, Example[]> =>
  Object.fromEntries(
    Object.entries(ask(known, origin)).map(([path, asked]) => [path, asked.map(toExample(path))]),
  )
