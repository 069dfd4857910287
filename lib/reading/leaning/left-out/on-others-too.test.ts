import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test('attacks on others too are counted where the noun is not said again', () => {
  const attacks = (text: string) => linesOf(leer(text), 'attack')
  expect(attacks('En Tarsis hubo 13 atentados contra edificios y doce contra cuarteles.')).toEqual([
    'attack 13',
    'attack 12',
  ])
  expect(attacks('En Tarsis hubo 13 atentados contra edificios y doce arrestos.')).toEqual(['attack 13'])
  expect(
    linesOf(readText('There were 13 attacks on buildings in Tarsis and twelve on police posts.'), 'attack'),
  ).toEqual(['attack 13', 'attack 12'])
})
