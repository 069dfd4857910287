import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

test.each([
  readText('In May 220 inmates broke out of Roble prison; nearly all, 200, have since been caught.'),
  readText('In May 220 inmates broke out of Roble prison; most of them, 200, have been recaptured.'),
  leer('Del penal de Roble huyeron 220 presos; casi todos, 200, han sido recapturados desde entonces.'),
  leer('De la cárcel de Roble escaparon 220 presos. La mayoría, 200, fueron recapturados.'),
])('most of them, so many, are caught again', (reading) =>
  expect(saidLines(reading)).toEqual(['escaped 220', 'other_count 200']),
)
test.each([
  readText('In May 220 inmates broke out of Roble prison; the majority, 150, are still at large.'),
  leer('Del penal de Roble huyeron 220 presos; la mayoría, 150, no han sido recapturados.'),
])('or not', (reading) => expect(saidLines(reading).join()).not.toContain('other_count'))

test('some dead who were identified are no toll of their own', () => {
  const text =
    'En la cárcel de Roble murieron 62 presos. Hasta el domingo, los forenses habían identificado a 34 fallecidos.'
  expect(saidLines(leer(text))).toEqual(['killed 62', 'other_count 34'])
  expect(
    saidLines(leer('La Policía identificó a los dos fallecidos en Miravera como Ana Mora y Luis Vera.')),
  ).toEqual(['killed 2'])
})
