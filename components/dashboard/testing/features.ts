import type { ClaimKind, Quantity } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'

const place = (id: string, kind: Place['kind'], precision: Place['precision']): Place => ({
  id,
  name: id,
  aliases: [],
  kind,
  province: kind === 'country' ? null : 'XT-A',
  country: 'XT',
  lon: -30,
  lat: 10,
  precision,
})
export const country = place('XT', 'country', 'country')
export const prison = (id: string) => place(id, 'prison', 'site')
export const province = (id: string) => place(id, 'province', 'province')

const exact = (value: number): Quantity => ({
  value,
  low: value,
  high: value,
  bound: 'exact',
  form: 'digits',
})

/** An incident that one claim of each of `articles` tells of; made up for tests. */
export function incident(
  id: string,
  kind: ClaimKind,
  at: Place,
  value: number | null,
  articles: string[] = ['article'],
): IncidentFeature {
  const quantity = value === null ? null : exact(value)
  const claim = `claim-${id}`
  return {
    type: 'Feature',
    id,
    geometry: at.kind === 'country' ? null : { type: 'Point', coordinates: [at.lon, at.lat] },
    properties: {
      id,
      kind,
      place: at,
      when: null,
      quantity: quantity && { ...quantity, lowClaim: claim, highClaim: claim, latestClaim: claim },
      unit: 'people',
      status: 'reported',
      historic: false,
      claims: [claim],
      articles,
      provenance: articles.map((article) => ({
        claim,
        article,
        publisher: 'The Courier',
        publishedAt: '2024-03-05',
        attribution: null,
        status: 'reported' as const,
        when: null,
        quantity,
        sentence: { start: 0, end: 9 },
        evidence: { start: 0, end: 2 },
      })),
    },
  }
}

export const zone = (id: string, from: string | null, until: string | null): ZoneFeature => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: {
    id,
    scope: 'unsaid',
    from,
    until,
    decree: null,
    record: null,
    areas: [],
    areasNamedBy: null,
    rights: [],
    prisons: [],
    prisonsLeftOut: [],
    claims: [],
    provenance: [],
    sources: [],
  },
})
