import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

test('where the text points at no country, nothing is pinned to the one the crisis is about', () => {
  const { claims } = readText('Four inmates died in a riot on Sunday.')
  expect(claims.map(({ place }) => place)).toEqual(claims.map(() => null))
  expect(leer('Seis guardias fueron retenidos el domingo.').claims[0]?.place).toBeNull()
})

test('what the text calls its own country stands for what nothing closer tells of', () =>
  expect(readText('Valdoria is mourning. Four inmates died in a riot.').claims[0]?.place?.id).toBe('QV'))

test('days of mourning are no length of an emergency', () => {
  const { claims } = leer(
    'El presidente de Valdoria declaró tres días de luto y estado de excepción por 60 días.',
  )
  expect(claims.flatMap(({ quantity }) => quantity?.value ?? [])).toEqual([60])
})
