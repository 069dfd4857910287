import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('one more, whom only a number in a row or "otro" names, is one', () => {
  test.each([
    ['En la cárcel de Roble murió un guardia y otro está herido.', ['injured 1', 'killed 1']],
    ['En la cárcel de Roble un agente fue asesinado el sábado y otro está grave.', ['injured 1', 'killed 1']],
    [
      'Dos guardias murieron en Roble. Un tercer uniformado recibió un balazo en el hombro.',
      ['injured 1', 'killed 2'],
    ],
    ['Dos guardias murieron en Roble; un séptimo falleció la noche del ataque.', ['killed 1', 'killed 2']],
    ['En Tarsis hubo dos muertos; el alcalde confirmó luego un tercer muerto.', ['killed 1', 'killed 2']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
