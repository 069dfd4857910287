import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { Quantity, When } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'
import { isProblem } from '@/lib/model/problem'
import { parseQuery, type Query } from '@/lib/model/query'
import type { Decree } from '@/lib/model/zone'

/** A made-up country, its places and its papers, for the tests of this room. */

const square = (west: number, south: number): GazetteerPlace['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
})

const place = (
  id: string,
  name: string,
  kind: PlaceKind,
  province: string | null,
  more: Partial<GazetteerPlace> = {},
): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind,
  province,
  country: 'XA',
  lon: 10.5,
  lat: 0.5,
  precision: kind === 'prison' ? 'site' : kind,
  ...more,
})

export const country = place('XA', 'Andara', 'country', null)
export const north = place('XA-N', 'Norte', 'province', 'XA-N', { geometry: square(10, 0) })
export const south = place('XA-S', 'Sureña', 'province', 'XA-S', { geometry: square(10, -1), lat: -0.5 })
export const port = place('port', 'Puerto Hondo', 'city', 'XA-N')
export const canton = place('XA-0101', 'Hondo', 'canton', 'XA-N')
export const bigPrison = place('big-1', 'Big House', 'prison', 'XA-N', { aliases: ['La Grande'] })
export const hillPrison = place('hill-1', 'Hill Jail', 'prison', 'XA-S', { lat: -0.5 })
export const shutPrison = place('shut-1', 'Old Fort', 'prison', 'XA-S', {
  lat: -0.5,
  operating: { from: null, until: '2030-01' },
})

const places = [country, north, south, port, canton, bigPrison, hillPrison, shutPrison]

export const gazetteer = buildGazetteer(places)

export const exactly = (value: number): Quantity => ({
  value,
  low: value,
  high: value,
  bound: 'exact',
  form: 'digits',
})
export const atLeast = (value: number): Quantity => ({ ...exactly(value), high: null, bound: 'at_least' })
export const atMost = (value: number): Quantity => ({ ...exactly(value), low: null, bound: 'at_most' })

export const on = (day: string): When => ({ start: day, end: day, precision: 'day' })
export const inYear = (year: string): When => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  precision: 'year',
})

let made = 0

/** A claim of the made-up country: twelve killed at its big prison, reported on 10 May 2031, unless told otherwise. */
export function claim(more: Partial<StoredClaim> = {}): StoredClaim {
  made += 1
  const start = made * 1000
  const publishedAt = more.publishedAt ?? '2031-05-10'
  const article = more.article ?? `paper-${publishedAt}`
  return {
    id: `${article}.${made}`,
    kind: 'killed',
    quantity: exactly(12),
    unit: 'people',
    place: bigPrison,
    placeReason: 'named in the sentence',
    when: null,
    attribution: null,
    status: 'reported',
    historic: false,
    sentence: { start, end: start + 50 },
    evidence: { start: start + 10, end: start + 12 },
    article,
    publisher: 'The Daily Andaran',
    publishedAt,
    ...more,
  }
}

export const decree = (more: Partial<Decree> = {}): Decree => ({
  id: 'd-7',
  decree: 'Decree 7',
  from: '2031-05-10',
  until: '2031-06-10',
  scopes: ['prison_system'],
  areas: [],
  rights: [],
  curfew: null,
  renews: null,
  note: null,
  sources: ['https://gazette.example/7'],
  confidence: 'high',
  ...more,
})

export function query(text: string): Query {
  const parsed = parseQuery(new URLSearchParams(text))
  if (isProblem(parsed)) throw new Error(parsed.detail)
  return parsed
}
