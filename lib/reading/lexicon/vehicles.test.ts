import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const kinds = ['attack', 'killed', 'rights_suspended'] as const

describe('every rule about vehicles knows all of them', () => {
  test.each([
    ['Two pickups packed with explosives blew up in Tarsis on Monday.', ['attack 2']],
    ['A ferry was burned in Tarsis on Monday, the mayor said.', ['attack -']],
    ['Attackers hurled dynamite at two police posts in Tarsis on Monday.', ['attack -']],
    ['A ferry was delayed in Tarsis on Monday, the mayor said.', []],
    ['Police threw away two devices in Tarsis on Monday.', []],
    ['Two pickups packed with furniture drove up to Tarsis on Monday.', []],
  ])('%s', (text, lines) => expect(linesOf(readText(text), ...kinds)).toEqual(lines))

  test.each([
    ['Un choque entre una furgoneta y un microbús dejó 12 muertos en Tarsis.', ['killed 12']],
    ['Un choque entre bandas dejó 12 muertos en Tarsis.', ['attack -', 'killed 12']],
    ['Queda prohibida la circulación de lanchas en Tarsis.', []],
    ['Queda prohibida la circulación de personas en Tarsis.', ['rights_suspended -']],
  ])('%s', (text, lines) => expect(linesOf(leer(text), ...kinds)).toEqual(lines))
})
