import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const lines = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, place }) =>
    quantity ? [`${kind} ${quantity.value} ${place?.name}`] : [],
  )

test.each<[Language, string, string[]]>([
  ['en', 'Two people drowned in Tarsis and one in Miravera.', ['killed 2 Tarsis', 'killed 1 Miravera']],
  [
    'en',
    'Three people were killed in Tarsis and another in Miravera.',
    ['killed 3 Tarsis', 'killed 1 Miravera'],
  ],
  [
    'en',
    'The quake hurt six people in Tarsis and one in Miravera.',
    ['injured 6 Tarsis', 'injured 1 Miravera'],
  ],
  ['es', 'La riada dejó dos muertos en Tarsis y uno en Miravera.', ['killed 2 Tarsis', 'killed 1 Miravera']],
  [
    'es',
    'El incendio dejó seis heridos en Tarsis y uno en Miravera.',
    ['injured 6 Tarsis', 'injured 1 Miravera'],
  ],
  ['es', 'Murieron los dos vecinos de Tarsis y el de Miravera.', ['killed 2 Tarsis', 'killed 1 Miravera']],
])('one more, in a place of his own, %s: %s', (language, text, told) =>
  expect(lines(text, language)).toEqual(told),
)

test.each<[Language, string, string]>([
  ['en', 'Two people died in Tarsis and one in three was a child.', 'killed 1'],
  ['en', 'Two people died in Tarsis and one in Miravera was hurt.', 'killed 1'],
  ['es', 'Murieron dos personas en el temporal de Tarsis y el de Miravera.', 'killed 1'],
  ['es', 'El alcalde de Tarsis y el de Miravera dijeron que murieron seis personas.', 'killed 1'],
])('nobody more, %s: %s', (language, text, none) =>
  expect(lines(text, language).filter((line) => line.startsWith(none))).toEqual([]),
)
