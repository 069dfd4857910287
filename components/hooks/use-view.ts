import { useMemo } from 'react'
import type { FirstView } from '@/components/dashboard/first-view'
import { usePlaces } from '@/components/dashboard/places-context'
import { toDataQuery } from '@/components/dashboard/search-params'
import { narrowIncidents } from '@/components/lists/narrow-incidents'
import { narrowZones } from '@/components/lists/narrow-zones'
import { sayZone } from '@/components/words/say-zone'
import { withStandingFigure } from '@/components/words/standing-figure'
import { useWords } from '@/components/words/words-context'
import type { Moment } from '@/lib/incidents/time/known-moments'
import type { ManyArticles, ManyIncidents } from '@/lib/model/overview'
import type { ArticlesResponse, IncidentsResponse, ZonesResponse } from '@/lib/model/responses'
import { type Part, useLive } from './use-live'

/** What the page shows of a query, kept fresh. */
export type View = {
  /** All of them; where `many` is given, those with the gravest figures alone. */
  incidents: IncidentsResponse['features']
  many: ManyIncidents | null
  /** What is told of the places filtered by together with others, which stands under none of them. */
  together: IncidentsResponse['features']
  zones: ZonesResponse['features']
  articles: ArticlesResponse['items']
  /** At which reports came, whatever is filtered. */
  moments: readonly Moment[]
  /** Where articles are many: as of when and from how many of them this is known. */
  standing: ManyArticles['standing'] | null
  publishers: readonly string[]
  /** The answer to an earlier query is still shown. */
  isOld: boolean
  /** How each route stands: one may fail while the others answer. */
  parts: Record<'incidents' | 'zones' | 'articles', Part>
}

const toPublishers = (articles: ArticlesResponse['items']) =>
  [...new Set(articles.map(({ publisher }) => publisher))].sort()

export function useView(params: URLSearchParams, first: FirstView): View {
  const query = toDataQuery(params)
  const incidents = useLive(`/api/overview${query}`, first.incidents)
  const zones = useLive(`/api/zones${query}`, first.zones)
  const { features, many, manyArticles, together } = incidents.body
  const articles = useLive(
    manyArticles ? null : `/api/articles${toDataQuery(params, ['asOf'])}`,
    first.articles,
  )
  const standing = useMemo(() => {
    const shown = incidents.isOld ? narrowIncidents(features, new URLSearchParams(query)) : features
    return shown.map(withStandingFigure)
  }, [features, incidents.isOld, query])
  const { language } = useWords()
  const { find } = usePlaces()
  const told = useMemo(() => {
    const shown = zones.isOld
      ? narrowZones(zones.body.features, new URLSearchParams(query), (id) => find(id)?.properties)
      : zones.body.features
    return shown.map((zone) => sayZone(zone, language))
  }, [zones.body.features, zones.isOld, query, find, language])
  return {
    incidents: standing,
    many,
    together: together.map(withStandingFigure),
    zones: told,
    articles: manyArticles?.articles ?? articles.body.items,
    moments: manyArticles?.moments ?? first.moments,
    standing: manyArticles?.standing ?? null,
    publishers: manyArticles?.publishers ?? toPublishers(articles.body.items),
    isOld: incidents.isOld || zones.isOld,
    parts: { incidents, zones, articles },
  }
}
