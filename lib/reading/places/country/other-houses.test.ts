import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('what happened at other houses than the prison told of before is not put there', () => {
  test.each<[string, string]>([
    [
      'Huyeron 30 presos de la cárcel de Roble, en Puerto Lago. Otra prisión, con 1.450 reclusos, fue atacada la misma noche.',
      'other_count 1450 @QV',
    ],
    [
      'Huyeron 30 presos de la cárcel de Roble, en Valdoria. El jueves, cuatro policías habían muerto en ataques contra comisarías.',
      'killed 4 @QV',
    ],
    [
      'Huyeron 30 presos de la cárcel de Roble, en Valdoria. Hubo disturbios en cuatro prisiones, que dejaron un muerto.',
      'killed 1 @QV',
    ],
    [
      'Huyeron 30 presos de la cárcel de Roble, en Valdoria. Presos de otra cárcel mataron a nueve internos.',
      'killed 9 @roble',
    ],
    [
      'Huyeron 30 presos de la cárcel de Roble, en Valdoria. En esa prisión murieron nueve internos.',
      'killed 9 @roble',
    ],
    [
      'Murieron nueve presos en la cárcel de Roble. Una segunda cárcel de Tarsis, en Belmonte, fue atacada y huyeron 40 reclusos.',
      'escaped 40 @tarsis',
    ],
  ])('%s', (text, line) => expect(placedLines(leer(text))).toContain(line))

  test.each<[string, string]>([
    [
      'Thirty inmates fled Roble prison in Valdoria. Four police officers were killed on Thursday in attacks on police stations.',
      'killed 4 @QV',
    ],
    [
      'Thirty inmates fled Roble prison in Valdoria. A second prison, which holds 1,400 inmates, was overrun.',
      'other_count 1400 @QV',
    ],
    [
      'Thirty inmates fled Roble prison in Valdoria. Inmates from another prison killed nine guards.',
      'killed 9 @roble',
    ],
    ['Thirty inmates fled Roble prison in Valdoria. Nine guards were killed.', 'killed 9 @roble'],
  ])('in English: %s', (text, line) => expect(placedLines(readText(text))).toContain(line))
})
