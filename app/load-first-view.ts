import { headers } from 'next/headers'
import type { First, FirstView } from '@/components/dashboard/first-view'
import { dayless, tidyForm, toDataQuery } from '@/components/dashboard/search-params'
import { toShownIds } from '@/components/dashboard/shown-ids'
import { type BaseMap, toBaseMap, withoutOutline, withoutOutlines } from '@/components/map/base-map'
import { firstLevels, firstWindow, isWithin } from '@/components/map/cluster-level'
import type { FirstClusters } from '@/components/map/clustered'
import { toTarget } from '@/components/map/target'
import type { StageSquare } from '@/lib/geo/stage'
import { toMoments, toPlainYear } from '@/lib/incidents/time/known-moments'
import type { Language } from '@/lib/model/article'
import type { Ledger } from '@/lib/model/ledger'
import { pickLanguage } from '@/lib/model/pick-language'
import type { DatedFigure } from '@/lib/model/place'
import { isProblem, type Problem } from '@/lib/model/problem'
import { noFilter, pageKeys, parseQuery, type Query, withKnownKeys } from '@/lib/model/query'
import type { ArticleItem, PlaceFeature } from '@/lib/model/responses'
import { sayRecord } from '@/lib/model/say-record'
import { loadConfig } from '@/lib/server/config/config'
import { loadBackdrop } from '@/lib/server/gazetteer/load-backdrop'
import { letOthers } from '@/lib/server/keeping/let-others'
import { selectGround } from '@/lib/server/views/ground-places'
import {
  loadFacets,
  loadSelection,
  placesTold,
  type Selection,
  selectChosen,
  selectFrom,
  selectLedger,
  selectZones,
  toldToChoose,
} from '@/lib/server/views/load-view'
import { selectClusters } from '@/lib/server/views/select-clusters'
import { loadOverview } from './api/overview/load-overview'
import { circleScaleOf } from './load-circle-scale'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The query string as the browser sent it, of which the page takes what it knows. */
export async function toParams(
  searchParams: SearchParams,
  known: readonly string[] = pageKeys,
): Promise<URLSearchParams> {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(await searchParams))
    for (const one of [value ?? []].flat()) params.append(key, one)
  return withKnownKeys(params, known)
}

export async function pageLanguage(params: URLSearchParams): Promise<Language> {
  return pickLanguage(params.get('lang'), (await headers()).get('accept-language'))
}

/** What a plain form leaves open is not asked for. */
export const withoutEmpty = (params: URLSearchParams) =>
  new URLSearchParams([...params].filter(([, value]) => value !== ''))

/** All that was known by the moment that a query asks for. */
export const nothingFiltered = ({ asOf }: Query): Query => ({ ...noFilter, ...(asOf ? { asOf } : {}) })

/**
 * A plain form's address, as we would write it; null where it is well as it is.
 * @param ground the map's own places
 * @param chosen others that can be chosen
 */
export function tidyAddress(
  params: URLSearchParams,
  ground: readonly PlaceFeature[],
  chosen: readonly PlaceFeature[],
): string | null {
  const provinces = new Map([...ground, ...chosen].map(({ id, properties }) => [id, properties.province]))
  return tidyForm(params, (id) => provinces.get(id) ?? null)?.toString() ?? null
}

/** What is filtered by or told of and is no place of every query, without its outline: a canton, a town, the country. */
function toChosen(places: readonly PlaceFeature[], known: readonly PlaceFeature[]): PlaceFeature[] {
  const ids = new Set(known.map(({ id }) => id))
  return [...new Map(places.map((place) => [place.id, place])).values()]
    .filter(({ id }) => !ids.has(id))
    .map((place) => ({
      ...place,
      geometry: { type: 'Point', coordinates: [place.properties.lon, place.properties.lat] },
    }))
}

/** With each remark of the record in the page's own language alone. */
export function inLanguage(language: Language, { properties, ...place }: PlaceFeature): PlaceFeature {
  const { capacity, population, holds, figuresNote } = properties
  const said = (figures: DatedFigure[]) =>
    figures.map((figure) => ({ ...figure, source: sayRecord(figure.source, language) }))
  return {
    ...place,
    properties: {
      ...properties,
      ...(capacity ? { capacity: said(capacity) } : {}),
      ...(population ? { population: said(population) } : {}),
      ...(holds ? { holds: sayRecord(holds, language) } : {}),
      ...(figuresNote ? { figuresNote: sayRecord(figuresNote, language) } : {}),
    },
  }
}

/** Without the names that nothing on the page is looked up by. */
const withoutAliases = ({ items, total }: Ledger): Ledger => ({
  items: items.map(({ place, series }) => ({ place: { ...place, aliases: [] }, series })),
  total,
})

