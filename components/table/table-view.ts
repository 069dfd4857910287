import type { Places } from '@/components/dashboard/to-places'
import type { Facets } from '@/lib/model/facets'
import type { ArticleItem, IncidentFeature, PlaceFeature, ZoneFeature } from '@/lib/model/responses'
import type { TableParams } from './table-params'

/** All that the table shows. */
export type TableView = {
  title: string
  table: TableParams
  /** With the figures that stand. */
  incidents: IncidentFeature[]
  zones: ZoneFeature[]
  prisons: PlaceFeature[]
  /** Whatever is filtered, so that one can choose among them. */
  articles: ArticleItem[]
  facets: Facets
  features: PlaceFeature[]
  /** What is filtered by and is neither prison nor province. */
  chosen: PlaceFeature[]
  places: Places
}
