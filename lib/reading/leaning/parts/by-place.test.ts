import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const counts = ({ claims }: { claims: readonly Claim[] }): string[] =>
  claims
    .filter(({ kind, quantity }) => kind !== 'attack' && quantity)
    .map(({ kind, quantity, place }) => `${kind} ${quantity?.value} ${place?.name ?? '-'}`)
    .slice(1)

describe('a sum told before is spread over places', () => {
  test.each([
    [
      'Inmates are holding 60 guards in Valdoria. Roble prison has 32, Cumbres prison 18 and Miravera prison 10.',
      [
        'hostages_held 32 Roble prison',
        'hostages_held 18 Cumbres prison',
        'hostages_held 10 Miravera prison',
      ],
    ],
    [
      'Inmates are holding 60 guards in Valdoria. There are 32 in Tarsis and 28 in Miravera.',
      ['hostages_held 32 Tarsis', 'hostages_held 28 Miravera'],
    ],
    [
      'In Valdoria 60 guards were freed. In Tarsis there were 32, in Miravera 18.',
      ['hostages_freed 32 Tarsis', 'hostages_freed 18 Miravera'],
    ],
  ])('%s', (text, expected) => expect(counts(readText(text))).toEqual(expected))
  test.each([
    [
      'Los presos retienen a 60 guardias en Valdoria. En Tarsis hay 32, en Miravera 18 y en Puerto Lago diez.',
      ['hostages_held 32 Tarsis', 'hostages_held 18 Miravera', 'hostages_held 10 Puerto Lago'],
    ],
    [
      'Los presos retienen a 60 guardias en Valdoria. Tarsis encabeza la lista, con 32; Miravera suma 18 y Puerto Lago, diez.',
      ['hostages_held 32 Tarsis', 'hostages_held 18 Miravera', 'hostages_held 10 Puerto Lago'],
    ],
  ])('%s', (text, expected) => expect(counts(leer(text))).toEqual(expected))
})

describe('numbers beside places are no parts of a sum', () => {
  test.each([
    // More than there were.
    'Inmates are holding 20 guards in Valdoria. Tarsis has 32 and Miravera 18.',
    // Of two sums nobody can tell which.
    'Gangs killed 60 inmates and took 50 guards hostage in Valdoria. Tarsis had 20 and Miravera 10.',
    // Nothing is said of how many there are.
    'Inmates are holding 60 guards in Valdoria. The road leads from Tarsis to 12, from Miravera to 14.',
    // Something else is counted.
    'Inmates are holding 60 guards in Valdoria. Tarsis has 12 schools and Miravera nine.',
    // One number has no place of its own.
    'Inmates are holding 60 guards in Valdoria. Tarsis has 12 and nine.',
  ])('%s', (text) =>
    expect(counts(readText(text)).filter((line) => !line.includes('60'))).toEqual(
      text.includes('50 guards') ? ['hostages_held 50 Valdoria'] : [],
    ),
  )
  test('who remains was not freed', () =>
    expect(
      counts(leer('En Valdoria fueron liberados 60 guardias. En Tarsis quedan 12 y en Miravera, nueve.')),
    ).not.toContain('hostages_freed 12 Tarsis'))
})

test('those who remain somewhere are none of the dead', () =>
  expect(
    linesOf(
      leer('Murieron 25 presos. De estos últimos, 17 continúan en Tarsis y ocho en Miravera.'),
      'killed',
    ),
  ).toEqual(['killed 25']))

test.each([
  'Los muertos son 59. Hay 75 piquetes: Tarsis (20) y Miravera (15).',
  'Los muertos son 59. Persisten los bloqueos: Tarsis (20) y Miravera (15).',
  'Los muertos son 59. Los bloqueos siguen: Tarsis (40) y Miravera (19).',
  'Los muertos son 59. Persisten los bloqueos: Tarsis (40) y Miravera (19).',
])('what a row counts that is no people is none of the dead told before: %s', (text) =>
  expect(leer(text).claims.map(({ quantity }) => quantity?.value)).toEqual([59]),
)
test('nor are those that a toll breaks down into, as follows, of things', () =>
  expect(
    linesOf(
      readText(
        'The riot killed 59 people. The toll breaks down as follows: 40 in Tarsis and 19 in Miravera.',
      ),
      'killed',
    ),
  ).toEqual(['killed 59', 'killed 40', 'killed 19']))
test('where they came from is not where they died', () =>
  expect(
    linesOf(leer('Murieron 30 personas en Valdoria. Nueve procedían de Tarsis y 21 de Miravera.'), 'killed'),
  ).toEqual(['killed 30']))
test('a row of the wounded is of no dead', () =>
  expect(
    linesOf(leer('Los muertos son 59. Los heridos siguen en Tarsis (40) y Miravera (19).'), 'killed'),
  ).toEqual(['killed 59']))
test('a row by regions is of the dead told before', () =>
  expect(
    leer('Los muertos son 59. Por regiones: Tarsis (20) y Miravera (15).').claims.map(
      ({ quantity }) => quantity?.value,
    ),
  ).toEqual([59, 20, 15]))
