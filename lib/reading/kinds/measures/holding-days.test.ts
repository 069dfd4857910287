import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

type Read = ReturnType<typeof readText>
/** What is told of measures: from, until, lifted, curfew. */
const measures = ({ claims }: Read) =>
  claims.flatMap(({ emergency, place, kind, status }) =>
    emergency
      ? [
          {
            kind,
            place: place?.name ?? null,
            status,
            ...emergency.days,
            lifted: emergency.lifted,
            curfew: emergency.curfew,
          },
        ]
      : [],
  )
const last = (reading: Read) => measures(reading).at(-1)

// A Thursday.
const published = '2031-11-20'
const en = (text: string) =>
  readText(`The government declared a state of emergency in Tarsis and Miravera. ${text}`, { published })
const es = (text: string) =>
  leer(`El Gobierno declaró el estado de excepción en Tarsis y Miravera. ${text}`, published)

test('the day on which it was to end is none on which it ends or was extended', () => {
  const told = (text: string) =>
    readText(text, { published }).claims.map(({ when, emergency }) => [when?.start, emergency?.days?.until])
  const due =
    'The state of emergency in Tarsis was due to expire on 10 December but the president extended it'
  expect(told(`${due} on Friday until 8 January.`)).toEqual([['2031-11-14', '2032-01-08']])
  expect(told(`${due} until 8 January.`)).toEqual([[undefined, '2032-01-08']])
})

test.each([
  [
    'The president on Monday extended the state of emergency declared on 18 July by three months.',
    '2031-11-17',
    '2032-02-17',
  ],
  [
    'The state of emergency declared on 18 July was extended on Monday by three months.',
    '2031-11-17',
    '2032-02-17',
  ],
  [
    'The president on Monday extended by 60 days the state of emergency declared on 18 July.',
    '2031-11-17',
    undefined,
  ],
  ['The president extended the state of emergency declared on 18 July by 60 days.', undefined, undefined],
])(
  'what is extended is told of the day on which it is, not of that on which it had been declared: %s',
  (text, day, until) => {
    for (const { when, emergency } of readText(text, { published }).claims)
      expect([when?.start, emergency?.days?.until]).toEqual([day, until])
  },
)

describe('a weekday alone until which it holds', () => {
  test.each([
    ['The measure remains in force until Monday.', '2031-11-24'],
    ['It was extended until Monday.', '2031-11-24'],
    ['It remained in force until Monday.', '2031-11-17'],
  ])('lies ahead of the report, unless it is over: %s', (text, until) =>
    expect(last(en(text))).toMatchObject({ until }),
  )
  test.each([
    ['La medida fue prorrogada hasta el lunes.', '2031-11-24'],
    ['La medida rigió hasta el lunes.', '2031-11-17'],
    ['La medida fue prorrogada hasta el lunes pasado.', '2031-11-17'],
  ])('in Spanish: %s', (text, until) => expect(last(es(text))).toMatchObject({ until }))
  test('is none of the emergency where it is the curfew that stays', () => {
    const [first] = measures(
      readText(
        'The government extended the state of emergency in Tarsis on Wednesday; the night curfew stays until Monday.',
        { published },
      ),
    )
    expect(first).toMatchObject({ kind: 'state_of_emergency', place: 'Tarsis' })
    expect(first).not.toHaveProperty('until')
    const [primero] = measures(
      leer(
        'El Gobierno prorrogó el miércoles el estado de emergencia en Tarsis; el toque de queda sigue hasta el lunes.',
        published,
      ),
    )
    expect(primero).not.toHaveProperty('until')
  })
})

