import type { Query } from '@/lib/model/query'

const looks = ['view', 'lang', 'theme'] as const satisfies readonly (keyof Query)[]
/** A parameter that chooses data; the rest choose looks. */
export type FilterKey = Exclude<keyof Query, (typeof looks)[number]>

/** All of them, in the order in which addresses have them. */
const ordered: Record<FilterKey, true> = {
  place: true,
  kind: true,
  source: true,
  status: true,
  from: true,
  to: true,
  q: true,
  asOf: true,
  bbox: true,
}
const filterKeys = Object.keys(ordered) as FilterKey[]
/** All that the dashboard's address may say. */
const pageKeys: readonly string[] = [...filterKeys, ...looks]
/** What a timeline is asked with: every filter but its own. */
export const dayless = filterKeys.filter((key) => key !== 'from' && key !== 'to')
export type ActiveFilter = { key: FilterKey; value: string }

/** Filters that are set, an empty value (from a plain form) being none. */
export const activeFilters = (params: URLSearchParams): ActiveFilter[] =>
  filterKeys.flatMap((key) =>
    params
      .getAll(key)
      .filter((value) => value !== '')
      .map((value) => ({ key, value })),
  )

/** Is anything chosen besides places and the moment? */
export const choosesMore = (params: URLSearchParams): boolean =>
  activeFilters(params).some(({ key }) => key !== 'place' && key !== 'asOf')

/** The part of a query string that data routes are asked with: the same filters always make the same text. */
export function toDataQuery(params: URLSearchParams, keys: readonly FilterKey[] = filterKeys): string {
  const kept = activeFilters(params).filter(({ key }) => keys.includes(key))
  const query = new URLSearchParams(kept.map(({ key, value }) => [key, value])).toString()
  return query === '' ? '' : `?${query}`
}

/** The query string as the dashboard takes it: without what only the embed knows, and what a link gathered on its way. */
export const toSharedParams = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([key]) => pageKeys.includes(key)))

const copyOf = (params: URLSearchParams) => new URLSearchParams(params)

/** The same address with one filter set to `values` (none removes it). Another place is looked at anew: no old view. */
export function withFilter(
  params: URLSearchParams,
  key: FilterKey,
  values: readonly string[],
): URLSearchParams {
  const next = copyOf(params)
  next.delete(key)
  for (const value of values) next.append(key, value)
  if (key === 'place') next.delete('view')
  return next
}

/** The address with filters as fields of a form say; where one of two fields of a name was emptied the other stands. */
export const withFields = (
  params: URLSearchParams,
  changed: readonly { name: string; value: string }[],
  sent: FormData,
): URLSearchParams =>
  changed.reduce((next, { name, value }) => {
    const key = filterKeys.find((known) => known === name)
    const values = value === '' ? sent.getAll(name).map(String) : [value]
    return key
      ? withFilter(
          next,
          key,
          values.filter((one) => one !== ''),
        )
      : next
  }, params)

export const withoutFilter = (params: URLSearchParams, { key, value }: ActiveFilter): URLSearchParams =>
  withFilter(
    params,
    key,
    params.getAll(key).filter((other) => other !== value),
  )

/** No filter at all; language and theme stay. */
export function withoutFilters(params: URLSearchParams): URLSearchParams {
  const next = copyOf(params)
  for (const key of [...filterKeys, 'view']) next.delete(key)
  return next
}

/** Without the view that a person moved the map to. */
export function withoutView(params: URLSearchParams): URLSearchParams {
  const next = copyOf(params)
  next.delete('view')
  return next
}

/** An address that names no view, with the view of the present one; another place is looked at anew: no old view. */
export function keepView(params: URLSearchParams, present: URLSearchParams): URLSearchParams {
  const view = present.get('view')
  const isSamePlace = params.getAll('place').join('\n') === present.getAll('place').join('\n')
  return view === null || params.has('view') || !isSamePlace ? params : withParam(params, 'view', view)
}

/** The same query as a table. */
export function toTableAddress(params: URLSearchParams): string {
  const query = withoutView(params).toString()
  return query ? `/table?${query}` : '/table'
}

export function withParam(
  params: URLSearchParams,
  key: 'lang' | 'theme' | 'view',
  value: string,
): URLSearchParams {
  const next = copyOf(params)
  next.set(key, value)
  return next
}

/**
 * What a plain form sends, as we would write it: without empty fields, and without a province where one of its prisons
 * was chosen too. `provinceOf` gives a place's province. Null where there is nothing to tidy.
 */
export function tidyForm(
  params: URLSearchParams,
  provinceOf: (place: string) => string | null,
): URLSearchParams | null {
  if (![...params.values()].includes('')) return null
  const places = params.getAll('place')
  const around = new Set(places.map(provinceOf).filter((id) => id !== null))
  const tidy = new URLSearchParams()
  for (const [key, value] of params)
    if (
      value !== '' &&
      !(key === 'place' && around.has(value) && places.some((p) => p !== value && provinceOf(p) === value))
    )
      tidy.append(key, value)
  return tidy
}
