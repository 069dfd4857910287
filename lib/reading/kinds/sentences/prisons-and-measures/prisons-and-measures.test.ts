import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('how many a prison holds and may hold', () => {
  const kinds = ['inmates_capacity', 'inmates_over_capacity', 'other_count'] as const
  test.each([
    ['Roble prison was built for 500 inmates but holds 900.', ['inmates_capacity 500', 'other_count 900']],
    ['The jail has room for 300 people.', ['inmates_capacity 300']],
    [
      'The facility is designed to hold 700 inmates; it houses around 250 more than its capacity.',
      ['inmates_capacity 700', 'inmates_over_capacity 250 about'],
    ],
    ['It is crowded: 2,230 in space for 590, officials said.', ['other_count 2230', 'inmates_capacity 590']],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text), ...kinds)).toEqual(expected))
  test.each([
    [
      'La cárcel tiene capacidad para 1.600 internos y alberga a 2.500.',
      ['inmates_capacity 1600', 'other_count 2500'],
    ],
    ['El penal puede albergar a unos 9.500 reclusos.', ['inmates_capacity 9500 about']],
    [
      'En Roble hay 2 260 personas y el espacio sería para 1 000.',
      ['other_count 2260', 'inmates_capacity 1000'],
    ],
    ['La cárcel sufre una sobrepoblación de 400 presos.', ['inmates_over_capacity 400']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text), ...kinds)).toEqual(expected))
  test('"the facility" is the prison named before', () => {
    const { claims } = readText('Cumbres prison is feared. The facility was built for 400 inmates.')
    expect(claims[0]).toMatchObject({ kind: 'inmates_capacity', place: { id: 'cumbres' } })
    expect(claims[0]?.placeReason).toContain('The facility')
  })
})

describe('prisons, strikers and forces', () => {
  test.each([
    ['Guards were held in at least five prisons.', ['hostages_held -', 'other_count 5 at_least']],
    ['Inmates in more than 10 prisons have gone on hunger strike.', ['other_count 10 at_least']],
    ['The country has 35 prisons.', []],
    [
      'The government sent 800 soldiers and 200 police officers to the jail.',
      ['troops_deployed 800', 'troops_deployed 200'],
    ],
    ['Thousands of police officers have been deployed.', ['troops_deployed -']],
    ['The president ordered the deployment of 2,700 troops.', ['troops_deployed 2700']],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text)).toSorted()).toEqual(expected.toSorted()),
  )
  test.each([
    ['Los internos de 13 prisiones se declararon en huelga de hambre.', ['other_count 13']],
    ['Un motín de 64 internos sacudió la cárcel de Roble.', ['other_count 64', 'attack -']],
    ['Se desplegaron policías y soldados en Tarsis.', ['troops_deployed -']],
    ['El Gobierno anunció el envío de 9.000 militares.', ['troops_deployed 9000']],
  ])('in Spanish: %s', (text, expected) =>
    expect(linesOf(leer(text)).toSorted()).toEqual(expected.toSorted()),
  )
})

describe('emergencies', () => {
  const scopeOf = (text: string, language: 'en' | 'es' = 'en') =>
    readText(text, { language }).claims.find(({ emergency }) => emergency)?.emergency
  test('reach the prison system where the sentence says so', () => {
    expect(
      scopeOf("The president declared a state of emergency in all of the country's prisons.")?.reach,
    ).toBe('prison_system')
    expect(
      scopeOf('El presidente decretó el estado de excepción en todo el sistema penitenciario.', 'es')?.reach,
    ).toBe('prison_system')
  })
  test('reach areas that are counted and not named', () =>
    expect(scopeOf('The president announced emergency measures in two provinces.')).toMatchObject({
      reach: 'unnamed_areas',
      areas: { count: 2, kind: 'province' },
    }))
  test('reach a place that is named', () =>
    expect(scopeOf('The president declared a state of emergency in Belmonte.')?.reach).toBe('place'))
  test('have a length in days', () => {
    const { claims } = leer('El presidente decretó el estado de excepción por 60 días.')
    expect(claims.map(({ quantity, unit }) => [quantity?.value ?? null, unit])).toEqual([
      [null, 'measures'],
      [60, 'days'],
    ])
  })
  test('name the rights they suspend', () => {
    const [claim] = readText('The decree suspends the right of assembly and freedom of movement.').claims
    expect(claim).toMatchObject({ kind: 'rights_suspended', emergency: { rights: ['assembly', 'movement'] } })
  })
  test('that are a habit are no measure', () =>
    expect(linesOf(readText('He has frequently declared states of emergency.'))).toEqual([]))
})

describe('violence and rumours', () => {
  test.each([
    ['Violent clashes erupted at Roble prison on Saturday.', ['attack -']],
    ['Two car bombs went off in Tarsis.', ['attack 2']],
    ['No prison riot was reported.', []],
    ['Unrest grew in the town.', []],
    ['The mayor of Tarsis was shot dead.', ['attack -', 'killed 1']],
  ])('%s', (text, expected) => expect(linesOf(readText(text)).toSorted()).toEqual(expected))
  test('a rumoured figure stands beside the official one and is marked as alleged', () => {
    const { claims } = leer('Una fuente asegura, sin confirmación oficial, que los retenidos serían 140.')
    expect(claims.map(({ kind, status, quantity }) => [kind, status, quantity?.value])).toEqual([
      ['hostages_held', 'alleged', 140],
      ['unconfirmed_report', 'alleged', 140],
    ])
  })
  test('a denial is one', () =>
    expect(leer('El ministro negó que hubiera más muertos.').claims).toMatchObject([
      { kind: 'unconfirmed_report', status: 'denied' },
    ]))
})
