import { useEffect } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import { type Fetched, fetchJson, lastAnswer, RefusedError } from './fetch-json'

/** How often what is shown is asked for again, in milliseconds. */
export const refreshEvery = 30_000
const retryEvery = 5_000 // ms, while the server is away

type Live<T> = {
  body: T
  /** The body answers another address than the one asked for: the new answer is on its way, or cannot come. */
  isOld: boolean
  /** When the server last gave this body, in milliseconds. */
  at: number
  failure: 'away' | 'refused' | null
  detail: string
  /** Ask again now. */
  retry: () => void
}

/** What a page says of one of its routes, whatever the route gives. */
export type Part = Omit<Live<unknown>, 'body'>

/** Whoever asks for a route asks again as soon: of several that ask for the same one, only the first to ask does. */
export function askSoon(
  failure: Error,
  _key: string,
  _config: unknown,
  revalidate: (options: { retryCount: number }) => unknown,
  { retryCount }: { retryCount: number },
): void {
  if (!(failure instanceof RefusedError)) setTimeout(() => revalidate({ retryCount }), retryEvery)
}

/**
 * A data route, asked again every half minute and whenever the page is looked at again. The last answer stays while the
 * server is away. `first` is the server's own answer to `first.key`, so that nothing is fetched at the start. Null asks nothing.
 */
export function useLive<T>(key: string | null, first: Fetched<T>): Live<T> {
  const { mutate, compare } = useSWRConfig()
  const isFirst = key === first.key
  // Into the cache, or Back to the first address would show the answer to the second. Not before another is asked for: all
  // that shows the first answer would be drawn anew as soon as the page comes to life.
  useEffect(() => {
    if (!isFirst) void mutate(first.key, (known?: Fetched<T>) => known ?? first, { revalidate: false })
  }, [isFirst, first, mutate])
  const {
    data,
    error,
    mutate: ask,
  } = useSWR<Fetched<T>, Error>(key, fetchJson, {
    ...(isFirst ? { fallbackData: first } : {}),
    keepPreviousData: true,
    // The same answer once more is nothing new: what is drawn from it stays as it is.
    compare: (a, b) => a?.key === b?.key && compare(a?.body, b?.body),
    revalidateIfStale: false,
    refreshInterval: refreshEvery,
    onErrorRetry: askSoon,
  })
  const shown = data ?? first
  return {
    body: shown.body,
    isOld: key !== null && shown.key !== key,
    at: lastAnswer(shown.key) ?? shown.at,
    failure: !error ? null : error instanceof RefusedError ? 'refused' : 'away',
    detail: error?.message ?? '',
    retry: () => void ask(),
  }
}
