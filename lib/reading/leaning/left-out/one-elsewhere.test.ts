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
  [
    'en',
    'Rebels hold five guards in Tarsis, four in Puerto Lago and one in Miravera.',
    ['hostages_held 5 Tarsis', 'hostages_held 4 Puerto Lago', 'hostages_held 1 Miravera'],
  ],
  [
    'es',
    'Tres policías murieron en Tarsis, uno en Miravera y otro en Puerto Lago.',
    ['killed 3 Tarsis', 'killed 1 Miravera', 'killed 1 Puerto Lago'],
  ],
  [
    'es',
    'Tres reos fueron recapturados en Tarsis, dos en Puerto Lago y otro en Miravera.',
    ['other_count 3 Tarsis', 'other_count 2 Puerto Lago', 'other_count 1 Miravera'],
  ],
  ['es', 'Cinco personas murieron en Tarsis y una en Miravera.', ['killed 5 Tarsis', 'killed 1 Miravera']],
  ['es', 'Murió un manifestante en Tarsis y otro en Miravera.', ['killed 1 Tarsis', 'killed 1 Miravera']],
  ['es', 'En Tarsis murió un hombre y en Miravera, otro.', ['killed 1 Tarsis', 'killed 1 Miravera']],
])('one more, in a place of his own, %s: %s', (language, text, told) =>
  expect(lines(text, language)).toEqual(told),
)

const three = (last: string) => ['killed 18 Tarsis', 'killed 10 Puerto Lago', last]

test.each<[Language, string, string[]]>([
  ['es', 'En Tarsis murieron 18 presos, en Puerto Lago diez y en Miravera uno.', three('killed 1 Miravera')],
  [
    'es',
    'En Tarsis murieron 18 personas; en Puerto Lago, diez, y en Miravera, una.',
    three('killed 1 Miravera'),
  ],
  ['es', 'En Tarsis van 18 muertos, en Puerto Lago diez y en Miravera uno.', three('killed 1 Miravera')],
  ['es', 'Tarsis tiene 18 muertos, Puerto Lago diez y Miravera uno.', three('killed 1 Miravera')],
  [
    'es',
    'Tarsis registra 18 fallecidos, Miravera uno y Puerto Lago diez.',
    ['killed 18 Tarsis', 'killed 1 Miravera', 'killed 10 Puerto Lago'],
  ],
  ['en', 'In Tarsis 18 people died, in Puerto Lago ten and in Miravera one.', three('killed 1 Miravera')],
  ['en', 'Tarsis has 18 dead, Puerto Lago ten and Miravera one.', three('killed 1 Miravera')],
  ['en', 'Tarsis counts 18 dead and Miravera one.', ['killed 18 Tarsis', 'killed 1 Miravera']],
])('one behind his place shifts none of the others, %s: %s', (language, text, told) =>
  expect(lines(text, language).toSorted()).toEqual(told.toSorted()),
)

test('nor one of another country, who is none of this one', () =>
  expect(lines('Valdoria tiene 18 muertos y Chile uno.', 'es')).toEqual(['killed 18 Valdoria']))

test('one of the dead or of the hurt: nobody can tell', () =>
  expect(lines('En Tarsis hubo 18 muertos y 30 heridos y en Miravera uno.', 'es')).toEqual([
    'killed 18 Tarsis',
    'injured 30 Tarsis',
  ]))

test.each<[Language, string, string]>([
  ['en', 'Two people died in Tarsis and one in three was a child.', 'killed 1'],
  ['en', 'Two people died in Tarsis, one in a row of bad weeks.', 'killed 1'],
  ['es', 'Cinco personas murieron en Tarsis, una de las ciudades en ruinas.', 'killed 1'],
  ['es', 'Los presos tienen a ocho guardias en Tarsis y uno en Miravera fue herido.', 'hostages_held 1'],
  ['en', 'Two people died in Tarsis and one in Miravera was hurt.', 'killed 1'],
  ['es', 'Murieron dos personas en el temporal de Tarsis y el de Miravera.', 'killed 1'],
  ['es', 'El alcalde de Tarsis y el de Miravera dijeron que murieron seis personas.', 'killed 1'],
])('nobody more, %s: %s', (language, text, none) =>
  expect(lines(text, language).filter((line) => line.startsWith(none))).toEqual([]),
)
