import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('words between a number and its noun, and before the number', () => {
  test.each([
    ['A total of 225, and not 216, prisoners escaped from Roble prison.', ['escaped 225']],
    ['Some 225, not 216, prisoners escaped from Roble prison.', ['escaped 225 about']],
    ['A second group of some 20 inmates escaped from Roble prison.', ['escaped 20 about']],
    ['A first group of 104 hostages was freed at Roble prison.', ['hostages_freed 104']],
    ['The police has the dead at sixteen in Tarsis.', ['killed 16']],
    ['The police has the wounded at three hospitals in Tarsis.', []],
    ['A first group of 12 gunmen killed nine people in Tarsis.', ['killed 9']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    ['Un total de 225, y no 216, presos se fugaron de la cárcel de Roble.', ['escaped 225']],
    ['Un primer grupo de 104 rehenes fue liberado en la cárcel de Roble.', ['hostages_freed 104']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))

  test('and the verb behind a denied number is no noun of it', () => {
    const text = 'Los evadidos de la cárcel de Roble son 30, no 24, rectificó la Fiscalía General.'
    expect(leer(text).claims.map(({ attribution }) => attribution)).toContain('Fiscalía General')
  })
})
