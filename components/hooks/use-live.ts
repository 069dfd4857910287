import { useEffect } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import { type Fetched, fetchJson, RefusedError } from './fetch-json'

const refreshEvery = 30_000 // ms
const retryEvery = 5_000 // ms, while the server is away

export type Live<T> = {
  body: T
  /** The body answers another address than the one asked for: the new answer is on its way, or cannot come. */
  isOld: boolean
  /** When the body came, in milliseconds. */
  at: number
  failure: 'away' | 'refused' | null
  detail: string
}

/**
 * A data route, asked again every half minute and whenever the page is looked at again. The last answer stays while the
 * server is away. `first` is the server's own answer to `first.key`, so that nothing is fetched at the start.
 */
export function useLive<T>(key: string, first: Fetched<T>): Live<T> {
  const { mutate } = useSWRConfig()
  // Into the cache, or Back to the first address would show the answer to the second.
  useEffect(() => {
    void mutate(first.key, (known?: Fetched<T>) => known ?? first, { revalidate: false })
  }, [first, mutate])
  const { data, error } = useSWR<Fetched<T>, Error>(key, fetchJson, {
    ...(key === first.key ? { fallbackData: first } : {}),
    keepPreviousData: true,
    revalidateIfStale: false,
    refreshInterval: refreshEvery,
    onErrorRetry: (failure, _key, _config, revalidate, { retryCount }) => {
      if (!(failure instanceof RefusedError)) setTimeout(() => revalidate({ retryCount }), retryEvery)
    },
  })
  const shown = data ?? first
  return {
    body: shown.body,
    isOld: shown.key !== key,
    at: shown.at,
    failure: !error ? null : error instanceof RefusedError ? 'refused' : 'away',
    detail: error?.message ?? '',
  }
}
