import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const measures = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind === 'state_of_emergency' || kind === 'rights_suspended')
    .map(({ kind, place }) => `${kind} @${place?.id}`)

test.each([
  [
    'El gobierno de Valdoria decretó el domingo el estado de emergencia por 72 horas y un toque de queda nocturno en la provincia de Belmonte.',
    ['state_of_emergency @QV-B', 'state_of_emergency @QV-B', 'rights_suspended @QV-B'],
  ],
  [
    'El gobierno de Valdoria decretó el domingo el estado de emergencia nacional por 72 horas y un toque de queda nocturno en la provincia de Belmonte.',
    ['state_of_emergency @QV', 'rights_suspended @QV-B'],
  ],
])('an emergency has the area of the curfew beside it: %s', (text, lines) =>
  expect(measures(leer(text))).toEqual(lines),
)

test('and one of the whole country does not', () =>
  expect(
    measures(
      readText(
        "Valdoria's government declared a state of emergency throughout the country and a curfew in Tarsis on Sunday.",
      ),
    )[0],
  ).toBe('state_of_emergency @QV'))

describe('a measure told of so many areas holds', () => {
  const zones = ({ claims }: ReturnType<typeof leer>) =>
    claims.map(({ place, emergency }) => [place?.id, emergency?.reach, emergency?.areas?.count ?? null])
  test('in those that the sentence lists, where it lists them all', () => {
    const expected = [
      ['QV-A', 'place', null],
      ['QV-B', 'place', null],
    ]
    expect(
      zones(leer('El Gobierno declaró el estado de emergencia en dos provincias: Arcos y Belmonte.')),
    ).toEqual(expected)
    expect(
      zones(readText('The government declared a state of emergency in two provinces: Arcos and Belmonte.')),
    ).toEqual(expected)
  })
  test('in no province as a whole of which only some districts are meant', () => {
    expect(zones(leer('El Gobierno declaró el estado de emergencia en tres cantones de Arcos.'))).toEqual([
      ['QV-A', 'unnamed_areas', 3],
    ])
    expect(
      zones(readText('The government declared a state of emergency in three cantons of Arcos.')),
    ).toEqual([['QV-A', 'unnamed_areas', 3]])
  })
  test.each([
    'El Gobierno declaró el estado de emergencia en dos provincias, por ataques en Tarsis y Miravera.',
    'El Gobierno declaró el estado de emergencia en dos provincias: Arcos, tras ataques en Tarsis.',
    'El Gobierno declaró el estado de emergencia en dos provincias, excepto Arcos y Belmonte.',
    'El Gobierno declaró el estado de emergencia en dos provincias, salvo en Arcos y Belmonte.',
  ])('not where or why else something was: %s', (text) =>
    expect(zones(leer(text)).filter(([, reach]) => reach !== undefined)).toEqual([['QV', 'place', null]]),
  )
  test('each in its own, where a curfew has others than the emergency', () =>
    expect(
      measures(
        readText(
          'The government declared a state of emergency in two provinces, Arcos and Belmonte, and a curfew in two cities: Tarsis and Miravera.',
        ),
      ).toSorted(),
    ).toEqual([
      'rights_suspended @miravera',
      'rights_suspended @tarsis',
      'state_of_emergency @QV-A',
      'state_of_emergency @QV-B',
    ]))
})

test('an emergency of a place that its clause names is not of the areas of the curfew told behind it', () => {
  expect(
    measures(
      readText(
        'Nine guards died in Tarsis. The city has been under a state of emergency since March, and a nightly curfew is in place in 20 municipalities.',
      ),
    ),
  ).toEqual(['state_of_emergency @tarsis', 'rights_suspended @QV'])
  expect(
    measures(
      leer('Tarsis está bajo estado de excepción desde marzo y rige un toque de queda en 20 cantones.'),
    ),
  ).toEqual(['state_of_emergency @tarsis', 'rights_suspended @QV'])
})

test('a measure that is said to be in force somewhere holds there, whatever else is told of it', () => {
  const places = ({ claims }: ReturnType<typeof leer>) =>
    claims.flatMap(({ kind, quantity, place }) =>
      kind === 'state_of_emergency' && !quantity ? [place?.id] : [],
    )
  expect(
    places(leer('El estado de excepción que rige desde el martes en Arcos y Belmonte dura 45 días.')),
  ).toEqual(['QV-A', 'QV-B'])
  expect(
    places(
      readText('The state of emergency that was declared on Tuesday in Arcos and Belmonte lasts 45 days.'),
    ),
  ).toEqual(['QV-A', 'QV-B'])
  expect(places(leer('El estado de excepción que rige tras el motín en Tarsis abarca Arcos.'))).not.toContain(
    'tarsis',
  )
  expect(
    places(leer('El estado de excepción que rige en Valdoria fue decretado tras una fuga en Belmonte.')),
  ).toEqual(['QV'])
})
