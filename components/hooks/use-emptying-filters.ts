import useSWR from 'swr'
import {
  type ActiveFilter,
  activeFilters,
  toDataQuery,
  withoutFilter,
} from '@/components/dashboard/search-params'
import type { IncidentsResponse } from '@/lib/model/responses'
import { fetchJson } from './fetch-json'

async function findEmptying(params: URLSearchParams): Promise<ActiveFilter[]> {
  const asked = activeFilters(params).map(async (filter) => {
    const query = toDataQuery(withoutFilter(params, filter))
    const limited = `/api/incidents${query}${query ? '&' : '?'}limit=1`
    const { body } = await fetchJson<IncidentsResponse>(limited)
    return body.features.length > 0 ? [filter] : []
  })
  return (await Promise.all(asked)).flat()
}

/** The filters without any one of which there would be something to show; asked only when there is nothing. */
export function useEmptyingFilters(params: URLSearchParams, isEmpty: boolean): ActiveFilter[] {
  const query = toDataQuery(params)
  const { data } = useSWR(isEmpty && query ? ['emptying', query] : null, () => findEmptying(params))
  return data ?? []
}
