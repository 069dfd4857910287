import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('captives of whom a sentence tells that they were held and let go are claimed once, as freed, unless both are told', () => {
  test.each([
    [
      'Two guards, seized by rioters at Roble prison, were rescued unharmed.',
      ['hostages_freed 2', 'hostages_held 2'],
    ],
    ['Two guards seized by rioters at Roble prison were rescued unharmed.', ['hostages_freed 2']],
    ['The nine guards seized by rioters at Roble prison were rescued unharmed.', ['hostages_freed 9']],
    ['The last nine guards seized at Roble prison were let go on Monday.', ['hostages_freed 9']],
    ['Three of the nine guards seized at Roble prison were let go.', ['hostages_freed 3', 'hostages_held 9']],
    ['Nine guards who were previously taken hostage at Roble prison were let go.', ['hostages_freed 9']],
    ['Nine guards still held at Roble prison were let go on Monday.', ['hostages_freed 9']],
    [
      'Forty people held in Valdoria’s prisons were let go on Monday, but 133 guards remain in the hands of inmates.',
      ['hostages_freed 40', 'hostages_held 133'],
    ],
    ['Forty people held by inmates in Roble prison were let go on Monday.', ['hostages_freed 40']],
    ['Some 400 people held in Roble prison were let go under an amnesty on Monday.', []],
  ])('%s', english)
  test.each([
    [
      'Tres guías que habían sido tomados como rehenes en Roble fueron rescatados ilesos.',
      ['hostages_freed 3'],
    ],
    ['Dos guardias tomados como rehenes en Roble fueron liberados a las cinco horas.', ['hostages_freed 2']],
    ['Los nueve guías tomados como rehenes en Roble fueron liberados.', ['hostages_freed 9']],
    ['Otros nueve guías que permanecían retenidos en Roble fueron liberados.', ['hostages_freed 9']],
    ['Nueve guías que seguían cautivos en Roble recobraron la libertad.', ['hostages_freed 9']],
  ])('%s', spanish)
})
