import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('what courts, laws and bands with the names of animals stand beside is told all the same', () => {
  test.each([
    ["Prosecutors charged 20 inmates with killing 31 prisoners in Monday's riot in Tarsis.", 'killed 31'],
    ['The bill was passed after those who rioted in Roble prison killed 12 guards.', 'killed 12'],
    ['Under the new law, prosecutors will charge those who killed 12 inmates in Roble prison.', 'killed 12'],
  ])('%s', (text, line) => expect(linesOf(readText(text), 'killed')).toEqual([line]))
  test.each([
    ['El reo sentenciado huyó de la cárcel de Roble luego de asesinar a dos guardias.', 'killed 2'],
    ['Tres Lobos resultaron heridos en el enfrentamiento en la cárcel de Roble.', 'injured 3'],
  ])('in Spanish: %s', (text, line) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual([line]))
})
