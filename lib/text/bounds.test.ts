import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const boundOf = ({ claims }: ReturnType<typeof readText>) => claims[0]?.quantity?.bound

test.each([
  'Una veintena de presos murieron en la cárcel de Roble.',
  'Murieron un centenar de presos en la cárcel de Roble.',
  'Una decena de presos resultaron heridos en la cárcel de Roble.',
  'Cerca de una treintena de presos murieron en la cárcel de Roble.',
])('a round noun counts roughly: %s', (text) => expect(boundOf(leer(text))).toBe('about'))

test('what is hedged keeps its hedge, and a dozen is twelve', () => {
  expect(boundOf(leer('Más de un centenar de presos murieron en la cárcel de Roble.'))).toBe('at_least')
  expect(boundOf(leer('Una docena de presos murieron en la cárcel de Roble.'))).toBe('exact')
  expect(boundOf(readText('A dozen inmates died at Roble prison.'))).toBe('exact')
})
