import { useCallback } from 'react'
import useSWR, { preload } from 'swr'
import type { ArticleResponse } from '@/lib/model/responses'
import { type Fetched, fetchJson, isAway, RefusedError } from './fetch-json'

const keyOf = (id: string) => `/api/articles/${encodeURIComponent(id)}`

/** One article with its text and claims, fetched when it is first looked into. */
export function useArticle(id: string | null) {
  const { data, error, mutate } = useSWR<Fetched<ArticleResponse>, Error>(id && keyOf(id), fetchJson, {
    revalidateIfStale: false,
    revalidateOnFocus: false,
    shouldRetryOnError: isAway,
  })
  const failed = Boolean(error) && !data
  return {
    article: data?.body ?? null,
    failed,
    /** There is no such article: asking again would not help. */
    isLost: failed && error instanceof RefusedError,
    retry: () => void mutate(),
  }
}

/** Begin to fetch articles that are about to be looked into. */
export function usePrefetch() {
  return useCallback((ids: readonly string[]) => {
    for (const id of ids) void preload(keyOf(id), fetchJson)
  }, [])
}
