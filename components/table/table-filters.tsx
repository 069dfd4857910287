'use client'
import { useRouter } from 'next/navigation'
import { PlacesProvider } from '@/components/dashboard/places-context'
import { toDataQuery } from '@/components/dashboard/search-params'
import { EmptyResult } from '@/components/filters/empty-result'
import { Filters } from '@/components/filters/filters'
import { type Search, useSearch } from '@/components/hooks/use-search'
import type { Facets } from '@/lib/model/facets'
import type { ArticleItem, PlaceFeature } from '@/lib/model/responses'
import styles from './table.module.css'

type TableFiltersProps = {
  /** Those that are filtered by, for their titles. */
  articles: readonly ArticleItem[]
  publishers: readonly string[]
  facets: Facets
  features: readonly PlaceFeature[]
  chosen: readonly PlaceFeature[]
  isEmpty: boolean
}

/** The address, changed by asking the server for the page: the rows are its work. Other rows begin on their first page. */
function useServerSearch(): Search {
  const search = useSearch()
  const router = useRouter()
  const hrefOf = (params: URLSearchParams) => {
    const next = new URLSearchParams(params)
    next.delete('page')
    return search.hrefOf(next)
  }
  const go = (params: URLSearchParams) => router.push(hrefOf(params), { scroll: false })
  return { params: search.params, hrefOf, push: go, replace: go }
}

/** The dashboard's own filters above the tables, and what to say where they leave no row. */
export function TableFilters({ articles, publishers, facets, features, chosen, isEmpty }: TableFiltersProps) {
  const search = useServerSearch()
  const first = { key: `/api/facets${toDataQuery(search.params)}`, body: facets, at: 0 }
  return (
    <PlacesProvider features={features} chosen={chosen}>
      <Filters search={search} articles={articles} publishers={publishers} facets={first} action="/table">
        {null}
      </Filters>
      {isEmpty ? (
        <div className={styles.empty}>
          <EmptyResult search={search} articles={articles} isOld={false} />
        </div>
      ) : null}
    </PlacesProvider>
  )
}
