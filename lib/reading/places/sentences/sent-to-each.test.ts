import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('forces sent to one place and to another', () => {
  test.each([
    [
      'El Gobierno ha despachado a Tarsis 600 agentes y a Miravera más de mil.',
      ['troops_deployed 1000 at_least @miravera', 'troops_deployed 600 @tarsis'],
    ],
    [
      'A Tarsis fueron enviados 1.200 soldados y otros 450 a Miravera, dijo el ministro.',
      ['troops_deployed 1200 @tarsis', 'troops_deployed 450 @miravera'],
    ],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
  test('the goals of a row are no scene', () =>
    expect(
      placedLines(
        leer(
          'Nueve presos murieron en la cárcel de Roble. Seis cabecillas salieron hacia Cumbres, en Belmonte, y hacia la cárcel de Miravera. El penal tiene 1.200 plazas.',
        ),
      ),
    ).toContain('inmates_capacity 1200 @roble'))
  test('34 guards and four clerks in one place are both there', () =>
    expect(placedLines(leer('En Tarsis murieron 34 guías y cuatro empleados.'))).toEqual([
      'killed 34 @tarsis',
      'killed 4 @tarsis',
    ]))
})

describe('a second subject behind "and"', () => {
  test('goes in where the first does', () =>
    expect(
      placedLines(
        readText(
          'The president placed every jail of Valdoria under emergency rule for 60 days, and 700 troops and police went into Roble prison the same day.',
        ),
      ),
    ).toContain('troops_deployed 700 @roble'))
})

describe('violence that moves is where it has moved to', () => {
  test.each([
    'Nueve presos murieron en la cárcel de Roble. Este miércoles los disturbios se trasladaron a la cárcel de Cumbres, con cinco muertos.',
    'Nueve presos murieron en la cárcel de Roble. Este miércoles los motines se extendieron a la cárcel de Cumbres, con cinco muertos.',
  ])('%s', (text) => expect(placedLines(leer(text))).toContain('killed 5 @cumbres'))
  test('but people who are moved to a prison died before', () =>
    expect(
      placedLines(
        leer(
          'Nueve presos murieron en la cárcel de Roble. Seis reos fueron trasladados a la cárcel de Cumbres tras la muerte de otros dos internos.',
        ),
      ),
    ).not.toContain('killed 9 @cumbres'))
})

describe('around a prison and a town', () => {
  test.each([
    [
      'Tres presos huyeron de la cárcel de Roble. Una policía resultó herida al explotar un artefacto en las afueras de la cárcel de Cumbres.',
      'injured 1 @cumbres',
    ],
    [
      'Tres presos huyeron de la cárcel de Miravera. Un tiroteo en las afueras de esa ciudad dejó dos muertos.',
      'killed 2 @miravera',
    ],
  ])('%s', (text, line) => expect(placedLines(leer(text))).toContain(line))
  test('a detention centre is no clinic', () =>
    expect(
      placedLines(
        readText(
          'Nine inmates died at Roble prison. In March, 84 prisoners fled a detention centre in Tarsis.',
        ),
      ),
    ).toContain('escaped 84 @tarsis'))
  test('what most prisons are like says nothing of where this one is', () =>
    expect(
      placedLines(
        readText(
          'A riot at Roble prison killed nine inmates. Unlike most Valdorian prisons, this one is not overcrowded: it houses 600 men in space meant for 700.',
        ),
      ),
    ).toContain('inmates_capacity 700 @roble'))
})
