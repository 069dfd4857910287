import { expect, test } from 'vitest'
import { country, incident, prison } from '@/components/dashboard/testing/features'
import { toPlaces } from '@/components/dashboard/to-places'
import { isProblem } from '@/lib/model/problem'
import { sortIncidents } from './sort-incidents'
import { parseTableParams, toTableHref } from './table-params'

const places = toPlaces([], 'en')
const incidents = [
  incident('few', 'killed', prison('cell-1'), 3, ['first']),
  incident('unknown', 'killed', country, null, ['first']),
  incident('many', 'hostages_held', prison('cell-2'), 50, ['second']),
]
const order = (text: string) => {
  const params = parseTableParams(new URLSearchParams(text))
  if (isProblem(params)) throw new Error(params.detail)
  const all = incidents.map(({ properties }) => properties)
  return sortIncidents(all, params.sort, places).map(({ id }) => id)
}

test('unless asked otherwise the gravest stands first, as in the list', () => {
  expect(order('')).toEqual(['few', 'unknown', 'many'])
  expect(order('sort=-what')).toEqual(['many', 'unknown', 'few'])
})

test('figures are sorted as numbers, and what has none comes last both ways', () => {
  expect(order('sort=figure')).toEqual(['few', 'many', 'unknown'])
  expect(order('sort=-figure')).toEqual(['many', 'few', 'unknown'])
})

test('order and page are no filters: the query is what is left', () => {
  const params = parseTableParams(new URLSearchParams('place=a&sort=-when&page=3&lang=es'))
  if (isProblem(params)) throw new Error(params.detail)
  expect(params.query.toString()).toBe('place=a&lang=es')
  expect(toTableHref(params)).toBe('/table?place=a&lang=es&sort=-when&page=3')
  expect(toTableHref({ ...params, sort: { by: 'what', descending: false }, page: 1 })).toBe(
    '/table?place=a&lang=es',
  )
})

test.each(['sort=colour', 'sort=--when', 'page=0', 'page=-1', 'page=1e3'])(
  '%s is a problem that names the parameter',
  (text) => {
    const found = parseTableParams(new URLSearchParams(text))
    expect(isProblem(found) && found.parameter).toBe(text.split('=')[0])
  },
)
