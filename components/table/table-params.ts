import { isProblem, type Problem } from '@/lib/model/problem'
import { badParameter } from '@/lib/model/query'

/** What an address says of the table alone. */
export const tableKeys = ['sort', 'page'] as const

export const sortColumns = ['what', 'figure', 'place', 'when', 'said', 'source', 'status'] as const
export type SortColumn = (typeof sortColumns)[number]
export type Sort = { by: SortColumn; descending: boolean }

/** How the table is looked at, apart from the query; `query` is the address without it. `page` counts from 1. */
export type TableParams = { sort: Sort; page: number; query: URLSearchParams }

const usual: Sort = { by: 'what', descending: false }

function parseSort(text: string | null): Sort | Problem {
  if (!text) return usual
  const by = sortColumns.find((column) => column === text.replace(/^-/, ''))
  return by
    ? { by, descending: text.startsWith('-') }
    : badParameter('sort', `write one of ${sortColumns.join(', ')}, with - before it to turn the order round`)
}

/** `sort` and `page` of an address, and what is left of it. */
export function parseTableParams(params: URLSearchParams): TableParams | Problem {
  const sort = parseSort(params.get('sort'))
  if (isProblem(sort)) return sort
  const page = params.get('page') || '1'
  if (!/^[1-9]\d{0,5}$/.test(page)) return badParameter('page', 'write a whole number from 1 on')
  const query = new URLSearchParams(params)
  for (const key of tableKeys) query.delete(key)
  return { sort, page: Number(page), query }
}

/** The address of the table of a query; the usual order and the first page go unsaid. */
export function toTableHref({ sort, page, query }: TableParams): string {
  const params = new URLSearchParams(query)
  if (sort.by !== usual.by || sort.descending) params.set('sort', `${sort.descending ? '-' : ''}${sort.by}`)
  if (page > 1) params.set('page', String(page))
  return params.size > 0 ? `/table?${params}` : '/table'
}
