import { startTransition, useOptimistic } from 'react'
import type { Search } from './use-search'

/**
 * A search that fields show: what was asked for stands in them at once, while the page that it asks for is still being made.
 * A choice that sprang back to the old one until then would be read from its field as taken away.
 */
export function useAskedSearch(search: Search): Search {
  const [params, showAsked] = useOptimistic(search.params, (_, asked: URLSearchParams) => asked)
  const ask = (go: Search['push']) => (asked: URLSearchParams, hash?: string) =>
    startTransition(() => {
      showAsked(asked)
      go(asked, hash)
    })
  return { ...search, params, push: ask(search.push), replace: ask(search.replace) }
}
