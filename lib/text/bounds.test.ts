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

test.each([
  ['Unrest spread over seven prisons on Monday.', 'exact'],
  ['Unrest spread to over seven prisons on Monday.', 'at_least'],
  ['Inmates seized control over four prisons on Monday.', 'exact'],
  ['Protests over 12 deaths at Roble prison went on.', 'exact'],
  ['Police questioned guards over 12 deaths at Roble prison.', 'exact'],
  ['Relatives marched over 12 deaths at Roble prison.', 'exact'],
  ['Over 12 inmates were killed at Roble prison.', 'at_least'],
  ['Police killed over 12 inmates at Roble prison.', 'at_least'],
  ['Relatives had no news about nine inmates killed at Roble prison.', 'exact'],
  ['Officials spoke of about nine inmates killed at Roble prison.', 'about'],
])('a word between is a hedge or goes with the one before it: %s', (text, bound) =>
  expect(readText(text).claims.find(({ quantity }) => quantity)?.quantity?.bound).toBe(bound),
)

test.each([
  ['El balance en la cárcel de Roble no pasa de 39 muertos, según la policía.', 'es'],
  ['El número de muertos en la cárcel de Roble no ha superado los 39, según la policía.', 'es'],
] as const)('what a count does not go beyond is the most that it may be: %s', (text, language) =>
  expect(readText(text, { language }).claims.map(({ quantity }) => quantity)).toEqual([
    { value: 39, low: null, high: 39, bound: 'at_most', form: 'digits' },
  ]),
)

test('and never the least, in English as well', () =>
  expect(
    readText('The number of dead at Roble prison does not exceed 39, police said.').claims.filter(
      ({ quantity }) => quantity?.bound === 'at_least',
    ),
  ).toEqual([]))
