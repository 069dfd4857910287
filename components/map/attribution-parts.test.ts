import { expect, test } from 'vitest'
import { toAttributionParts } from './attribution-parts'

test('the usual attribution becomes words and a link', () => {
  expect(
    toAttributionParts('Tiles &copy; <a href="https://tiles.example/about">Tile Makers</a> 2024'),
  ).toEqual([
    { text: 'Tiles © ', url: null },
    { text: 'Tile Makers', url: 'https://tiles.example/about' },
    { text: ' 2024', url: null },
  ])
})

test('markup that is no web link is left out, and plain words stay', () => {
  expect(toAttributionParts('<b>Makers</b> <a href="javascript:alert(1)">here</a>')).toEqual([
    { text: 'Makers here', url: null },
  ])
  expect(toAttributionParts('Makers & friends')).toEqual([{ text: 'Makers & friends', url: null }])
})
