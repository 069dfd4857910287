'use client'
import type { Read } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import {
  activeFilters,
  type FilterKey,
  withFilter,
  withoutFilters,
} from '@/components/dashboard/search-params'
import { SelectLink } from '@/components/dashboard/select-link'
import { ToldTogether } from '@/components/detail/told-together'
import { useEmptyingFilters } from '@/components/hooks/use-emptying-filters'
import type { Search } from '@/components/hooks/use-search'
import styles from '@/components/lists/list.module.css'
import { useWords } from '@/components/words/words-context'
import type { ArticleItem, IncidentFeature } from '@/lib/model/responses'
import { describeFilters } from './describe-filter'

type EmptyResultProps = {
  search: Search
  articles: readonly ArticleItem[]
  /** The answer to these filters is still on its way: nothing can be said of them yet. */
  isOld: boolean
  together?: readonly IncidentFeature[]
  onRead?: Read
}

/** Nothing to show: says for what, which filter is the cause, and how to go on. */
export function EmptyResult({ search, articles, isOld, together = [], onRead }: EmptyResultProps) {
  const words = useWords()
  const { filters } = words
  const places = usePlaces()
  const active = activeFilters(search.params)
  const keys = [...new Set(active.map(({ key }) => key))]
  const found = useEmptyingFilters(search.params, !isOld && keys.length > 1)
  const causes = keys.length === 1 ? keys : (found ?? [])
  const nameOf = (key: FilterKey) =>
    describeFilters(
      words,
      places,
      articles,
      active.filter((one) => one.key === key),
    )
  const linkTo = (params: URLSearchParams, text: string) => (
    <p key={text}>
      <SelectLink href={search.hrefOf(params)} onSelect={() => search.push(params)}>
        {text}
      </SelectLink>
    </p>
  )
  const because = () => {
    if (keys.length < 2 || !found) return null
    const names = causes.map(nameOf)
    if (names.length === 0) return filters.emptiedByMany
    return names.length === 1 ? filters.emptiedBy(names[0] ?? '') : filters.emptiedTogether(names)
  }
  if (isOld) return <p className={styles.empty}>{filters.waiting}</p>
  return (
    <div className={styles.empty}>
      <p>{keys.length > 0 ? filters.nothingLeft(keys.map(nameOf)) : filters.nothingTold}</p>
      <ToldTogether together={together} params={search.params} onRead={onRead} />
      <p>{because()}</p>
      {keys.includes('q') ? <p>{filters.searched}</p> : null}
      {causes.map((key) => linkTo(withFilter(search.params, key, []), filters.without(nameOf(key))))}
      {keys.length > 1 ? linkTo(withoutFilters(search.params), filters.clear) : null}
    </div>
  )
}
