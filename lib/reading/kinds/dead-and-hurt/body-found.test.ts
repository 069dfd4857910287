import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

describe('a body that is found is one dead', () => {
  test.each([
    [
      'Decapitado fue hallado la noche del martes, en la cárcel de Roble, el cuerpo de Luis Paz.',
      ['killed 1'],
    ],
    ['El cadáver de un preso fue encontrado en la cárcel de Roble.', ['killed 1']],
    ['Luis Paz murió el lunes en Roble. El cuerpo de Paz fue hallado en su celda.', ['killed 1']],
    ['No hallaron el cuerpo de Luis Paz.', []],
    ['El cuerpo de seguridad fue encontrado en el patio.', []],
    ['El Cuerpo de Bomberos fue hallado culpable.', []],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text), 'killed')).toEqual(expected))
  test.each([
    ['The body of a guard was found in the boiler room.', ['killed 1']],
    ['The body of Luis Paz was found in Roble prison.', ['killed 1']],
    ['The body of the report was found to be wrong.', []],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text), 'killed')).toEqual(expected))
})

describe('whose life it cost', () => {
  test.each([
    ['La riña costó la vida a un taxista.', ['killed 1']],
    ['Costó la operación la vida a once internos.', ['killed 11']],
    ['El motín no costó la vida a nadie.', []],
  ])('%s', (text, expected) => expect(linesOf(leer(text), 'killed')).toEqual(expected))
})

describe('wounds of which they die', () => {
  test.each([
    ['A guard was fatally shot in Roble prison.', ['killed 1']],
    ['Two inmates were mortally wounded in Roble prison.', ['killed 2']],
    ['Two inmates were not fatally wounded.', []],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text), 'killed', 'injured')).toEqual(expected),
  )
  test.each([
    ['Un guardia recibió un disparo mortal en la cárcel de Roble.', ['killed 1']],
    ['Dos guardias fueron heridos de muerte en Roble.', ['killed 2']],
    ['Un guardia recibió un disparo en la cárcel de Roble.', ['injured 1']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual(expected))
})
