import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, ...lines: string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining(lines))
const spanish = (text: string, ...lines: string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining(lines))

describe('where a report was written says nothing of what it tells', () => {
  test('before a colon, with its country', () =>
    english(
      'TARSIS, Valdoria: Nine inmates were killed in a riot in a prison of Valdoria on Sunday.',
      'killed 9 @QV',
    ))
  test('two offices and a day', () => {
    english('Tarsis / Miravera, 15 May 2023. Nine of our volunteers died in Valdoria.', 'killed 9 @QV')
    spanish('Tarsis / Miravera, 15 de mayo de 2023. Nueve voluntarios murieron en Valdoria.', 'killed 9 @QV')
  })
  test('two offices, of which one lies in no known place, before a dash', () => {
    spanish(
      'Ginebra/Tarsis.- La ONU elevó a 114 los muertos en los ataques contra un hospital de Miravera.',
      'killed 114 @miravera',
    )
    english(
      'Geneva/Tarsis – The UN said on Monday that 114 people died in a hospital of Miravera.',
      'killed 114 @miravera',
    )
    english('Tarsis/Geneva - Nine people died at a hospital in Miravera.', 'killed 9 @miravera')
  })
  test('but a slash within what is told is none', () => {
    english('Tarsis/Miravera road: nine people died in Tarsis - all of them guards.', 'killed 9 @tarsis')
    spanish('La vía Tarsis/Miravera - nueve muertos en Tarsis.', 'killed 9 @tarsis')
  })
  test('before the mark of an agency, without a dash', () =>
    english(
      'TARSIS, Valdoria (AP) Nine inmates were killed in a riot in Miravera on Sunday.',
      'killed 9 @miravera',
    ))
  test('a name with a hyphen before a colon', () =>
    english(
      'PUERTO-LAGO, Valdoria: Nine inmates were killed in a riot in a prison of Valdoria on Sunday.',
      'killed 9 @QV',
    ))
  test('a town and its country by themselves head what happened there', () =>
    english(
      'TARSIS, Valdoria. Nine inmates died in the jail on Saturday, officials said.\n\nFour others were injured.',
      'killed 9 @tarsis',
      'injured 4 @tarsis',
    ))
  test('but for what is told of another town', () =>
    english(
      'TARSIS, Valdoria. Nine inmates died in a riot in Miravera on Saturday.\n\nFour others were injured.',
      'killed 9 @miravera',
      'injured 4 @miravera',
    ))
  test('a town alone before a colon is what the line tells of', () =>
    english('TARSIS: Nine inmates were killed in a riot on Sunday.', 'killed 9 @tarsis'))
  test('the capital as a sentence of its own, where something else is told of', () =>
    spanish(
      'Puerto Lago. Nueve personas murieron en un choque de bandas, dijo la fiscalía.\n\nEl tiroteo fue en Tarsis, pueblo de Belmonte.',
      'killed 9 @tarsis',
    ))
  test('the capital alone heads what happened in it', () =>
    spanish(
      'Puerto Lago. Nueve personas murieron en un choque de bandas, dijo la fiscalía.',
      'killed 9 @puerto-lago',
    ))
  test('a sentence of its own', () =>
    spanish(
      'Tarsis, Belmonte. Nueve personas murieron en un tiroteo en Miravera.\n\nOtras cuatro personas resultaron heridas.',
      'killed 9 @miravera',
      'injured 4 @miravera',
    ))
  test('nor does the rest of the paragraph lie there', () =>
    spanish(
      'Tarsis, Belmonte. El motín estalló en la cárcel de Roble. El ministro habló ayer.\n\nNueve reos murieron, dijo.',
      'killed 9 @roble',
    ))
})
