import { headers } from 'next/headers'
import type { First, FirstView } from '@/components/dashboard/first-view'
import { dayless, tidyForm, toDataQuery } from '@/components/dashboard/search-params'
import { type BaseMap, toBaseMap, withoutOutline, withoutOutlines } from '@/components/map/base-map'
import { toMoments } from '@/lib/incidents/known-moments'
import type { Language } from '@/lib/model/article'
import type { Ledger } from '@/lib/model/ledger'
import { pickLanguage } from '@/lib/model/pick-language'
import { isProblem, type Problem } from '@/lib/model/problem'
import { parseQuery, type Query } from '@/lib/model/query'
import type { PlaceFeature } from '@/lib/model/responses'
import { loadConfig } from '@/lib/server/config'
import { loadBackdrop } from '@/lib/server/load-backdrop'
import { loadView, type View } from '@/lib/server/load-view'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The query string as the browser sent it. */
export async function toParams(searchParams: SearchParams): Promise<URLSearchParams> {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(await searchParams))
    for (const one of [value ?? []].flat()) params.append(key, one)
  return params
}

export async function pageLanguage(params: URLSearchParams): Promise<Language> {
  return pickLanguage(params.get('lang'), (await headers()).get('accept-language'))
}

const withoutEmpty = (params: URLSearchParams) =>
  new URLSearchParams([...params].filter(([, value]) => value !== ''))

const nothingFiltered = (query: Query): Query => ({
  place: [],
  kind: [],
  source: [],
  status: [],
  ...(query.asOf ? { asOf: query.asOf } : {}),
})

/** A plain form's address, as we would write it; null where it is well as it is. */
export function tidyAddress(params: URLSearchParams, places: readonly PlaceFeature[]): string | null {
  const provinces = new Map(places.map(({ id, properties }) => [id, properties.province]))
  return tidyForm(params, (id) => provinces.get(id) ?? null)?.toString() ?? null
}

/** What is filtered by and is no place of every query, without its outline: a canton, a town, the country. */
function toChosen(places: readonly PlaceFeature[], known: readonly PlaceFeature[]): PlaceFeature[] {
  const ids = new Set(known.map(({ id }) => id))
  return places
    .filter(({ id }) => !ids.has(id))
    .map((place) => ({
      ...place,
      geometry: { type: 'Point', coordinates: [place.properties.lon, place.properties.lat] },
    }))
}

type Views = { view: View; whole: View; allDays: View | null }

/** Without the names that nothing on the page is looked up by. */
const withoutAliases = ({ items, total }: Ledger): Ledger => ({
  items: items.map(({ place, series }) => ({ place: { ...place, aliases: [] }, series })),
  total,
})

function toAnswers({ view, whole, allDays }: Views, base: BaseMap, params: URLSearchParams) {
  const at = Date.now()
  const answer = <T>(route: string, query: string, body: T): First<T> => ({
    key: `/api/${route}${query}`,
    body,
    at,
  })
  const query = toDataQuery(params)
  const incidents = (key: string, features: View['incidents']) =>
    answer('incidents', key, {
      type: 'FeatureCollection' as const,
      features: features.map(withoutOutline),
      next: null,
    })
  return {
    incidents: incidents(query, view.incidents),
    allDays: allDays && incidents(toDataQuery(params, dayless), allDays.incidents),
    ledger: answer('hostages', query, withoutAliases(view.ledger)),
    zones: answer('zones', query, {
      type: 'FeatureCollection' as const,
      features: view.zones.map((zone) => withoutOutlines(zone, base)),
      next: null,
    }),
    articles: answer('articles', toDataQuery(params, ['asOf']), { items: whole.articles, next: null }),
  }
}

/** Everything a page shows of its query, or the problem with the query; throws where the fault is ours. */
export async function loadFirstView(
  params: URLSearchParams,
  language: Language,
): Promise<FirstView | Problem> {
  const query = parseQuery(withoutEmpty(params))
  if (isProblem(query)) return query
  const view = await loadView(query)
  const whole = await loadView(nothingFiltered(query))
  const allDays = query.from || query.to ? await loadView({ ...query, from: undefined, to: undefined }) : null
  const published = query.asOf ? await loadView(nothingFiltered({ ...query, asOf: undefined })) : whole
  const config = loadConfig()
  for (const part of [view, whole, config])
    if (isProblem(part) && part.status >= 500) throw new Error(`${part.code}: ${part.detail}`)
  if (isProblem(view)) return view
  if (isProblem(whole)) return whole
  if (isProblem(allDays)) return allDays
  if (isProblem(published)) return published
  const { neighbours, credits } = await loadBackdrop(whole.crisis.countries)
  const base = toBaseMap(whole.crisis.view, whole.places, neighbours)
  return {
    title: view.crisis.title[language],
    summary: view.crisis.summary[language],
    base,
    chosen: toChosen(view.places, whole.places),
    tiles: isProblem(config) ? null : config.tiles,
    credits,
    moments: toMoments(published.articles),
    ...toAnswers({ view, whole, allDays }, base, params),
  }
}
