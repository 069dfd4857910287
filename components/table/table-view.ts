import type { Places } from '@/components/dashboard/to-places'
import type { Facets } from '@/lib/model/facets'
import type { ArticleItem, IncidentFeature, PlaceFeature, ZoneFeature } from '@/lib/model/responses'
import type { TableParams } from './table-params'

/** All that the table shows. */
export type TableView = {
  title: string
  table: TableParams
  /** Rows of the page that is looked at, with the figures that stand; `first` counts from 0 among `total`. */
  incidents: { rows: IncidentFeature[]; first: number; total: number }
  pages: number
  /** The page asked for, where the table has no such page and the last is shown. */
  missing: number | null
  /** As of when, and from how many reports. */
  standing: { asOf: string; reports: number }
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
