'use client'
import { useId, useState } from 'react'
import type { Search } from '@/components/hooks/use-search'
import { useWords } from '@/components/words/words-context'
import type { ArticleItem } from '@/lib/model/responses'
import { Chips } from './chips'
import { FilterSelect, type Option } from './filter-select'
import styles from './filters.module.css'
import { usePlaces } from './places-context'
import { activeFilters, type FilterKey, withFilter } from './search-params'

type FiltersProps = { search: Search; articles: readonly ArticleItem[]; publishers: readonly string[] }

const toOptions = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** The province chosen: itself, or the one that the chosen prison lies in. */
function useChosenPlaces(params: URLSearchParams) {
  const { find } = usePlaces()
  const chosen = params.getAll('place').filter((id) => id !== '')
  const prisons = chosen.filter((id) => find(id)?.properties.kind === 'prison')
  const provinces = chosen.filter((id) => find(id)?.properties.kind === 'province')
  const others = chosen.filter((id) => !prisons.includes(id) && !provinces.includes(id))
  const around = prisons.flatMap((id) => find(id)?.properties.province ?? [])
  return { prisons, others, provinces: provinces.length > 0 ? provinces : [...new Set(around)] }
}

/** Province, prison, kind, source and status: a plain form without script, live with it. */
export function Filters({ search, articles, publishers }: FiltersProps) {
  const words = useWords()
  const { filters } = words
  const places = usePlaces()
  const formId = useId()
  const [isOpen, setOpen] = useState(false)
  const { params } = search
  const chosen = useChosenPlaces(params)
  const set = (key: FilterKey) => (value: string) =>
    search.push(withFilter(params, key, value === '' ? [] : [value]))
  const active = activeFilters(params)
  // Places that neither list holds (a canton, a town) stay chosen.
  const kept = [...params].filter(
    ([key, value]) =>
      !['place', 'kind', 'source', 'status', 'view', 'q'].includes(key) ||
      (key === 'place' && chosen.others.includes(value)),
  )
  const prisons = places.prisons.filter(
    ({ properties }) => chosen.provinces.length === 0 || chosen.provinces.includes(properties.province ?? ''),
  )
  return (
    <section className={styles.filters} aria-label={filters.region}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={formId}
        onClick={() => setOpen(!isOpen)}
      >
        {filters.region}
        {active.length > 0 ? ` (${active.length})` : ''}
      </button>
      <form id={formId} method="get" action="/" className={styles.form} data-open={isOpen || undefined}>
        <FilterSelect
          label={filters.province}
          all={filters.all.province}
          name="place"
          values={chosen.provinces}
          options={places.provinces.map((p) => ({ value: p.id, label: places.nameOf(p.properties) }))}
          onChange={set('place')}
        />
        <FilterSelect
          label={filters.prison}
          all={filters.all.prison}
          name="place"
          values={chosen.prisons}
          options={prisons.map((p) => ({ value: p.id, label: places.nameOf(p.properties) }))}
          onChange={(value) =>
            search.push(withFilter(params, 'place', value === '' ? chosen.provinces : [value]))
          }
        />
        <FilterSelect
          label={filters.kind}
          all={filters.all.kind}
          name="kind"
          values={params.getAll('kind')}
          options={toOptions(words.kinds)}
          onChange={set('kind')}
        />
        <FilterSelect
          label={filters.source}
          all={filters.all.source}
          name="source"
          values={params.getAll('source')}
          options={publishers.map((value) => ({ value, label: value }))}
          onChange={set('source')}
        />
        <FilterSelect
          label={filters.status}
          all={filters.all.status}
          name="status"
          values={params.getAll('status')}
          options={toOptions(words.statuses)}
          onChange={set('status')}
        />
        {/* Says to the server that a plain form was sent, and keeps what the form has no field for. */}
        <input type="hidden" name="q" value={params.get('q') ?? ''} />
        {kept.map(([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ))}
        <button type="submit" className={styles.apply}>
          {filters.apply}
        </button>
      </form>
      <Chips active={active} search={search} articles={articles} />
    </section>
  )
}
