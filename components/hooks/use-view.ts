import { useMemo } from 'react'
import type { FirstView } from '@/components/dashboard/first-view'
import { narrowIncidents } from '@/components/dashboard/narrow-incidents'
import { toDataQuery } from '@/components/dashboard/search-params'
import { withStandingFigure } from '@/components/words/standing-figure'
import type { ArticlesResponse, IncidentsResponse, ZonesResponse } from '@/lib/model/responses'
import { type Part, useLive } from './use-live'

/** What the page shows of a query, kept fresh. */
export type View = {
  incidents: IncidentsResponse['features']
  zones: ZonesResponse['features']
  articles: ArticlesResponse['items']
  /** The answer to an earlier query is still shown. */
  isOld: boolean
  /** How each route stands: one may fail while the others answer. */
  parts: Record<'incidents' | 'zones' | 'articles', Part>
}

export function useView(params: URLSearchParams, first: FirstView): View {
  const query = toDataQuery(params)
  const incidents = useLive(`/api/incidents${query}`, first.incidents)
  const zones = useLive(`/api/zones${query}`, first.zones)
  const articles = useLive(`/api/articles${toDataQuery(params, ['asOf'])}`, first.articles)
  const { features } = incidents.body
  const standing = useMemo(() => {
    const shown = incidents.isOld ? narrowIncidents(features, new URLSearchParams(query)) : features
    return shown.map(withStandingFigure)
  }, [features, incidents.isOld, query])
  return {
    incidents: standing,
    zones: zones.body.features,
    articles: articles.body.items,
    isOld: incidents.isOld || zones.isOld,
    parts: { incidents, zones, articles },
  }
}
