import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('every rule about houses that are attacked knows all of them', () => {
  test.each([
    ['Three churches were attacked in Tarsis on Monday.', ['attack 3']],
    ['Three supermarkets were bombed in Tarsis on Monday.', ['attack 3']],
    ['Two schools and a clinic were burned in Tarsis on Monday.', ['attack -']],
    ['Two schools and a clinic were closed in Tarsis on Monday.', []],
    ['Critics attacked the university in Tarsis on Monday.', []],
    ['Two universities were struck off the list in Tarsis.', []],
  ])('%s', (text, lines) => expect(linesOf(readText(text), 'attack')).toEqual(lines))

  test.each([
    ['Tres iglesias fueron atacadas en Tarsis el lunes.', ['attack 3']],
    ['Dos supermercados fueron dinamitados en Tarsis el lunes.', ['attack 2']],
    ['Los encapuchados se tomaron un liceo en Tarsis el lunes.', ['attack -']],
    ['Los encapuchados se tomaron una cerveza en Tarsis el lunes.', []],
    ['Tres escuelas fueron afectadas por la huelga en Tarsis.', []],
    ['La oposición atacó al colegio de abogados en Tarsis.', []],
  ])('%s', (text, lines) => expect(linesOf(leer(text), 'attack')).toEqual(lines))
})
