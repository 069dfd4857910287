'use client'
import { useEmptyingFilters } from '@/components/hooks/use-emptying-filters'
import type { Search } from '@/components/hooks/use-search'
import { useWords } from '@/components/words/words-context'
import type { ArticleItem } from '@/lib/model/responses'
import { describeFilter } from './describe-filter'
import styles from './list.module.css'
import { usePlaces } from './places-context'
import { activeFilters, withoutFilter } from './search-params'
import { SelectLink } from './select-link'

type EmptyResultProps = { search: Search; articles: readonly ArticleItem[] }

/** Nothing to show: says for what, which filter is the cause, and how to go on. */
export function EmptyResult({ search, articles }: EmptyResultProps) {
  const words = useWords()
  const places = usePlaces()
  const active = activeFilters(search.params)
  const emptying = useEmptyingFilters(search.params, true)
  const nameOf = (filter: (typeof active)[number]) => describeFilter(words, places, articles, filter)
  return (
    <div className={styles.empty}>
      <p>{words.list.empty(active.map(nameOf))}</p>
      {active.length > 1
        ? emptying.map((filter) => <p key={filter.key}>{words.list.emptiedBy(nameOf(filter))}</p>)
        : null}
      {(active.length === 1 ? active : emptying).map((filter) => {
        const without = withoutFilter(search.params, filter)
        return (
          <p key={`${filter.key} ${filter.value}`}>
            <SelectLink href={search.hrefOf(without)} onSelect={() => search.push(without)}>
              {words.list.without(nameOf(filter))}
            </SelectLink>
          </p>
        )
      })}
    </div>
  )
}