/** Without the remark, which only the article itself shows. */
const withoutNote = ({ note: _, ...article }: ArticleItem): ArticleItem => article

type Selections = { shown: Selection; whole: Selection; allDays: Selection | null }

const noLedger: Ledger = { items: [], total: [] }
const mostClusters = 300 // of one zoom: what is more, the map fetches when it has come to life

/** What the map looks at before anybody moves it. */
export const targetOf = (shown: Parameters<typeof selectChosen>[0], base: BaseMap): StageSquare =>
  toTarget(base, toShownIds(base.places, shown.query.place), selectChosen(shown))

/** Clusters for every size of frame; null where incidents are drawn one by one. */
function toFirstClusters(shown: Selection, base: BaseMap, params: URLSearchParams): FirstClusters | null {
  const view = params.get('view')
  const target = targetOf(shown, base)
  const within = firstWindow(base.stage, target, view)
  const levels = [...new Set(firstLevels(base.stage, target, view))].flatMap((level) => {
    const tile = selectClusters(shown, level, isWithin(base.stage, within))
    const isTooMuch = tile.clusters.length + tile.incidents.length > mostClusters
    return isTooMuch ? [] : [[level, { ...tile, incidents: tile.incidents.map(withoutOutline) }] as const]
  })
  return { levels: Object.fromEntries(levels), within }
}

async function loadAnswers({ shown, whole, allDays }: Selections, base: BaseMap, params: URLSearchParams) {
  const at = Date.now()
  const answer = <T>(route: string, query: string, body: T): First<T> => ({
    key: `/api/${route}${query}`,
    body,
    at,
  })
  const query = toDataQuery(params)
  const overview = async (key: string, selection: Selection) => {
    const body = await loadOverview(selection)
    return answer('overview', key, { ...body, features: body.features.map(withoutOutline) })
  }
  const incidents = await overview(query, shown)
  const { many, manyArticles } = incidents.body
  const clusters = many && toFirstClusters(shown, base, params)
  await letOthers()
  const facets = await loadFacets(shown)
  await letOthers()
  return {
    incidents,
    clusters,
    allDays: allDays && (await overview(toDataQuery(params, dayless), allDays)),
    ledger: answer('hostages', query, many ? noLedger : withoutAliases(selectLedger(shown))),
    zones: answer('zones', query, {
      type: 'FeatureCollection' as const,
      features: selectZones(shown).map((zone) => withoutOutlines(zone, base)),
      next: null,
    }),
    facets: answer('facets', query, facets),
    articles: answer('articles', toDataQuery(params, ['asOf']), {
      items: manyArticles ? [] : whole.known.articles.map(withoutNote),
      next: null,
    }),
    moments: manyArticles ? [] : toMoments(shown.dataset.articles),
  }
}

/**
 * A problem with what is asked, to be told in words.
 * @throws where the fault is ours: then the page fails
 */
export function toQueryProblem(problem: Problem): Problem {
  if (problem.status >= 500) throw new Error(`${problem.code}: ${problem.detail}`)
  return problem
}

/** Everything a page shows of its query, or the problem with the query; throws where the fault is ours. */
export async function loadFirstView(
  params: URLSearchParams,
  language: Language,
  query: Query | Problem = parseQuery(withoutEmpty(params)),
): Promise<FirstView | Problem> {
  if (isProblem(query)) return query
  const shown = await loadSelection(query)
  if (isProblem(shown)) return toQueryProblem(shown)
  const { dataset } = shown
  const whole = await selectFrom(dataset, nothingFiltered(query))
  if (isProblem(whole)) return toQueryProblem(whole)
  const allDays =
    query.from || query.to ? await selectFrom(dataset, { ...query, from: undefined, to: undefined }) : null
  if (isProblem(allDays)) return toQueryProblem(allDays)
  const config = loadConfig()
  if (isProblem(config)) return toQueryProblem(config)
  const { crisis } = dataset
  const told = placesTold(dataset)
  const places = selectGround(whole)
  const asked = selectGround(shown)
  const { neighbours, credits } = await loadBackdrop(dataset, told, [...places, ...asked], language)
  const ground = toBaseMap(crisis, places, neighbours, told, circleScaleOf(dataset))
  const base = { ...ground, places: ground.places.map((place) => inLanguage(language, place)) }
  return {
    title: crisis.title[language],
    summary: crisis.summary[language],
    year: toPlainYear(dataset.articles),
    base,
    chosen: toChosen([...asked, ...toldToChoose(dataset)], places),
    tiles: config.tiles,
    credits,
    ...(await loadAnswers({ shown, whole, allDays }, base, params)),
  }
}
