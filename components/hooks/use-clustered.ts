import { useMemo } from 'react'
import type { FirstView } from '@/components/dashboard/first-view'
import { toDataQuery, withFilter, withParam } from '@/components/dashboard/search-params'
import type { Clustered } from '@/components/map/clustered'
import type { Search } from './use-search'
import type { View } from './use-view'

const listId = 'incidents'

/** What the map needs to draw clusters and to open them; null where incidents are drawn one by one. */
export function useClustered(search: Search, { many }: View, first: FirstView): Clustered | null {
  const tag = many?.tag
  return useMemo(() => {
    if (tag === undefined) return null
    const { params } = search
    const query = toDataQuery(params)
    const isListed = (places: readonly string[]) => params.getAll('place').join(' ') === places.join(' ')
    const toPlaces = (places: readonly string[], view: string) =>
      withParam(withFilter(params, 'place', places), 'view', view)
    return {
      addressOf: ({ z, x, y }) => `/api/tiles/${encodeURIComponent(tag)}/${z}/${x}/${y}.json${query}`,
      first:
        first.incidents.key === `/api/overview${query}` && first.incidents.body.many?.tag === tag
          ? first.clusters
          : null,
      hrefOfView: (view) => search.hrefOf(withParam(params, 'view', view)),
      hrefOfPlaces: (places, view) =>
        isListed(places) ? `#${listId}` : search.hrefOf(toPlaces(places, view)),
      openPlaces: (places, view) => {
        if (!isListed(places)) return search.push(toPlaces(places, view))
        document.getElementById(listId)?.scrollIntoView()
        document.getElementById(listId)?.focus({ preventScroll: true })
      },
    }
  }, [tag, search, first])
}
