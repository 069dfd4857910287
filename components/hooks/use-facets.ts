import type { First } from '@/components/dashboard/first-view'
import { toDataQuery } from '@/components/dashboard/search-params'
import type { Facets } from '@/lib/model/facets'
import { useLive } from './use-live'

/** How many incidents each choice of a filter would leave, kept fresh. */
export const useFacets = (params: URLSearchParams, first: First<Facets>): Facets =>
  useLive<Facets>(`/api/facets${toDataQuery(params)}`, first).body
