import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('those who guard the freed, and a number that was told already, are no captives', () => {
  test.each([
    [
      'Another 130 abducted pupils were freed in Tarsis on Sunday. The freed arrived in Belmonte on Monday afternoon in seven buses under the guard of 60 soldiers.',
      ['hostages_freed 130'],
    ],
    [
      'Another 130 abducted pupils were freed in Tarsis on Sunday; 35 of the 130 are staff and secondary students, the others primary pupils.',
      ['hostages_freed 130', 'hostages_freed 35'],
    ],
    // So many more, and not those.
    [
      'Inmates took 12 guards hostage at Roble prison. Twelve inmates were hurt.',
      ['hostages_held 12', 'injured 12'],
    ],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test('in Spanish', () =>
    expect(
      saidLines(
        leer(
          'Otros 130 alumnos secuestrados fueron liberados en Tarsis el domingo. Los liberados llegaron a Belmonte bajo la custodia de 60 soldados.',
        ),
      ),
    ).toEqual(['hostages_freed 130']))
})
