import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { type FilterContext, filterClaims, isSelected } from '@/lib/incidents/filter-claims'
import { filterIncidents } from '@/lib/incidents/filter-incidents'
import { filterPlaces } from '@/lib/incidents/filter-places'
import { filterZones } from '@/lib/incidents/filter-zones'
import { toLedger } from '@/lib/incidents/to-ledger'
import type { Crisis } from '@/lib/model/crisis'
import type { Ledger } from '@/lib/model/ledger'
import type { PlaceKind } from '@/lib/model/place'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { Query } from '@/lib/model/query'
import type {
  ArticleItem,
  ClaimItem,
  IncidentFeature,
  PlaceFeature,
  ZoneFeature,
} from '@/lib/model/responses'
import { currentDataset, type Dataset } from '@/lib/server/dataset'
import { type Known, knownAsOf } from '@/lib/server/dataset-as-of'
import { loadSentences } from '@/lib/server/load-sentences'
import { toIncidentFeature, toPlaceFeature, toZoneFeature } from '@/lib/server/to-features'

/** A query and the data it is asked of; the functions below answer it, part by part. */
export type Selection = { query: Query; dataset: Dataset; known: Known; context: FilterContext }

/** Everything the dashboard shows of a query, in the forms of the routes. */
export type View = {
  version: number
  crisis: Crisis
  articles: ArticleItem[]
  claims: ClaimItem[]
  incidents: IncidentFeature[]
  zones: ZoneFeature[]
  places: PlaceFeature[]
  ledger: Ledger
}

export const defaultPlaceKinds: readonly PlaceKind[] = ['prison', 'province']

function unknownPlace(query: Query, gazetteer: Gazetteer): Problem | null {
  const unknown = query.place.find((id) => gazetteer.find(id) === undefined)
  if (unknown === undefined) return null
  const detail = `place: the gazetteer has no place with the id ${JSON.stringify(unknown)}; /api/geocode?q= finds ids by name`
  return problem(404, 'unknown-place', 'There is no such place', detail, { parameter: 'place' })
}

/** @param sentences by claim id, as `loadSentences` gives them for the query: searched for its words */
export function toSelection(
  query: Query,
  dataset: Dataset,
  sentences: ReadonlyMap<string, string> = new Map(),
): Selection | Problem {
  const missing = unknownPlace(query, dataset.gazetteer)
  if (missing) return missing
  const known = knownAsOf(dataset, query.asOf)
  const context = {
    gazetteer: dataset.gazetteer,
    titles: known.titles,
    claims: known.claimsById,
    sentences,
    countries: dataset.crisis.countries,
  }
  return { query, dataset, known, context }
}

export const selectClaims = ({ known, query, context }: Selection): ClaimItem[] =>
  filterClaims(known.claims, query, context)

export const selectIncidents = ({ known, query, context }: Selection): IncidentFeature[] =>
  filterIncidents(known.incidents, query, context).map((incident) =>
    toIncidentFeature(incident, context.gazetteer, known.claimsById),
  )

export function selectZones({ known, query, context }: Selection): ZoneFeature[] {
  const { gazetteer, countries } = context
  const isShown = (prison: string) => isSelected(prison, query, gazetteer)
  return filterZones(known.zones, query, context).map((zone) =>
    toZoneFeature(zone, gazetteer, countries, isShown),
  )
}

export const selectPlaces = (
  { query, context }: Selection,
  kinds: readonly PlaceKind[] = defaultPlaceKinds,
): PlaceFeature[] => filterPlaces(query, context.gazetteer, kinds).map(toPlaceFeature)

export const selectLedger = (selection: Selection): Ledger =>
  toLedger(selectClaims(selection), selection.known.claims)

const asksForClaims = ({ place, kind, from, to, source, status, q, bbox }: Query) =>
  [place, kind, source, status].some((list) => list.length > 0) || Boolean(from || to || q || bbox)

/** Articles behind the selected claims, each with how many of them are its own; every article where nothing is filtered. */
export function selectArticles(selection: Selection): ArticleItem[] {
  const { known, query } = selection
  if (!asksForClaims(query)) return known.articles
  const counts = new Map<string, number>()
  for (const { article } of selectClaims(selection)) counts.set(article, (counts.get(article) ?? 0) + 1)
  return known.articles.flatMap((article) => {
    const claims = counts.get(article.id)
    return claims === undefined ? [] : [{ ...article, claims }]
  })
}

/**
 * What the dashboard shows of a query: the same answers that the routes give, from the same functions. A problem where the
 * store cannot be opened or the query names an unknown place.
 */
export async function loadView(query: Query): Promise<View | Problem> {
  const dataset = await currentDataset()
  if (isProblem(dataset)) return dataset
  const selection = toSelection(query, dataset, await loadSentences(dataset, query))
  if (isProblem(selection)) return selection
  return {
    version: dataset.version,
    crisis: dataset.crisis,
    articles: selectArticles(selection),
    claims: selectClaims(selection),
    incidents: selectIncidents(selection),
    zones: selectZones(selection),
    places: selectPlaces(selection),
    ledger: selectLedger(selection),
  }
}