describe('a measure holds from and until the days that its sentence gives', () => {
  test.each([
    ['It takes effect on Friday.', { from: '2031-11-21' }],
    ['The state of emergency and a night curfew take effect on Friday.', { from: '2031-11-21' }],
    ['The measure is in force from November 21 for 60 days.', { from: '2031-11-21' }],
    ['The measure runs until January 18, 2032.', { until: '2032-01-18' }],
    [
      'The decree comes into force on Friday and expires on January 18.',
      { from: '2031-11-21', until: '2032-01-18' },
    ],
    ['It has been extended until 18 January 2032.', { until: '2032-01-18' }],
    ['The emergency, in effect since Monday, suspends freedom of assembly.', { from: '2031-11-17' }],
  ])('%s', (text, days) => expect(last(en(text))).toMatchObject(days))

  test.each([
    [
      'La medida rige a partir del 21 de noviembre y suspende la libertad de tránsito.',
      { from: '2031-11-21' },
    ],
    ['Rige desde el 19 de noviembre y por 60 días.', { from: '2031-11-19' }],
    ['Estará vigente hasta el 18 de enero de 2032.', { until: '2032-01-18' }],
    [
      'El decreto entra en vigor este viernes y vence el 18 de enero.',
      { from: '2031-11-21', until: '2032-01-18' },
    ],
    [
      'La medida se aplicará del 21 de noviembre al 18 de enero.',
      { from: '2031-11-21', until: '2032-01-18' },
    ],
    ['La medida fue prorrogada hasta el 18 de enero de 2032.', { until: '2032-01-18' }],
  ])('in Spanish: %s', (text, days) => expect(last(es(text))).toMatchObject(days))

  test('a leap day of the year after is a day that there is', () => {
    const text =
      'The government declared a state of emergency in Tarsis. The measure took effect on 1 March and expires on 29 February.'
    expect(last(readText(text, { published: '2032-03-02' }))).toMatchObject({
      from: '2032-03-01',
      until: '2033-03-01',
    })
  })

  test('the day of a riot is none of them', () => {
    const text =
      'The government declared a state of emergency after a riot that has shaken Roble prison since Monday.'
    expect(measures(readText(text, { published }))[0]).not.toHaveProperty('from')
    const texto =
      'El Gobierno declaró el estado de excepción por el motín que sacude la cárcel de Roble desde el lunes.'
    expect(measures(leer(texto, published))[0]).not.toHaveProperty('from')
  })
})

describe('a measure that is lifted is over, where and from when it is told', () => {
  test.each([
    ['The governor lifted the curfew in Tarsis from Friday.', 'rights_suspended', '2031-11-20'],
    ['The curfew was lifted in Tarsis.', 'rights_suspended', undefined],
    ['The state of emergency in Tarsis was lifted.', 'state_of_emergency', undefined],
    ['The government has lifted the state of emergency in Tarsis.', 'state_of_emergency', undefined],
  ])('%s', (text, kind, until) =>
    expect(last(readText(text, { published }))).toMatchObject({
      kind,
      place: 'Tarsis',
      status: 'superseded',
      lifted: true,
      ...(until ? { until } : {}),
    }),
  )

  test.each([
    ['El Gobierno levantó el estado de excepción en Tarsis.', 'state_of_emergency'],
    ['El gobernador levantó el toque de queda en Tarsis a partir del viernes.', 'rights_suspended'],
    ['Fue levantado el toque de queda en Tarsis.', 'rights_suspended'],
    ['El decreto que derogó el estado de excepción en Tarsis fue publicado.', 'state_of_emergency'],
  ])('in Spanish: %s', (text, kind) =>
    expect(last(leer(text, published))).toMatchObject({
      kind,
      place: 'Tarsis',
      status: 'superseded',
      lifted: true,
    }),
  )

  test.each([
    'Residents asked the governor to lift the curfew in Tarsis.',
    'The governor did not lift the curfew in Tarsis.',
    'The governor would lift the curfew in Tarsis.',
  ])('but not where it is wished or denied: %s', (text) =>
    expect(measures(readText(text, { published })).filter(({ lifted }) => lifted)).toEqual([]),
  )
})

test('a curfew is told as one, and with the rights that a decree suspends as none', () => {
  expect(last(readText('The governor imposed a curfew in Tarsis.', { published }))?.curfew).toBeDefined()
  expect(last(leer('El gobernador impuso un toque de queda en Tarsis.', published))?.curfew).toBeDefined()
  expect(
    last(leer('El decreto suspende la libertad de reunión en Tarsis.', published))?.curfew,
  ).toBeUndefined()
})
