import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { besideTold } from '@/lib/gazetteer/resolve/beside-told'
import { withOutlines } from '@/lib/gazetteer/with-outlines'
import { toChoiceCounts } from '@/lib/incidents/filters/count-choices'
import {
  asksForClaims,
  type FilterContext,
  filterClaims,
  isSelected,
  touchesSelected,
} from '@/lib/incidents/filters/filter-claims'
import { filterIncidents } from '@/lib/incidents/filters/filter-incidents'
import { filterPlaces } from '@/lib/incidents/filters/filter-places'
import { filterZones } from '@/lib/incidents/filters/filter-zones'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { heavierFirst } from '@/lib/incidents/weight'
import type { Facets } from '@/lib/model/facets'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import type { Ledger } from '@/lib/model/ledger'
import type { Place, PlaceKind } from '@/lib/model/place'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { Query } from '@/lib/model/query'
import type {
  ArticleItem,
  ClaimItem,
  IncidentFeature,
  PlaceFeature,
  ZoneFeature,
} from '@/lib/model/responses'
import { currentDataset, type Dataset } from '@/lib/server/dataset/dataset'
import { type Known, knownAsOf } from '@/lib/server/dataset/dataset-as-of'
import { dataChanged, loadSentences } from '@/lib/server/dataset/load-sentences'
import { keepAcrossBundles } from '@/lib/server/keeping/keep-across-bundles'
import { keepPerQuery } from '@/lib/server/keeping/keep-per-query'
import { letOthers } from '@/lib/server/keeping/let-others'
import { tellLedger } from '@/lib/server/views/tell-ledger'
import { type Chosen, toIncidentFeature, toPlaceFeature, toZoneFeature } from '@/lib/server/views/to-features'
import { fold } from '@/lib/text/fold'

/** A query and the data it is asked of; the functions below answer it, part by part. */
export type Selection = { query: Query; dataset: Dataset; known: Known; context: FilterContext }

const defaultPlaceKinds: readonly PlaceKind[] = ['prison', 'province']

function unknownPlace(query: Query, gazetteer: Gazetteer): Problem | null {
  const unknown = query.place.find((id) => gazetteer.find(id) === undefined)
  if (unknown === undefined) return null
  const detail = `place: the gazetteer has no place with the id ${JSON.stringify(unknown)}; /api/geocode?q= finds ids by name`
  return problem(404, 'unknown-place', 'There is no such place', detail, {
    parameter: 'place',
    value: unknown,
  })
}

/** Articles' ids and publishers' names, whatever the moment. */
const sourcesOf = (dataset: Dataset): ReadonlySet<string> =>
  keepAcrossBundles(
    dataset,
    'sources',
    () => new Set(dataset.articles.flatMap(({ id, publisher }) => [id, fold(publisher)])),
  )

function unknownSource(query: Query, dataset: Dataset): Problem | null {
  const known = sourcesOf(dataset)
  const unknown = query.source.find((source) => !known.has(source) && !known.has(fold(source)))
  if (unknown === undefined) return null
  const detail = `source: no article has the id and no publisher the name ${JSON.stringify(unknown)}; /api/articles lists both`
  return problem(404, 'unknown-source', 'There is no such source', detail, {
    parameter: 'source',
    value: unknown,
  })
}

/** @param sentences by claim id, as `loadSentences` gives them for the query: searched for its words */
export function toSelection(
  query: Query,
  dataset: Dataset,
  sentences: ReadonlyMap<string, string> = new Map(),
): Selection | Problem {
  const gazetteer = gazetteerToAsk(dataset)
  const missing = unknownPlace(query, gazetteer) ?? unknownSource(query, dataset)
  if (missing) return missing
  const known = knownAsOf(dataset, query.asOf)
  const context = {
    gazetteer,
    titles: known.titles,
    claims: known.claimsById,
    sentences,
    countries: dataset.crisis.countries,
  }
  return { query, dataset, known, context }
}

/** What a query selects of some data; a problem where a place or source is unknown, or its words cannot be sought. */
export async function selectFrom(dataset: Dataset, query: Query): Promise<Selection | Problem> {
  const sentences = await loadSentences(dataset, query)
  return isProblem(sentences) ? sentences : toSelection(query, dataset, sentences)
}

/** While articles come in, a version may be over before its sentences are read. */
const attempts = 5

/** The same of the present data; a problem also where the store cannot be opened or read. */
export async function loadSelection(query: Query): Promise<Selection | Problem> {
  for (let attempt = 1; ; attempt++) {
    const dataset = await currentDataset()
    if (isProblem(dataset)) return dataset
    const selection = await selectFrom(dataset, query)
    const isOver = isProblem(selection) && selection.code === dataChanged
    if (!isOver || attempt === attempts) return selection
  }
}

/** The claims that a query selects, in order of publication. */
export const claimsOf = keepPerQuery('claims', ({ known, query, context }: Selection): StoredClaim[] =>
  filterClaims(known.claims, query, context),
)

/** The incidents that a query selects, in the order in which they were first told of. */
export const incidentsOf = keepPerQuery('incidents', ({ known, query, context }: Selection): Incident[] =>
  filterIncidents(known.incidents, query, context),
)

