import { useCallback, useRef } from 'react'
import useSWR, { preload } from 'swr'
import type { FirstView } from '@/components/dashboard/first-view'
import { dayless, toDataQuery } from '@/components/dashboard/search-params'
import { type Moment, toMoments } from '@/lib/incidents/time/known-moments'
import type { Ledger } from '@/lib/model/ledger'
import type { Overview } from '@/lib/model/overview'
import type { ArticlesResponse } from '@/lib/model/responses'
import { type Fetched, fetchJson } from './fetch-json'
import { askSoon, useLive } from './use-live'
import type { Search } from './use-search'

/** What the query would select without its dates, for the timeline to show them in. */
export const useAllDays = (params: URLSearchParams, first: FirstView) =>
  useLive<Overview>(`/api/overview${toDataQuery(params, dayless)}`, first.allDays ?? first.incidents)

/** `isMany`: the ledger would be longer than anybody reads, and is not asked for. */
export const useLedger = (params: URLSearchParams, first: FirstView, isMany: boolean) =>
  useLive<Ledger>(isMany ? null : `/api/hostages${toDataQuery(params)}`, first.ledger)

/**
 * The moments at which reports came: the server's at first, then those of the articles as they come in; where articles are
 * many, those that the overview gives instead.
 */
export function useMoments(first: readonly Moment[], given: readonly Moment[] | null): readonly Moment[] {
  const { data } = useSWR<Fetched<ArticlesResponse>, Error>(given ? null : '/api/articles', fetchJson, {
    revalidateOnMount: false,
    revalidateIfStale: false,
    refreshInterval: 60_000, // ms
    onErrorRetry: askSoon,
  })
  return given ?? (data ? toMoments(data.body.items) : first)
}

const routes = ['overview', 'zones', 'hostages'] as const

/** Begin to fetch what queries will show, each once. */
export function usePrefetchQueries() {
  const begun = useRef(new Set<string>())
  return useCallback((queries: readonly URLSearchParams[]) => {
    const keys = queries.flatMap((params) => [
      ...routes.map((route) => `/api/${route}${toDataQuery(params)}`),
      `/api/articles${toDataQuery(params, ['asOf'])}`,
    ])
    for (const key of keys) {
      if (begun.current.has(key)) continue
      begun.current.add(key)
      void Promise.resolve(preload(key, fetchJson)).catch(() => begun.current.delete(key))
    }
  }, [])
}

/**
 * Changes to the address while a slider is moved: one history entry for the whole movement, and what is open stays open.
 * `begin` where a hand or the focus comes to it.
 */
export function useMovement(search: Search) {
  const isFresh = useRef(true)
  return {
    begin: () => {
      isFresh.current = true
    },
    go: (params: URLSearchParams) => {
      if (isFresh.current) search.push(params, window.location.hash)
      else search.replace(params)
      isFresh.current = false
    },
  }
}
