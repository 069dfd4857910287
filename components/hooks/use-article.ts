import { useCallback } from 'react'
import useSWR, { preload, useSWRConfig } from 'swr'
import type { ArticleResponse } from '@/lib/model/responses'
import { type Fetched, fetchJson, isAway, RefusedError } from './fetch-json'
import { refreshEvery } from './use-live'

const keyOf = (id: string) => `/api/articles/${encodeURIComponent(id)}`

/**
 * One article with its text and claims, fetched when it is first looked into, and asked for again for as long as it is:
 * what is read in it may change as what the page shows does. Where it is no longer there, it is lost.
 */
export function useArticle(id: string | null) {
  const { compare } = useSWRConfig()
  const { data, error, mutate } = useSWR<Fetched<ArticleResponse>, Error>(id && keyOf(id), fetchJson, {
    compare: (a, b) => a?.key === b?.key && compare(a?.body, b?.body),
    refreshInterval: refreshEvery,
    shouldRetryOnError: isAway,
  })
  const isLost = error instanceof RefusedError
  return {
    article: isLost ? null : (data?.body ?? null),
    failed: isLost || (Boolean(error) && !data),
    /** There is no such article: asking again would not help. */
    isLost,
    retry: () => void mutate(),
  }
}

/** Begin to fetch articles that are about to be looked into. */
export function usePrefetch() {
  return useCallback((ids: readonly string[]) => {
    for (const id of ids) void preload(keyOf(id), fetchJson)
  }, [])
}
