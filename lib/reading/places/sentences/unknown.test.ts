import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const all = (reading: ReturnType<typeof readText>) =>
  reading.claims.map(({ place, placeReason }) => ({ place: place?.id ?? null, placeReason }))

describe('a prison that nobody knows', () => {
  test('is a place of its own, known no closer than its country, and the reason says its name', () => {
    const [, second] = all(
      readText('In Valdoria, four inmates died at Roble prison. Nine inmates were killed at Zumbal prison.'),
    )
    expect(second?.place).toBe('zumbal-qv')
    expect(second?.placeReason).toContain('Zumbal prison')
  })
  test('is what "there" and "the jail" mean: no older one', () => {
    const [, second] = all(
      leer(
        'Murieron cuatro internos en la cárcel de Roble. La cárcel de Zumbal está llena y ahí murieron nueve internos.',
      ),
    )
    expect(second?.place).not.toBe('roble')
  })
})
