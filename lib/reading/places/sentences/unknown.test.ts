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

describe('a town that no index holds', () => {
  const bad = /which the gazetteer of this crisis does not hold; Valdoria is the closest/
  test.each([
    ['en', 'BELMONTE, Valdoria (AP) — Five people were killed in Las Zorgas on Monday, police said.'],
    ['en', 'BELMONTE, Valdoria (AP) — Five people were killed in Zumbal on Monday, police said.'],
    [
      'es',
      'Belmonte (Valdoria), 15 may (EFE).- Cinco personas murieron el lunes en Zumbal, informó la policía.',
    ],
  ] as const)('is not put in the town of the dateline: %s %s', (language, text) => {
    const [claim] = all(readText(text, { language }))
    expect(claim?.place).toBe('QV')
    expect(claim?.placeReason).toMatch(bad)
  })
})
