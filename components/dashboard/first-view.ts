import type { BaseMap } from '@/components/map/base-map'
import type { FirstClusters } from '@/components/map/clustered'
import type { Tiles } from '@/components/map/tile-background'
import type { Moment } from '@/lib/incidents/time/known-moments'
import type { Credit } from '@/lib/model/credit'
import type { Facets } from '@/lib/model/facets'
import type { Ledger } from '@/lib/model/ledger'
import type { Overview } from '@/lib/model/overview'
import type { ArticlesResponse, PlaceFeature, ZonesResponse } from '@/lib/model/responses'

/** A route's answer as the server gives it with the page: the address it answers, and when (milliseconds). */
export type First<T> = { key: string; body: T; at: number }

/** All that a page needs to show a query before any script runs, and to go on from there. */
export type FirstView = {
  title: string
  summary: string
  /** That of all reports, which their days need not say; null where they are of several. */
  year: string | null
  base: BaseMap
  /** Places filtered by that are neither prison nor province, for their names. */
  chosen: PlaceFeature[]
  tiles: Tiles | null
  credits: Credit[]
  incidents: First<Overview>
  /** Where incidents are many, what the map shows of them. */
  clusters: FirstClusters | null
  zones: First<ZonesResponse>
  /** Whatever is filtered, so that one can choose among them; none where they are many. */
  articles: First<ArticlesResponse>
  ledger: First<Ledger>
  facets: First<Facets>
  /** Where the query names dates: what it would select without them. */
  allDays: First<Overview> | null
  /** Whatever is filtered, and whatever moment is looked at; none where the overview has them. */
  moments: Moment[]
}
