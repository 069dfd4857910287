import { type Places, toPlaces } from '@/components/dashboard/to-places'
import { sortIncidents } from '@/components/table/sort-incidents'
import { parseTableParams, type TableParams } from '@/components/table/table-params'
import type { TableView } from '@/components/table/table-view'
import { sayZone } from '@/components/words/say-zone'
import { withStandingFigure } from '@/components/words/standing-figure'
import type { Language } from '@/lib/model/article'
import { isProblem, type Problem } from '@/lib/model/problem'
import { parseQuery } from '@/lib/model/query'
import type { PlaceFeature } from '@/lib/model/responses'
import { selectGround } from '@/lib/server/views/ground-places'
import {
  incidentsOf,
  loadFacets,
  loadSelection,
  type Selection,
  selectFrom,
  selectZones,
  toFeature,
  toldToChoose,
} from '@/lib/server/views/load-view'
import { standingOf } from '../api/overview/load-overview'
import { nothingFiltered, toQueryProblem, withoutEmpty } from '../load-first-view'

const pageSize = 100 // rows

/** Names and points: the table draws no outline. */
const withoutGeometry = (place: PlaceFeature): PlaceFeature => ({
  ...place,
  geometry: { type: 'Point', coordinates: [place.properties.lon, place.properties.lat] },
})

/** The rows of one page, of however many: only they are put into the form in which they are shown. */
function toRows(shown: Selection, table: TableParams, places: Places) {
  const incidents = incidentsOf(shown)
  const total = incidents.length
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(table.page, pages)
  const first = (page - 1) * pageSize
  const here = sortIncidents(incidents, table.sort, places).slice(first, first + pageSize)
  const rows = here.map(toFeature(shown)).map(withStandingFigure)
  return {
    table: { ...table, page },
    incidents: { rows, first, total },
    pages,
    missing: table.page > pages ? table.page : null,
  }
}

/** All that the table shows of an address, or the problem with it; throws where the fault is ours. */
export async function loadTable(params: URLSearchParams, language: Language): Promise<TableView | Problem> {
  const table = parseTableParams(withoutEmpty(params))
  if (isProblem(table)) return table
  const query = parseQuery(table.query)
  if (isProblem(query)) return query
  const shown = await loadSelection(query)
  if (isProblem(shown)) return toQueryProblem(shown)
  const whole = await selectFrom(shown.dataset, nothingFiltered(query))
  if (isProblem(whole)) return toQueryProblem(whole)
  const features = selectGround(whole).map(withoutGeometry)
  const known = new Set(features.map(({ id }) => id))
  const selected = selectGround(shown)
  const others = [...selected, ...toldToChoose(shown.dataset)].filter(({ id }) => !known.has(id))
  const chosen = [...new Map(others.map((place) => [place.id, withoutGeometry(place)])).values()]
  const places = toPlaces(features, language, chosen)
  return {
    title: shown.dataset.crisis.title[language],
    ...toRows(shown, table, places),
    standing: standingOf(shown),
    zones: selectZones(shown).map((zone) => sayZone(zone, language)),
    prisons: selected.filter(({ properties }) => properties.kind === 'prison'),
    articles: whole.known.articles,
    facets: await loadFacets(shown),
    features,
    chosen,
    places,
  }
}
