import { describe, expect, test } from 'vitest'
import { leer } from '../testing/island'
import { isAdjectiveOf } from './adjective-of'

describe('Spanish adjectives of places', () => {
  test.each([
    ['limense', 'Lima'],
    ['cuencana', 'Cuenca'],
    ['quitena', 'Quito'],
    ['bogotano', 'Bogotá'],
    ['manabita', 'Manabí'],
    ['tolimense', 'Tolima'],
    ['medellinense', 'Medellín'],
  ])('%s is of %s', (word, name) => expect(isAdjectiveOf(word, name)).toBe(true))

  test.each([
    ['cuenca', 'Cuenca'],
    ['masculino', 'Mascota'],
    ['segundo', 'Segovia'],
    ['limpio', 'Lima'],
  ])('%s is not of %s', (word, name) => expect(isAdjectiveOf(word, name)).toBe(false))

  test('the jail with such an adjective is the one spoken of before, though another was named since', () => {
    const { claims } = leer(
      'Nueve internos murieron en la cárcel de Miravera. Otros dos murieron en la cárcel de Roble. El penal miraverense aloja a 900 presos.',
    )
    expect(claims.at(-1)?.place?.id).toBe('miravera-1')
  })
})
