import useSWR from 'swr'
import { activeFilters, type FilterKey, toDataQuery, withFilter } from '@/components/dashboard/search-params'
import type { IncidentsResponse } from '@/lib/model/responses'
import { fetchJson } from './fetch-json'

async function leavesSome(params: URLSearchParams): Promise<boolean> {
  const query = toDataQuery(params)
  const { body } = await fetchJson<IncidentsResponse>(`/api/incidents${query}${query ? '&' : '?'}limit=1`)
  return body.features.length > 0
}

async function findEmptying(params: URLSearchParams): Promise<FilterKey[]> {
  const keys = [...new Set(activeFilters(params).map(({ key }) => key))]
  const asked = keys.map(async (key) => ((await leavesSome(withFilter(params, key, []))) ? [key] : []))
  return (await Promise.all(asked)).flat()
}

/**
 * The filters without any one of which, with all of its values, there would be something to show; null until that is
 * known. Asked only while `isEmpty`.
 */
export function useEmptyingFilters(params: URLSearchParams, isEmpty: boolean): FilterKey[] | null {
  const query = toDataQuery(params)
  const { data } = useSWR(isEmpty && query ? ['emptying', query] : null, () => findEmptying(params))
  return data ?? null
}
