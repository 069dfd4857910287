'use client'
import { usePlaces } from '@/components/dashboard/places-context'
import { type ActiveFilter, withoutFilter, withoutFilters } from '@/components/dashboard/search-params'
import { SelectLink } from '@/components/dashboard/select-link'
import type { Search } from '@/components/hooks/use-search'
import { useWords } from '@/components/words/words-context'
import type { ArticleItem } from '@/lib/model/responses'
import styles from './chips.module.css'
import { describeFilter } from './describe-filter'

type ChipsProps = { active: readonly ActiveFilter[]; search: Search; articles: readonly ArticleItem[] }

/** The filters that are set, each to be taken away, and all at once. */
export function Chips({ active, search, articles }: ChipsProps) {
  const words = useWords()
  const places = usePlaces()
  if (active.length === 0) return null
  const cleared = withoutFilters(search.params)
  return (
    <ul className={styles.chips} aria-label={words.filters.active} data-over-map="">
      {active.map((filter) => {
        const name = describeFilter(words, places, articles, filter)
        const without = withoutFilter(search.params, filter)
        return (
          <li key={`${filter.key} ${filter.value}`}>
            <SelectLink
              className={styles.chip}
              href={search.hrefOf(without)}
              aria-label={words.filters.remove(name)}
              onSelect={() => search.push(without)}
            >
              {name} <span aria-hidden="true">×</span>
            </SelectLink>
          </li>
        )
      })}
      <li>
        <SelectLink
          className={styles.clear}
          href={search.hrefOf(cleared)}
          onSelect={() => search.push(cleared)}
        >
          {words.filters.clear}
        </SelectLink>
      </li>
    </ul>
  )
}
