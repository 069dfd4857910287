import { useMemo } from 'react'
import { keepView } from '@/components/dashboard/search-params'
import { pushAddress, replaceAddress } from './address'
import { type Address, useAddress, useCalmAddress } from './address-provider'

/** A query string, and two ways to change the address's: a new history entry, or the same one. */
export type Search = {
  params: URLSearchParams
  hrefOf: (params: URLSearchParams) => string
  /** `hash` is what stays open. */
  push: (params: URLSearchParams, hash?: string) => void
  replace: (params: URLSearchParams) => void
}

function toSearch({ path, query }: Address, complete = (params: URLSearchParams) => params): Search {
  const hrefOf = (params: URLSearchParams) =>
    // A slash may stand in a query as it is, and is easier to read there.
    params.size > 0 ? `${path}?${params}`.replaceAll('%2F', '/') : path
  return {
    params: new URLSearchParams(query),
    hrefOf,
    push: (params, hash = '') => pushAddress(hrefOf(complete(params)) + hash),
    replace: (params) => replaceAddress(hrefOf(complete(params)) + window.location.hash),
  }
}

/** The query string in the address. */
export function useSearch(): Search {
  const address = useAddress()
  return useMemo(() => toSearch(address), [address])
}

const keepPresentView = (params: URLSearchParams) =>
  keepView(params, new URLSearchParams(window.location.search))

/**
 * The same without the view, for all that stays as it is while the map is moved. A change of anything else leaves the view
 * in the address where it was.
 */
export function useCalmSearch(): Search {
  const address = useCalmAddress()
  return useMemo(() => toSearch(address, keepPresentView), [address])
}
