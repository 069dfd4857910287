import { headlineKinds, toHeadlineFigures } from '@/components/masthead/headline-figures'
import { withStandingFigure } from '@/components/words/standing-figure'
import { asksForClaims } from '@/lib/incidents/filters/filter-claims'
import { toldTogether } from '@/lib/incidents/filters/told-together'
import { knownOn, toMoments } from '@/lib/incidents/time/known-moments'
import { toTimeline } from '@/lib/incidents/time/to-timeline'
import { toTold } from '@/lib/incidents/told-kinds'
import type { Incident } from '@/lib/model/incident'
import type { ManyArticles, ManyIncidents, Overview } from '@/lib/model/overview'
import type { IncidentFeature } from '@/lib/model/responses'
import { keepPerQuery } from '@/lib/server/keeping/keep-per-query'
import { letOthers } from '@/lib/server/keeping/let-others'
import { heaviestOf, incidentsOf, type Selection, selectZones, toFeature } from '@/lib/server/views/load-view'
import { areMany, placingOf } from '@/lib/server/views/select-clusters'
import type { ArticleListing } from '@/lib/store/store'

/** Articles that a page is given whole. */
const mostArticles = 300
/** Of many incidents, those that a page's list begins with. */
const firstRows = 20
/** Of a kind, those among which the figure for the head of the page is sought. */
const candidates = 40

/** Those that the head of the page may name, as it would find them among all. */
function toHeadlines(selection: Selection): IncidentFeature[] {
  const most = ({ quantity }: Incident) => quantity?.high ?? quantity?.value ?? 0
  return headlineKinds.flatMap((kind) => {
    const told = incidentsOf(selection).filter(
      (one) => one.kind === kind && one.quantity && !one.historic && one.status === 'reported',
    )
    const greatest = told.sort((a, b) => most(b) - most(a)).slice(0, candidates)
    const features = greatest.map(toFeature(selection))
    const [first] = toHeadlineFigures(features.map(withStandingFigure))
    // Two of a kind, so that the page can tell that there are others.
    const ids = [first?.incident.id, greatest.find(({ id }) => id !== first?.incident.id)?.id]
    return features.filter(({ id }) => ids.includes(id))
  })
}

const headOf = keepPerQuery('head', (selection: Selection): IncidentFeature[] => {
  const rows = heaviestOf(selection).filter(({ historic }) => !historic)
  const features = [...toHeadlines(selection), ...rows.slice(0, firstRows).map(toFeature(selection))]
  return [...new Map(features.map((feature) => [feature.id, feature])).values()]
})

const manyOf = keepPerQuery('many', (selection: Selection): ManyIncidents => {
  const incidents = incidentsOf(selection)
  const placing = placingOf(selection)
  const marked = incidents.filter((incident) => !incident.historic && placing(incident) === 'mark')
  return {
    tag: selection.dataset.tag,
    total: incidents.length,
    clustered: marked.length,
    background: incidents.filter(({ historic }) => historic).length,
    kinds: [...new Set(marked.map(({ kind }) => kind))],
    told: toTold(incidents),
  }
})

const timelineOf = keepPerQuery('timeline', (selection: Selection) =>
  toTimeline(incidentsOf(selection), selection.context.claims),
)

/** Ids of the articles that the incidents selected were read from; where there is none, of those that tell of its emergencies. */
const usedOf = keepPerQuery('used', (selection: Selection): ReadonlySet<string> => {
  const incidents = incidentsOf(selection).flatMap(({ provenance }) => provenance)
  const zones = () => selectZones(selection).flatMap(({ properties }) => properties.provenance)
  return new Set((incidents.length > 0 ? incidents : zones()).map(({ article }) => article))
})

/** The reports that tell of what the query selects; all of them where it selects nothing apart. */
export function reportsOf(selection: Selection): ArticleListing[] {
  const { known, query } = selection
  const used = asksForClaims(query) ? usedOf(selection) : null
  return used ? known.articles.filter(({ id }) => used.has(id)) : known.articles
}

/** As of when, and from how many reports, what the query selects is known. */
export function standingOf(selection: Selection): ManyArticles['standing'] {
  const { known, query, dataset } = selection
  const reports = reportsOf(selection)
  const last = (reports.length > 0 ? reports : known.articles).at(-1)?.publishedAt ?? ''
  const asOf = query.asOf ? knownOn(toMoments(dataset.articles), query.asOf) : last
  return { asOf, reports: reports.length }
}

function toManyArticles(selection: Selection, features: readonly IncidentFeature[]): ManyArticles {
  const { known, query, dataset } = selection
  const shown = new Set([...features.flatMap(({ properties }) => properties.articles), ...query.source])
  return {
    publishers: [...new Set(known.articles.map(({ publisher }) => publisher))].sort(),
    articles: known.articles.filter(({ id }) => shown.has(id)),
    standing: standingOf(selection),
    moments: toMoments(dataset.articles),
  }
}

/** What is made of all of many incidents, part by part. */
async function prepareMany(selection: Selection): Promise<void> {
  for (const part of [heaviestOf, headOf, manyOf, timelineOf]) {
    part(selection)
    await letOthers()
  }
}

/** What is told of the places asked for together with others, which stands under none of them. */
function togetherOf(selection: Selection): IncidentFeature[] {
  const { known, query, context } = selection
  return toldTogether(known.incidents, query, context).map(toFeature(selection))
}

/** What a page shows of a query. */
export async function loadOverview(selection: Selection): Promise<Overview> {
  const incidents = incidentsOf(selection)
  const isMany = areMany(selection)
  if (isMany) await prepareMany(selection)
  const features = isMany ? headOf(selection) : incidents.map(toFeature(selection))
  const areArticlesMany = isMany || selection.dataset.articles.length > mostArticles
  return {
    type: 'FeatureCollection',
    features,
    next: null,
    timeline: timelineOf(selection),
    many: isMany ? manyOf(selection) : null,
    manyArticles: areArticlesMany ? toManyArticles(selection, features) : null,
    together: isMany ? [] : togetherOf(selection),
  }
}
