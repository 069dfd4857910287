import { activeFilters } from '@/components/dashboard/search-params'
import { toPlaces } from '@/components/dashboard/to-places'
import { drawMap } from '@/components/exports/draw-map'
import { toExportWords } from '@/components/exports/export-words'
import { findOvertaken } from '@/components/exports/find-overtaken'
import { toBaseMap } from '@/components/map/base-map'
import { catalogues } from '@/components/words/catalogues'
import { sayZone } from '@/components/words/say-zone'
import type { ExportData } from '@/lib/exports/export-data'
import type { ExportFormat } from '@/lib/exports/export-format'
import { revisedOn } from '@/lib/exports/revised-on'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { noFilter } from '@/lib/model/query'
import type { PlaceFeature } from '@/lib/model/responses'
import { loadAllSentences } from '@/lib/server/dataset/load-sentences'
import { loadBackdrop } from '@/lib/server/gazetteer/load-backdrop'
import { originOf } from '@/lib/server/respond/origin-of'
import { selectGround } from '@/lib/server/views/ground-places'
import {
  incidentsOf,
  placesTold,
  type Selection,
  selectChosen,
  selectZones,
  toClaimItem,
  toFeature,
  toldToChoose,
} from '@/lib/server/views/load-view'
import { areMany, selectClusters } from '@/lib/server/views/select-clusters'
import { circleScaleOf } from '../../load-circle-scale'
import { reportsOf, standingOf } from '../overview/load-overview'

/** Every prison and province, whatever is filtered: for names and for the ground of the map. */
const allPlaces = (selection: Selection): PlaceFeature[] => selectGround({ ...selection, query: noFilter })

/** The moment asked for, else the day of the last report of what is selected. */
const momentOf = (selection: Selection): string =>
  (selection.query.asOf ?? standingOf(selection).asOf) || selection.dataset.crisis.dates.from

const dashboardOf = (origin: string, { search }: URL) => `${origin}/${search}`

/** An export is made whole, in memory: of more than these one narrows the query, or pages through the routes. */
const mostExported = 20_000

const tooMany = (count: number): Problem =>
  problem(
    422,
    'too-many-incidents',
    'Too many incidents for one file',
    `the query selects ${count}, a file holds at most ${mostExported}; narrow it by place, kind or days, or page through /api/incidents`,
  )

/** Of incidents that a picture draws in clusters only what it counts them by; of earlier years it draws none. */
const toTold = (selection: Selection) =>
  incidentsOf(selection)
    .filter(({ historic }) => !historic)
    .map(({ id, provenance }) => ({ id, properties: { claims: provenance.map(({ claim }) => claim) } }))

/** All that a query shows, with what its sources need; a problem where the store cannot be read. */
export async function loadExport(
  selection: Selection,
  request: Request,
  { isPicture }: Pick<ExportFormat, 'isPicture'>,
): Promise<ExportData | Problem> {
  const { dataset, known, query } = selection
  const isMany = areMany(selection)
  const told = isPicture && isMany ? [] : incidentsOf(selection)
  if (told.length > mostExported) return tooMany(told.length)
  const sentences = await loadAllSentences(dataset)
  if (isProblem(sentences)) return sentences
  const words = catalogues[query.lang ?? 'en']
  const incidents = told.map(toFeature(selection))
  const overtaken = findOvertaken(incidents)
  const zones = selectZones(selection).map((zone) => sayZone(zone, words.language))
  const toldPlaces = placesTold(dataset)
  const features = allPlaces(selection)
  const { neighbours, credits } = await loadBackdrop(dataset, toldPlaces, features, words.language)
  const places = toPlaces(features, words.language, [...selectChosen(selection), ...toldToChoose(dataset)])
  const [origin, url] = [originOf(request), new URL(request.url)]
  const title = dataset.crisis.title[words.language]
  const moment = momentOf(selection)
  const makers = [...new Set(credits.flatMap(({ attribution }) => attribution ?? []))]
  return {
    title,
    language: words.language,
    moment,
    address: `${origin}${url.pathname}${url.search}`,
    home: dashboardOf(origin, url),
    incidents,
    zones,
    articles: new Map(known.articles.map((article) => [article.id, article])),
    sentences,
    revised: revisedOn(known.claims.map(toClaimItem(selection)), overtaken),
    overtaken: new Set(overtaken.keys()),
    makers,
    words: toExportWords(words, places),
    drawMap: (size) => {
      const base = toBaseMap(dataset.crisis, features, neighbours, toldPlaces, circleScaleOf(dataset))
      const reports = reportsOf(selection)
      const many = isMany
        ? {
            told: toTold(selection),
            clustersAt: (zoom: number) => selectClusters(selection, zoom, () => true),
          }
        : null
      const drawn = {
        base,
        incidents: isMany ? [] : incidents,
        many,
        zones,
        query,
        title,
        moment,
        known: standingOf(selection).asOf || moment,
        filters: activeFilters(url.searchParams),
        articles: known.articles,
        reports,
        makers,
        ...(size ? { size } : {}),
      }
      return drawMap(drawn, words, places)
    },
  }
}
