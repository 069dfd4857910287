import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test('a sum to which something would bring the count is told by nobody yet', () => {
  const bring = (verb: string) =>
    linesOf(readText(`The six soldiers ${verb} the ombudsman's count to 66 dead in Tarsis.`), 'killed')
  expect(bring('would bring')).toEqual([])
  expect(bring('brought')).toEqual(['killed 66'])
  const elevar = (verb: string) =>
    linesOf(leer(`Con los seis soldados, el comité ${verb} su recuento a 66 fallecidos en Tarsis.`), 'killed')
  expect(elevar('elevaría')).toEqual([])
  expect(elevar('elevó')).toEqual(['killed 66'])
})
