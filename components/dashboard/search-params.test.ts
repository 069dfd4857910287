import { expect, test } from 'vitest'
import {
  activeFilters,
  keepView,
  tidyForm,
  toDataQuery,
  withFields,
  withFilter,
  withoutFilter,
  withoutFilters,
} from './search-params'

const params = (text: string) => new URLSearchParams(text)

test('data routes are asked with the filters alone, always in the same order', () => {
  expect(toDataQuery(params('theme=dark&kind=killed&view=7/1/2&place=XT-1'))).toBe('?place=XT-1&kind=killed')
  expect(toDataQuery(params('lang=es'))).toBe('')
})

test('choosing another place forgets where the map was, other filters do not', () => {
  expect(withFilter(params('view=7/1/2&place=a'), 'place', ['b']).toString()).toBe('place=b')
  expect(withFilter(params('view=7/1/2'), 'kind', ['killed']).toString()).toBe('view=7%2F1%2F2&kind=killed')
})

test('one of several values can be taken away', () => {
  const next = withoutFilter(params('kind=killed&kind=injured&lang=es'), { key: 'kind', value: 'killed' })
  expect(next.getAll('kind')).toEqual(['injured'])
  expect(next.get('lang')).toBe('es')
})

test('clearing keeps the language and the theme', () => {
  expect(withoutFilters(params('place=a&asOf=2024-01-01&lang=es&theme=dark')).toString()).toBe(
    'lang=es&theme=dark',
  )
})

test('empty fields of a plain form are no filters', () => {
  expect(activeFilters(params('place=&kind=killed'))).toEqual([{ key: 'kind', value: 'killed' }])
})

test('a form that sends a province and one of its prisons means the prison', () => {
  const provinceOf = (id: string) => ({ 'cell-1': 'XT-1', 'XT-1': 'XT-1' })[id] ?? null
  expect(tidyForm(params('place=XT-1&place=cell-1&kind='), provinceOf)?.toString()).toBe('place=cell-1')
  expect(tidyForm(params('place=XT-1&place=&kind='), provinceOf)?.toString()).toBe('place=XT-1')
  expect(tidyForm(params('place=XT-1&place=cell-1'), provinceOf)).toBeNull()
})

test('fields that were changed replace their filters and leave the others; an emptied one leaves what its twin says', () => {
  const sent = new FormData()
  sent.append('place', 'EC-G')
  sent.append('place', '')
  const changed = [
    { name: 'place', value: '' },
    { name: 'kind', value: 'killed' },
    { name: 'not-a-filter', value: 'x' },
  ]
  const next = withFields(params('place=guayas-1&status=reported&kind=injured&lang=es'), changed, sent)
  expect(next.toString()).toBe('status=reported&lang=es&place=EC-G&kind=killed')
})

test('a filter leaves the view in the address where it was, unless it names one or leads to another place', () => {
  const present = params('kind=killed&view=7/1/2')
  expect(keepView(params('kind=injured'), present).toString()).toBe('kind=injured&view=7%2F1%2F2')
  expect(keepView(params('view=8/1/2'), present).get('view')).toBe('8/1/2')
  expect(keepView(params('place=XT-1'), present).has('view')).toBe(false)
  expect(keepView(params(''), params('kind=killed')).toString()).toBe('')
})