/** The same in the order of lists. */
export const heaviestOf = keepPerQuery('heaviest', (selection: Selection): Incident[] =>
  [...incidentsOf(selection)].sort(heavierFirst),
)

/** In the form of the routes. Features and items are made only of what is given away: of a page, not of a list. */
export const toFeature =
  ({ context, known }: Selection) =>
  (incident: Incident): IncidentFeature =>
    toIncidentFeature(incident, context.gazetteer, known)

export const toClaimItem =
  ({ known }: Selection) =>
  (claim: StoredClaim): ClaimItem => ({ ...claim, relations: known.relationsOf(claim.id) })

/** Emergency zones that a query selects, in the form of the routes, each with the prisons that it selects. */
export function selectZones({ known, query, context }: Selection): ZoneFeature[] {
  const { gazetteer, countries } = context
  const chosen: Chosen = {
    prison: (id) => isSelected(id, query, gazetteer),
    area: (id) => touchesSelected(id, query, gazetteer),
  }
  return filterZones(known.zones, query, context).map((zone) =>
    toZoneFeature(zone, gazetteer, countries, chosen),
  )
}

/** Places of some kinds that a query selects, in the form of the routes; prisons and provinces where none is named. */
export const selectPlaces = (
  { query, context }: Selection,
  kinds: readonly PlaceKind[] = defaultPlaceKinds,
): PlaceFeature[] => filterPlaces(query, context.gazetteer, kinds).map(toPlaceFeature(context.gazetteer))

/** The places filtered by themselves, of whatever kind: the ground of a map may lack them. */
export const selectChosen = ({
  query,
  context: { gazetteer },
}: {
  query: Query
  context: Pick<FilterContext, 'gazetteer'>
}): PlaceFeature[] => query.place.flatMap((id) => gazetteer.find(id) ?? []).map(toPlaceFeature(gazetteer))

export const selectLedger = keepPerQuery('ledger', (selection: Selection): Ledger => {
  const { claims } = selection.known
  return tellLedger(toLedger(claimsOf(selection), claims), claims)
})

const countedInARow = 20_000 // incidents: a few hundredths of a second

/** How many incidents each choice would leave. */
export const loadFacets = keepPerQuery(
  'facets',
  async ({ known: { incidents }, query, context }: Selection): Promise<Facets> => {
    const counts = toChoiceCounts(query, context)
    for (let from = 0; from < incidents.length; from += countedInARow) {
      if (from > 0) await letOthers()
      counts.add(incidents.slice(from, from + countedInARow))
    }
    return counts.facets()
  },
)

/** Articles behind the selected claims, each with how many of them are its own; every article where nothing is filtered. */
export function selectArticles(selection: Selection): ArticleItem[] {
  const { known, query } = selection
  if (!asksForClaims(query)) return known.articles
  const counts = new Map<string, number>()
  for (const { article } of claimsOf(selection)) counts.set(article, (counts.get(article) ?? 0) + 1)
  return known.articles.flatMap((article) => {
    const claims = counts.get(article.id)
    return claims === undefined ? [] : [{ ...article, claims }]
  })
}

/**
 * Prisons and provinces that something is told of in the crisis's countries, and the provinces around what is: to be named
 * and chosen where the gazetteer of the crisis has none of its own. And whatever is told of anywhere that is called otherwise in a
 * language: to be named.
 */
export const toldToChoose = (dataset: Dataset): PlaceFeature[] =>
  keepAcrossBundles(dataset, 'told to choose', () => {
    const gazetteer = gazetteerToAsk(dataset)
    const told = placesTold(dataset)
    const ids = new Set(told.flatMap(({ id, province, country }) => [id, province ?? [], country].flat()))
    const places = [...ids].flatMap((id) => gazetteer.find(id) ?? []).map(toPlaceFeature(gazetteer))
    return places.flatMap((place) => {
      const { kind, country, names } = place.properties
      if (!defaultPlaceKinds.includes(kind)) return names ? place : []
      if (dataset.crisis.countries.includes(country)) return place
      return names ? { ...place, properties: { ...place.properties, abroad: true as const } } : []
    })
  })

/** Places that anything lies at, at whatever moment, each once: the ground of a page stays while its moment moves. */
export const placesTold = (dataset: Dataset): Place[] =>
  keepAcrossBundles(dataset, 'places told', () => {
    const { incidents } = knownAsOf(dataset, undefined)
    return [
      ...new Map(incidents.flatMap(({ place }) => (place ? [[place.id, place] as const] : []))).values(),
    ]
  })

/**
 * What is asked for by id or name, and drawn: the gazetteer with the outlines of the crisis's countries, and the prisons that
 * no gazetteer holds but a text tells of.
 */
const gazetteerToAsk = (dataset: Dataset): Gazetteer =>
  keepAcrossBundles(dataset, 'gazetteer to ask', () => {
    const provinces = [...dataset.lands.values()].flatMap((land) => land.provinces)
    const outlines = new Map(provinces.map(({ id, geometry }) => [id, geometry]))
    return besideTold(withOutlines(dataset.gazetteer, outlines), placesTold(dataset))
  })
