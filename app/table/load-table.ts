import { toPlaces } from '@/components/dashboard/to-places'
import { parseTableParams } from '@/components/table/table-params'
import type { TableView } from '@/components/table/table-view'
import { withStandingFigure } from '@/components/words/standing-figure'
import type { Language } from '@/lib/model/article'
import { isProblem, type Problem } from '@/lib/model/problem'
import { parseQuery } from '@/lib/model/query'
import type { PlaceFeature } from '@/lib/model/responses'
import {
  incidentsOf,
  loadSelection,
  selectFacets,
  selectPlaces,
  selectZones,
  toFeature,
} from '@/lib/server/load-view'
import { nothingFiltered, withoutEmpty } from '../load-first-view'

/** Names and points: the table draws no outline. */
const withoutGeometry = (place: PlaceFeature): PlaceFeature => ({
  ...place,
  geometry: { type: 'Point', coordinates: [place.properties.lon, place.properties.lat] },
})

/** All that the table shows of an address, or the problem with it; throws where the fault is ours. */
export async function loadTable(params: URLSearchParams, language: Language): Promise<TableView | Problem> {
  const table = parseTableParams(withoutEmpty(params))
  if (isProblem(table)) return table
  const query = parseQuery(table.query)
  if (isProblem(query)) return query
  const shown = await loadSelection(query)
  const whole = await loadSelection(nothingFiltered(query))
  for (const part of [shown, whole])
    if (isProblem(part) && part.status >= 500) throw new Error(`${part.code}: ${part.detail}`)
  if (isProblem(shown)) return shown
  if (isProblem(whole)) return whole
  const features = selectPlaces(whole).map(withoutGeometry)
  const known = new Set(features.map(({ id }) => id))
  const places = selectPlaces(shown)
  const chosen = places.filter(({ id }) => !known.has(id)).map(withoutGeometry)
  return {
    title: shown.dataset.crisis.title[language],
    table,
    incidents: incidentsOf(shown).map(toFeature(shown)).map(withStandingFigure),
    zones: selectZones(shown),
    prisons: places.filter(({ properties }) => properties.kind === 'prison'),
    articles: whole.known.articles,
    facets: selectFacets(shown),
    features,
    chosen,
    places: toPlaces(features, language, chosen),
  }
}
