import { describe, expect, test } from 'vitest'
import { leer, linesOf } from '@/lib/reading/testing/island'

describe('what is said to be of prisons is no inmate', () => {
  test.each([
    [
      'Desde 2021 hubo una docena de episodios carcelarios que se cobraron la vida de 420 reos.',
      ['killed 420'],
    ],
    ['Hay 12 proyectos carcelarios en Roble, donde murieron tres reos.', ['killed 3']],
    ['En los 20 episodios carcelarios masivos murieron 31 reos en Roble.', ['killed 31']],
  ])('%s', (text, expected) => expect(linesOf(leer(text), 'killed', 'other_count')).toEqual(expected))
})
