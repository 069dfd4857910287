import { useCallback } from 'react'
import useSWRInfinite from 'swr/infinite'
import { withStandingFigure } from '@/components/words/standing-figure'
import type { IncidentFeature, IncidentsResponse } from '@/lib/model/responses'
import { fetchJson } from './fetch-json'

const pageSize = 60

/**
 * A list of incidents, the gravest first, fetched page by page as it is read. `query` begins with `?` or is empty; null
 * asks for nothing yet.
 */
export function useRows(query: string | null) {
  const base = `/api/incidents${query}${query ? '&' : '?'}order=weight&limit=${pageSize}`
  const { data, error, size, setSize } = useSWRInfinite(
    (_index: number, before: { body: IncidentsResponse } | null) => {
      if (query === null) return null
      if (!before) return base
      return before.body.next === null ? null : `${base}&cursor=${encodeURIComponent(before.body.next)}`
    },
    fetchJson<IncidentsResponse>,
    { revalidateFirstPage: false, revalidateIfStale: false, revalidateOnFocus: false },
  )
  const pages = data ?? []
  const rows: IncidentFeature[] = pages.flatMap(({ body }) => body.features.map(withStandingFigure))
  const isEnd = pages.length > 0 && pages.at(-1)?.body.next === null
  const next = pages.length + 1
  const more = useCallback(() => void setSize(next), [setSize, next])
  return {
    rows,
    failed: Boolean(error),
    isLoading: query !== null && !isEnd && !error && pages.length < size,
    more,
  }
}
