import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('whom Spanish calls by their country is somebody', () => {
  test.each([
    ['Dos palestinos murieron en Tarsis el martes.', ['killed 2']],
    ['Muere una colombiana en un ataque en Tarsis.', ['killed 1']],
    ['La banda secuestró a dos estadounidenses en Tarsis.', ['hostages_held 2']],
    ['Tres peruanas fueron detenidas en Tarsis por el incendio.', ['detained 3']],
    ['El ataque dejó 18 israelíes y 12 palestinos muertos en Tarsis.', ['killed 12', 'killed 18']],
    ['Dos drones rusos fueron abatidos y tres tanques iraníes destruidos en Tarsis.', []],
    ['El ataque mató a dos soldados rusos en Tarsis.', ['killed 2']],
    ['Dos caimanes murieron en el incendio en Tarsis.', []],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
