import { describe, expect, test } from 'vitest'
import { reasonInSpanish } from './reason-words'

describe('why a figure lies where it lies, in Spanish', () => {
  test.each([
    [
      'named in the same clause: Litoral prison (Litoral Penitentiary)',
      'nombrado en la misma oración: Litoral prison (Litoral Penitentiary)',
    ],
    ['"that prison" points back at Turi prison', '«that prison» remite a Turi prison'],
    ['"it" points back at Turi prison', 'el pronombre remite a Turi prison'],
    [
      'the sentence names no place; Manta fits best: named last, the article begins with it',
      'la frase no nombra ningún lugar; el que mejor encaja es Manta: nombrado en último lugar, el artículo empieza con él',
    ],
  ])('%s', (reason, said) => expect(reasonInSpanish(reason)).toBe(said))

  test('a reason of another form is left as it is', () => expect(reasonInSpanish('the moon')).toBeNull())
})
