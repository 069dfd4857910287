import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const riot = 'Nine inmates died in a riot at Roble prison in Valdoria on Sunday. '
const motin = 'Nueve presos murieron el domingo en un motín en la cárcel de Roble, en Valdoria. '

describe('a count of the whole world has no pin', () => {
  test.each<[string, string]>([
    ['At least 263 prison guards were killed worldwide last year.', 'killed 263 at_least @null'],
    ['Some 400 journalists have been killed around the world, the group says.', 'killed 400 about @null'],
    ['Around the world, crises go on. Four more inmates died in hospital.', 'killed 4 @roble'],
    ['Gunmen known all over the world killed 12 people in Tarsis.', 'killed 12 @tarsis'],
    ['Gunmen killed 12 people in Tarsis, a town known around the world.', 'killed 12 @tarsis'],
  ])('%s', (text, line) => expect(placedLines(readText(riot + text))).toContain(line))

  test('in Spanish', () =>
    expect(
      placedLines(leer(`${motin}Al menos 263 guías fueron asesinados en todo el mundo el año pasado.`)),
    ).toContain('killed 263 at_least @null'))
})
