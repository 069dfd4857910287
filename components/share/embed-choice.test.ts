import { expect, test } from 'vitest'
import { parseEmbedQuery, parseQuery } from '@/lib/model/query'
import { toCited, toCitedAddress, toEmbedParams, toFirstChoice, toSnippet } from './embed-choice'

const origin = 'https://map.example'
const shown = new URLSearchParams('place=azuay-1&kind=killed&view=8/-2/-79&theme=dark')
const first = toFirstChoice(shown)

test('the dialog opens with the filters, view and colours that the dashboard shows', () => {
  expect(toEmbedParams(shown, first).toString()).toBe(
    'place=azuay-1&kind=killed&view=8%2F-2%2F-79&theme=dark',
  )
})

test('what is chosen is an address that the embed takes', () => {
  const query = toEmbedParams(shown, {
    ...first,
    lang: 'es',
    theme: '',
    heading: false,
    layers: ['incidents'],
    asOf: '2023-07-26',
  })
  expect(parseEmbedQuery(query)).toMatchObject({
    lang: 'es',
    heading: 'off',
    layer: ['incidents'],
    asOf: '2023-07-26',
  })
})

test('a link leads to the dashboard, which knows nothing of layers and titles', () => {
  const query = toEmbedParams(shown, { ...first, heading: false, layers: ['prisons'] })
  const link = toSnippet(origin, query, 'Map', { ...first, form: 'link' })
  expect(link).toBe(`${origin}/?place=azuay-1&kind=killed&view=8/-2/-79&theme=dark`)
  expect(parseQuery(new URL(link).searchParams)).not.toHaveProperty('code')
})

test('what a link gathered on its way to the dashboard is not passed on', () => {
  const gathered = new URLSearchParams(`${shown}&fbclid=1&utm_source=x`)
  for (const form of ['iframe', 'script', 'link'] as const) {
    const query = toEmbedParams(gathered, first)
    expect(toSnippet(origin, query, 'Map', { ...first, form })).not.toMatch(/fbclid|utm_source/)
  }
})

test('a size that is none is not written into a frame', () => {
  const frame = toSnippet(origin, new URLSearchParams(), '<b>', { ...first, width: '9"', height: '320' })
  expect(frame).toContain('width="600" height="320"')
  expect(frame).toContain('title="&lt;b&gt;"')
})

test('a citation names the moment it was true at, also where the page follows new reports', () => {
  const query = toEmbedParams(shown, { ...first, asOf: null })
  const cited = new URL(toCitedAddress(origin, query, '2023-07-26'))
  expect(parseQuery(cited.searchParams)).toMatchObject({ asOf: '2023-07-26', place: ['azuay-1'] })
})

test('a citation of another moment says what was known then, and how many reports had come by then', () => {
  const moments = [
    { at: '2023-07-24', reports: 3 },
    { at: '2023-07-26', reports: 7 },
  ]
  const standing = { asOf: '2023-07-26', reports: 7, moments }
  const everything = new URLSearchParams('theme=dark')
  expect(toCited(standing, everything, null)).toMatchObject({ asOf: '2023-07-26', reports: 7 })
  expect(toCited(standing, everything, '2031-01-01')).toMatchObject({ asOf: '2023-07-26', reports: 7 })
  expect(toCited(standing, everything, '2023-07-25')).toEqual({ asOf: '2023-07-25', reports: 3 })
  expect(toCited(standing, shown, '2023-07-25')).toEqual({ asOf: '2023-07-25', reports: null })
})
