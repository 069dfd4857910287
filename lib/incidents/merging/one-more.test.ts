import { describe, expect, test } from 'vitest'
import {
  bigPrison,
  claim,
  country,
  exactly,
  gazetteer,
  hillPrison,
  north,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const one = { ...exactly(1), form: 'implicit' as const }

/** The next sentences of one report, in order. */
const report = (article: string, publishedAt: string, ...told: Partial<StoredClaim>[]) =>
  told.map((said, i) => {
    const start = i * 100
    const evidence = { start: start + 10, end: start + 12 }
    return claim({ article, publishedAt, sentence: { start, end: start + 60 }, evidence, ...said })
  })

/** "4 or more": each incident as it is told. */
const told = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(
    ({ quantity }) => `${quantity?.value}${quantity?.high === null ? ' or more' : ''}`,
  )

const relationsOf = (claims: readonly StoredClaim[], { id }: StoredClaim | undefined = claim()) =>
  relateClaims(claims, gazetteer).get(id) ?? []

const monday = on('2031-05-05')
const four = { quantity: exactly(4), when: monday }

test('what comes on top of a list comes on top of its sum', () => {
  const [pupils, teachers, more] = report(
    'a-1',
    '2031-05-08',
    { kind: 'hostages_freed', quantity: exactly(5), when: on('2031-05-06') },
    { kind: 'hostages_freed', quantity: exactly(4), when: on('2031-05-06') },
    { kind: 'hostages_freed', quantity: exactly(2), when: on('2031-05-07'), additional: true },
  ) as [StoredClaim, StoredClaim, StoredClaim]
  const listed = { ...teachers, sentence: pupils.sentence, tie: { as: 'listed' as const, with: pupils.id } }
  expect(told([pupils, listed])).toEqual(['9'])
  expect(told([pupils, listed, more])).toEqual(['9 or more'])
})

describe('whoever died later of what others died of', () => {
  test.each([
    ['a prison', {}, '2031-05-06'],
    ['a city', { place: port }, '2031-05-06'],
    ['a prison, a week later', {}, '2031-05-12'],
  ])('is no happening of its own: at %s', (_, at, day) => {
    const later = { ...at, quantity: one, additional: true, when: on(day) } as const
    expect(told(report('a', '2031-05-12', { ...four, ...at }, later))).toEqual(['4 or more'])
  })

  test('a month later is one', () => {
    const later = { quantity: one, additional: true, when: on('2031-06-05') } as const
    expect(told(report('a', '2031-06-06', four, later))).toEqual(['4', '1'])
  })

  test('makes no other toll of the day of that death the same happening', () => {
    const [before, later] = report('a', '2031-05-07', four, {
      quantity: one,
      additional: true,
      when: on('2031-05-06'),
    })
    const other = claim({ quantity: exactly(3), when: on('2031-05-06'), publishedAt: '2031-05-08' })
    const claims = [before, later, other].flatMap((said) => said ?? [])
    expect(told(claims)).toEqual(['4 or more', '3'])
  })

  test('over a whole area is of the toll told before, where it is one person of the same days', () => {
    const wide = { ...four, place: north }
    const more = { place: north, additional: true } as const
    expect(told(report('a', '2031-05-07', wide, { ...more, quantity: one }))).toEqual(['4 or more'])
    expect(told(report('a', '2031-05-07', wide, { ...more, quantity: exactly(3) }))).toEqual(['4', '3'])
    const next = { ...more, quantity: one, when: on('2031-05-06') }
    expect(told(report('a', '2031-05-07', wide, next))).toEqual(['4', '1'])
  })

  test('comes on top of what an earlier report gave, where its own gives nothing', () => {
    const [before] = report('a', '2031-05-06', four)
    const [later] = report('b', '2031-05-08', {
      quantity: exactly(2),
      additional: true,
      when: on('2031-05-06'),
    })
    const claims = [before, later].flatMap((said) => said ?? [])
    expect(told(claims)).toEqual(['4 or more'])
    expect(relationsOf(claims, later)).toEqual([
      {
        to: before?.id,
        kind: 'adds_to',
        reason: 'The report counts it, on top of the 4 that The Daily Andaran gave on 2031-05-06.',
      },
    ])
  })

  test('is in the new toll that its own report gives', () => {
    const [before] = report('a', '2031-05-06', four)
    const later = report(
      'b',
      '2031-05-08',
      { quantity: one, additional: true },
      { quantity: exactly(5), when: monday },
    )
    expect(told([before, ...later].flatMap((said) => said ?? []))).toEqual(['5'])
  })

  test('is no toll against that of the day, though nobody can say on top of which', () => {
    const claims = [
      ...report('a', '2031-05-06', four),
      ...report('b', '2031-05-06', { quantity: one, additional: true }),
    ]
    expect(mergeClaims(claims, gazetteer)[0]?.quantity).toMatchObject({ value: 4, low: 4 })
    expect(relationsOf(claims, claims[1])).toEqual([])
  })
})

describe('others who are told of beside some, on top of nobody', () => {
  test('those at another place are a toll there', () => {
    const [there] = report('a', '2031-05-05', { ...four, place: hillPrison })
    const next = report(
      'b',
      '2031-05-06',
      { quantity: exactly(15), when: monday },
      { quantity: exactly(4), additional: true, when: monday, place: hillPrison },
    )
    expect(told([there, ...next].flatMap((said) => said ?? []))).toEqual(['4', '15'])
  })

  test('"Six died. Another eleven were hurt": the hurt are a toll', () => {
    const [before] = report('a', '2031-05-05', { kind: 'injured', quantity: exactly(9), when: monday })
    const next = report(
      'b',
      '2031-05-06',
      { quantity: exactly(6), when: monday },
      { kind: 'injured', quantity: exactly(11), additional: true, when: monday },
    )
    expect(told([before, ...next].flatMap((said) => said ?? []))).toEqual(['11', '6'])
  })

  test('forces of two reports are often the same', () => {
    const sent = { kind: 'troops_deployed', place: port, quantity: exactly(200) } as const
    const claims = [
      ...report('a', '2031-05-05', sent),
      ...report('b', '2031-05-06', { ...sent, additional: true }),
    ]
    expect(told(claims)).toEqual(['200'])
  })
})

test('where a report gives some, those on top of them and the sum, the sum stands and contradicts nothing', () => {
  const freed = { kind: 'hostages_freed', place: country } as const
  const claims = report(
    'a',
    '2031-05-07',
    { ...freed, quantity: exactly(12), place: port, when: monday },
    { ...freed, quantity: exactly(2), place: port, when: on('2031-05-06'), additional: true },
    { ...freed, quantity: exactly(14), place: port, when: on('2031-05-06') },
  )
  const sum = mergeClaims(claims, gazetteer).find(({ quantity }) => quantity?.value === 14)
  expect(sum?.quantity).toMatchObject({ low: 14, high: 14 })
  expect(claims.flatMap((said) => relationsOf(claims, said)).map(({ kind }) => kind)).toEqual(['adds_to'])
})

test('the rest who came free are on top of all who did before, not of some of them', () => {
  const freed = { kind: 'hostages_freed', place: bigPrison, article: 'a', publishedAt: '2031-05-08' } as const
  const five = claim({ ...freed, quantity: exactly(5), sentence: { start: 0, end: 50 } })
  const nurses = claim({ ...freed, quantity: exactly(2), sentence: { start: 51, end: 90 } })
  const rest = claim({
    ...freed,
    article: 'b',
    publishedAt: '2031-05-10',
    quantity: exactly(9),
    additional: true,
  })
  expect(relateClaims([five, nurses, rest], gazetteer).get(rest.id)).toMatchObject([
    { to: five.id, kind: 'adds_to' },
  ])
})
