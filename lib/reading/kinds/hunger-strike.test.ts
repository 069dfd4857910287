import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '../testing/island'

test('people who refuse food are counted', () => {
  expect(linesOf(readText('Some 300 inmates are on hunger strike.'))).toEqual(['hunger_strike 300 about'])
  expect(linesOf(readText('About 1,700 prisoners are refusing food.'))).toEqual(['hunger_strike 1700 about'])
  expect(linesOf(leer('Unos 1.700 internos se niegan a comer.'))).toEqual(['hunger_strike 1700 about'])
})
