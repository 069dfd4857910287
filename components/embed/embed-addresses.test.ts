import { expect, test } from 'vitest'
import { toDashboardAddress, toInteractiveAddress, toSignAddress } from './embed-addresses'
import { toScriptTag } from './snippets'

const params = new URLSearchParams('place=azuay-1&view=8/-2/-79&layer=incidents&heading=off')

test('the dashboard is given the query, without what only the embed knows', () => {
  expect(toDashboardAddress(params)).toBe('/?place=azuay-1&view=8/-2/-79')
  expect(toDashboardAddress(new URLSearchParams())).toBe('/')
})

test('the map that moves is given all of it, the view too', () => {
  expect(toInteractiveAddress(params)).toBe(
    '/embed/interactive?place=azuay-1&view=8/-2/-79&layer=incidents&heading=off',
  )
})

test('a sign without a sentence leads to the dashboard, where it is open', () => {
  expect(toSignAddress({ incidents: [] }, params)('place', 'azuay-1')).toBe(
    '/?place=azuay-1&view=8/-2/-79#place=azuay-1',
  )
})

test('a script tag says the query as attributes, and whole where a name holds the comma that parts them', () => {
  const said = (query: string) =>
    toScriptTag('https://a.example', new URLSearchParams(query), 'A "map"', 'https://a.example/?q=<')
  expect(said('place=a&place=b&asOf=2023-07-26')).toContain(
    '<crisis-map place="a,b" asof="2023-07-26" title="A &quot;map&quot;"><a href="https://a.example/?q=&lt;">A &quot;map&quot;</a></crisis-map>',
  )
  expect(said('source=Courier, The')).toContain('query="source=Courier%2C+The"')
})
