import { expect, test } from 'vitest'
import { startsOf, symbolsIn } from './symbols'
import { viewsOf } from './testing'

const riot = (prison: string, dead: string) =>
  `${dead} inmates died in a riot at ${prison} prison on Monday.\nThe army went in at dawn.`

test('of a place the encoder learns its kind and never its name', () =>
  expect(symbolsIn(viewsOf(riot('Roble', '31')))).toEqual(symbolsIn(viewsOf(riot('Cumbres', '31')))))
test('and of figures how long they are, not how many', () => {
  expect(symbolsIn(viewsOf(riot('Roble', '31')))).toEqual(symbolsIn(viewsOf(riot('Roble', '42'))))
  expect(symbolsIn(viewsOf(riot('Roble', '31')))).not.toEqual(symbolsIn(viewsOf(riot('Roble', '310'))))
})
test('a word is known whole and by how it begins and ends, so that its other forms are near', () => {
  const [first] = symbolsIn(viewsOf('Amotinados had taken Roble prison, where nine inmates died.'))
  expect(first).toEqual(expect.arrayContaining(['word amotinados', 'begins amo', 'begins amoti', 'ends dos']))
})
test('where sentences and paragraphs begin', () => {
  const views = viewsOf(riot('Roble', '31'))
  const symbols = symbolsIn(views)
  const firsts = startsOf(views).map((start) => symbols[start])
  expect(firsts).toHaveLength(2)
  for (const one of firsts) expect(one).toEqual(expect.arrayContaining(['first', 'opens']))
})
