import { useMemo } from 'react'
import { pushAddress, replaceAddress } from './address'
import { useAddress } from './address-provider'

/** The query string in the address, and two ways to change it: a new history entry, or the same one. */
export function useSearch() {
  const { path, query } = useAddress()
  return useMemo(() => {
    const hrefOf = (params: URLSearchParams) =>
      // A slash may stand in a query as it is, and is easier to read there.
      params.size > 0 ? `${path}?${params}`.replaceAll('%2F', '/') : path
    return {
      params: new URLSearchParams(query),
      hrefOf,
      push: (params: URLSearchParams) => pushAddress(hrefOf(params)),
      replace: (params: URLSearchParams) => replaceAddress(`${hrefOf(params)}${window.location.hash}`),
    }
  }, [query, path])
}
export type Search = ReturnType<typeof useSearch>
