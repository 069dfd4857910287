'use client'
import type { Item } from '@/components/dashboard/dashboard-state'
import { activeFilters, withoutFilters } from '@/components/dashboard/search-params'
import { SelectLink } from '@/components/dashboard/select-link'
import type { Search } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { useWords } from '@/components/words/words-context'
import styles from './detail.module.css'

type LostItemProps = {
  item: Item
  /** Where the filters may be left out; in somebody else's page they are its own. */
  search?: Search
}

/** In place of what an address leads to and nobody finds: says why that may be, and how to go on. */
export function LostItem({ item: { kind, id }, search }: LostItemProps) {
  const { detail, filters } = useWords()
  const isFiltered = search !== undefined && activeFilters(search.params).length > 0
  const all = isFiltered ? withoutFilters(search.params) : null
  const hash = toItemHash(kind, id)
  return (
    <div role="status" className={styles.lost}>
      <p>{detail.lostHint}</p>
      {search && all ? (
        <p>
          {detail.lostFiltered}{' '}
          <SelectLink href={`${search.hrefOf(all)}${hash}`} onSelect={() => search.push(all, hash)}>
            {filters.clear}
          </SelectLink>
        </p>
      ) : null}
    </div>
  )
}
