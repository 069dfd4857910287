'use client'
import { type ReactNode, useRef } from 'react'
import type { First } from '@/components/dashboard/first-view'
import { usePlaces } from '@/components/dashboard/places-context'
import { activeFilters, type FilterKey, withFields, withFilter } from '@/components/dashboard/search-params'
import { useAskedSearch } from '@/components/hooks/use-asked-search'
import { useEarlyFields } from '@/components/hooks/use-early-fields'
import { useFacets } from '@/components/hooks/use-facets'
import type { Search } from '@/components/hooks/use-search'
import { useWords } from '@/components/words/words-context'
import type { Facets } from '@/lib/model/facets'
import type { ArticleItem, PlaceFeature } from '@/lib/model/responses'
import { Chips } from './chips'
import { CopyLink } from './copy-link'
import { fieldId } from './field-id'
import { FilterDates } from './filter-dates'
import { FilterSelect, type Option } from './filter-select'
import { FilterWords } from './filter-words'
import styles from './filters.module.css'
import type { PrisonChoice } from './find-prisons'
import { toKindOptions } from './kind-options'
import { PrisonFilter } from './prison-filter'

type FiltersProps = {
  search: Search
  articles: readonly ArticleItem[]
  publishers: readonly string[]
  facets: First<Facets>
  /** The page that a plain form leads to. */
  action: '/' | '/table'
  /** Where else the same is shown, for after the filters. */
  children: ReactNode
}

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

/** Every prison, those of the chosen provinces first, with all the names that each goes by. */
function usePrisons(provinces: readonly string[]): PrisonChoice[] {
  const { choices, find, nameOf, bareNameOf } = usePlaces()
  const isNear = ({ properties }: PlaceFeature) => provinces.includes(properties.province ?? '')
  return [...choices.prisons]
    .sort((a, b) => Number(isNear(b)) - Number(isNear(a)))
    .map(({ id, properties }) => {
      const { province, aliases, names = {}, officialName } = properties
      const around = province ? find(province) : undefined
      return {
        id,
        name: nameOf(properties),
        province: around ? bareNameOf(around.properties) : '',
        names: [properties.name, ...Object.values(names), ...aliases, officialName ?? []].flat(),
      }
    })
}

/** What the form has fields for. Places that no field holds (a canton, a town) stay chosen. */
const fields = ['place', 'kind', 'source', 'status', 'from', 'to', 'q', 'view', 'page']

/** Province, prison, kind, source, status, days and words: a plain form without script, live with it. */
export function Filters({ search: given, articles, publishers, facets, action, children }: FiltersProps) {
  const search = useAskedSearch(given)
  const words = useWords()
  const { filters } = words
  const places = usePlaces()
  const { params } = search
  const form = useRef<HTMLFormElement>(null)
  useEarlyFields(form, (changed, now) => {
    if (form.current) search.push(withFields(now, changed, new FormData(form.current)))
  })
  const counts = useFacets(params, facets)
  const chosen = useChosenPlaces(params)
  const prisons = usePrisons(chosen.provinces)
  const set = (key: FilterKey) => (value: string) =>
    search.push(withFilter(params, key, value === '' ? [] : [value]))
  const active = activeFilters(params)
  const kept = [...params].filter(
    ([key, value]) => !fields.includes(key) || (key === 'place' && chosen.others.includes(value)),
  )
  const valuesOf = (key: FilterKey) => params.getAll(key).filter((value) => value !== '')
  const kinds = toKindOptions(words, {
    counts: counts.kind,
    values: valuesOf('kind'),
    hasPrisons: places.hasPrisons,
  })
  const select = (key: 'kind' | 'source' | 'status', options: Option[]) => (
    <FilterSelect
      id={fieldId(key)}
      label={filters[key]}
      all={filters.all[key]}
      name={key}
      values={valuesOf(key)}
      options={options}
      counts={counts[key]}
      onChange={set(key)}
    />
  )
  return (
    <section className={styles.filters} aria-label={filters.region}>
      {/* Opens the form beside it, by the style sheet: a phone's filters wait for no script. */}
      <details className={styles.toggle} data-over-map="">
        <summary aria-controls={fieldId('form')}>
          {filters.region}
          {active.length > 0 ? ` (${active.length})` : ''}
        </summary>
      </details>
      {/* What the browser would fill in by itself when one comes back is in the address already. */}
      <form
        ref={form}
        id={fieldId('form')}
        method="get"
        action={action}
        autoComplete="off"
        className={styles.form}
        data-over-map=""
      >
        <FilterSelect
          id={fieldId('province')}
          label={filters.province(places.level)}
          all={filters.allProvinces(places.level)}
          name="place"
          values={chosen.provinces}
          options={places.choices.provinces.map((p) => ({
            value: p.id,
            label: places.listedNameOf(p.properties),
          }))}
          counts={counts.place}
          together={counts.together}
          onChange={set('place')}
        />
        {places.hasPrisons ? (
          <PrisonFilter
            values={chosen.prisons}
            prisons={prisons}
            counts={counts.place}
            together={counts.together}
            onChange={(value) =>
              search.push(withFilter(params, 'place', value === '' ? chosen.provinces : [value]))
            }
          />
        ) : null}
        {select('kind', kinds)}
        {select(
          'source',
          publishers.map((value) => ({ value, label: value })),
        )}
        {select('status', toOptions(words.statuses))}
        <FilterDates
          params={params}
          onChange={({ from, to }) =>
            search.push(withFilter(withFilter(params, 'from', from ? [from] : []), 'to', to ? [to] : []))
          }
        />
        <FilterWords value={params.get('q') ?? ''} onChange={set('q')} />
        {/* Says to the server that a plain form was sent; and what the form has no field for is kept. */}
        <input type="hidden" name="view" value="" />
        {kept.map(([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ))}
        <button type="submit" className={styles.apply}>
          {filters.apply}
        </button>
      </form>
      <p className={styles.tools} data-over-map="">
        <CopyLink />
        {children}
      </p>
      <Chips active={active} search={search} articles={articles} />
    </section>
  )
}
