import { useCallback, useMemo } from 'react'
import useSWRInfinite from 'swr/infinite'
import { withStandingFigure } from '@/components/words/standing-figure'
import type { IncidentFeature, IncidentsResponse } from '@/lib/model/responses'
import { type Fetched, fetchJson } from './fetch-json'

const pageSize = 60
const nothing: Fetched<IncidentsResponse>[] = []

/**
 * A list of incidents, the gravest first, fetched page by page as it is read. `query` begins with `?` or is empty; null
 * asks for nothing yet.
 */
export function useRows(query: string | null) {
  const base = `/api/incidents${query}${query ? '&' : '?'}order=weight&limit=${pageSize}`
  const { data, error, size, setSize, isLoading } = useSWRInfinite(
    (_index: number, before: { body: IncidentsResponse } | null) => {
      if (query === null) return null
      if (!before) return base
      return before.body.next === null ? null : `${base}&cursor=${encodeURIComponent(before.body.next)}`
    },
    fetchJson<IncidentsResponse>,
    {
      revalidateFirstPage: false,
      revalidateIfStale: false,
      revalidateOnFocus: false,
      // Another section's rows stand until its own have come.
      keepPreviousData: true,
    },
  )
  const pages = (query !== null && data) || nothing
  const rows = useMemo<IncidentFeature[]>(
    () => pages.flatMap(({ body }) => body.features.map(withStandingFigure)),
    [pages],
  )
  const isEnd = pages.length > 0 && pages.at(-1)?.body.next === null
  const next = pages.length + 1
  const more = useCallback(() => {
    if (!isLoading) void setSize(next)
  }, [setSize, next, isLoading])
  return {
    rows,
    failed: Boolean(error),
    isLoading: query !== null && !error && (isLoading || (!isEnd && pages.length < size)),
    more,
  }
}
