'use client'
import { usePlaces } from '@/components/dashboard/places-context'
import { activeFilters } from '@/components/dashboard/search-params'
import { describeFilters } from '@/components/filters/describe-filter'
import { useWords } from '@/components/words/words-context'
import type { ArticleItem } from '@/lib/model/responses'
import styles from './embed.module.css'

type NothingToldProps = { params: URLSearchParams; articles: readonly ArticleItem[] }

/** A map without an incident says that nothing meets its query, and is not taken for one on which nothing happened. */
export function NothingTold({ params, articles }: NothingToldProps) {
  const words = useWords()
  const places = usePlaces()
  const active = activeFilters(params)
  const keys = [...new Set(active.map(({ key }) => key))]
  const named = keys.map((key) =>
    describeFilters(
      words,
      places,
      articles,
      active.filter((one) => one.key === key),
    ),
  )
  const said = named.length > 0 ? words.filters.nothingLeft(named) : words.filters.nothingTold
  return <p className={styles.nationwide}>{articles.length > 0 ? said : words.known.noReports}</p>
}
