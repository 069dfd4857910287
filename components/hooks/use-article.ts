import { useCallback } from 'react'
import useSWR, { preload } from 'swr'
import type { ArticleResponse } from '@/lib/model/responses'
import { type Fetched, fetchJson } from './fetch-json'

const keyOf = (id: string) => `/api/articles/${encodeURIComponent(id)}`

/** One article with its text and claims, fetched when it is first looked into. */
export function useArticle(id: string | null) {
  const { data, error, mutate } = useSWR<Fetched<ArticleResponse>, Error>(id && keyOf(id), fetchJson, {
    revalidateIfStale: false,
    revalidateOnFocus: false,
  })
  return { article: data?.body ?? null, failed: Boolean(error) && !data, retry: () => void mutate() }
}

/** Begin to fetch articles that are about to be looked into. */
export function usePrefetch() {
  return useCallback((ids: readonly string[]) => {
    for (const id of ids) void preload(keyOf(id), fetchJson)
  }, [])
}
