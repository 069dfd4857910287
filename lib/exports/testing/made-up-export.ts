import type { ExportData } from '@/lib/exports/export-data'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'

const place = {
  id: 'hill-1',
  name: 'Hill Jail',
  aliases: [],
  kind: 'prison' as const,
  province: 'XA-N',
  country: 'XA',
  lon: 10.5,
  lat: -0.5,
  precision: 'site' as const,
}

const span = { start: 0, end: 4 }
const said = (claim: string, article: string, value: number, attribution: string | null = null) => ({
  claim,
  article,
  publisher: 'El Faro',
  publishedAt: '2031-05-10',
  attribution,
  status: 'reported' as const,
  when: null,
  quantity: { value, low: value, high: null, bound: 'at_least' as const, form: 'digits' as const },
  sentence: span,
  evidence: span,
})

/** An incident as the routes give it; `more` overrides its properties. */
export function madeUpIncident(
  id: string,
  more: Partial<IncidentFeature['properties']> = {},
): IncidentFeature {
  const provenance = [said(`${id}-a`, 'first', 6, 'the ministry'), said(`${id}-b`, 'second', 9)]
  const merged = { lowClaim: `${id}-a`, highClaim: `${id}-b`, latestClaim: `${id}-b` }
  return {
    type: 'Feature',
    id,
    geometry: more.place === null ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      id,
      kind: 'killed',
      place,
      when: { start: '2031-05-09', end: '2031-05-09', precision: 'day' },
      quantity: { value: 9, low: 6, high: null, bound: 'at_least', form: 'digits', ...merged },
      unit: 'people',
      status: 'reported',
      historic: false,
      provenance,
      claims: provenance.map(({ claim }) => claim),
      articles: ['first', 'second'],
      ...more,
    },
  }
}

const ring = [
  [10, 0],
  [11, 0],
  [11, 1],
  [10, 0],
]

export const madeUpZone: ZoneFeature = {
  type: 'Feature',
  id: 'zone-7',
  geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
  properties: {
    id: 'zone-7',
    scope: 'areas',
    from: '2031-05-10',
    until: '2031-07-09',
    decree: 'Decree 7',
    record: null,
    areas: [{ id: 'XA-N', name: 'North', approximate: false }],
    areasNamedBy: 'decree',
    rights: ['assembly', 'movement'],
    provenance: [said('z-a', 'first', 60)],
    sources: ['https://gazette.example/7'],
    prisons: [],
    prisonsLeftOut: [],
    claims: ['z-a'],
  },
}

const article = (id: string, title: string, url: string | null) => ({
  id,
  title,
  publisher: 'El Faro',
  url,
  publishedAt: '2031-05-10',
  language: 'es' as const,
  claims: 2,
})

/** An emergency that nothing draws, of so many days, with more suspended in some of its areas. */
export const partedZone: ZoneFeature = {
  ...madeUpZone,
  geometry: null,
  properties: {
    ...madeUpZone.properties,
    until: null,
    lastsDays: 90,
    lastsSaidBy: 'z-a',
    areas: [{ id: 'XA-N', name: 'North', approximate: false, undrawn: true }],
    rightsInPart: [{ rights: ['movement'], areas: [], count: 1, kind: 'province', claims: ['z-a'] }],
  },
}

/** What a query shows, made up; the texts are as hostile as an article may be. */
export function madeUpExport(
  incidents: readonly IncidentFeature[] = [madeUpIncident('one'), madeUpIncident('two', { place: null })],
  more: Partial<ExportData> = {},
): ExportData {
  const claims = incidents.flatMap(({ properties }) => properties.claims)
  return {
    title: 'Andara & <its> prisons',
    language: 'en',
    moment: '2031-05-12',
    address: 'https://map.example/api/export/x?kind=killed&q=a',
    home: 'https://map.example/?kind=killed&q=a',
    incidents,
    zones: [madeUpZone],
    articles: new Map([
      ['first', article('first', '=HYPERLINK("http://evil.example","Fire")', null)],
      ['second', article('second', '<script>alert(1)</script> ]]> "Guards"', 'https://andaran.example/2')],
    ]),
    sentences: new Map(
      claims.map((claim) => [claim, `+1 "dead", said <b>she</b>;\r\nand\u0007 ñ — ${claim}`]),
    ),
    revised: new Map([['one-a', '2031-05-11']]),
    overtaken: new Set(['one-a']),
    makers: ['Cities: Atlas & Co (CC BY 4.0)', '© Map makers'],
    words: {
      incident: ({ id }) => `Nine killed, ${id}`,
      figure: ({ properties: { quantity } }) => quantity && `${quantity.value}, shown`,
      overAll: ({ properties: { quantity } }) => quantity && `${quantity.low} and up`,
      range: 'What low and high are.',
      claim: (_, { claim }) => `Killed, ${claim}`,
      zone: ({ id }) => `State of emergency, ${id}`,
      areas: ({ properties: { areas } }) => areas.map(({ name }) => name).join(', '),
      emergency: 'State of emergency',
      curfew: 'Curfew',
      rights: ({ id }) => [`Suspended in <all>, ${id}`],
      revised: (day) => `Corrected ${day}.`,
      note: 'Read by a machine & <no> warning.',
      layers: { incidents: 'Incidents', zones: 'Emergency zones' },
    },
    drawMap: () => '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
    ...more,
  }
}
