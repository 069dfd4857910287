import { describe, expect, test } from 'vitest'
import {
  atLeast,
  claim,
  country,
  exactly,
  gazetteer,
  inYear,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims as mergeAll, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const figures = (claims: readonly StoredClaim[]) =>
  mergeAll(claims, gazetteer).map(({ provenance }) => provenance.map(({ quantity }) => quantity?.value))

/** The next sentences of one report, in order. */
const report = (article: string, publishedAt: string, ...told: Partial<StoredClaim>[]) =>
  told.map((one, i) =>
    claim({ article, publishedAt, sentence: { start: i * 100, end: i * 100 + 60 }, ...one }),
  )

const relationsOf = (claims: readonly StoredClaim[], { id }: StoredClaim | undefined = claim()) =>
  (relateClaims(claims, gazetteer).get(id) ?? []).map(
    ({ kind, to }) => `${kind} ${claims.find((other) => other.id === to)?.quantity?.value}`,
  )

describe('one toll, told by many', () => {
  test('the same toll is one, though one desk ties it to the day on which it was counted', () => {
    const first = claim({ quantity: exactly(68), when: on('2031-05-09') })
    const counted = claim({ quantity: exactly(68), when: on('2031-05-10'), publishedAt: '2031-05-11' })
    expect(figures([first, counted])).toEqual([[68, 68]])
  })

  test('at one facility it is one still when it is counted anew', () => {
    const first = claim({ quantity: exactly(116), when: on('2031-05-09') })
    const anew = claim({ quantity: exactly(118), when: on('2031-05-10'), publishedAt: '2031-05-11' })
    expect(figures([first, anew])).toEqual([[116, 118]])
    const inCity = [first, anew].map((one) => ({ ...one, place: port }))
    expect(figures(inCity)).toEqual([[116], [118]])
  })

  test('few dead on each of two days are two tolls, though they are as many', () => {
    const first = claim({ quantity: exactly(3), when: on('2031-05-09') })
    const next = claim({ quantity: exactly(3), when: on('2031-05-10'), publishedAt: '2031-05-11' })
    expect(figures([first, next])).toEqual([[3], [3]])
  })

  test('six dead at one prison are the same six, though reports date the night to either day; in a city, or days later, they are others', () => {
    const night = claim({ quantity: exactly(6), when: on('2031-05-09') })
    const after = claim({ quantity: exactly(6), when: on('2031-05-10'), publishedAt: '2031-05-11' })
    expect(figures([night, after])).toEqual([[6, 6]])
    expect(figures([night, after].map((one) => ({ ...one, place: port })))).toEqual([[6], [6]])
    expect(figures([night, { ...after, when: on('2031-05-11') }])).toEqual([[6], [6]])
  })

  test('one report that tells of six on each of two days tells of twelve', () => {
    const days = ['2031-05-09', '2031-05-10'].map((day) => ({ quantity: exactly(6), when: on(day) }))
    expect(figures(report('a', '2031-05-11', ...days))).toEqual([[6], [6]])
  })

  test('where a prison has a toll for each day, one that is dated to the other’s day goes with its own number', () => {
    const six = claim({ quantity: exactly(6), when: on('2031-05-09') })
    const three = claim({ quantity: exactly(3), when: on('2031-05-10'), article: 'q' })
    const astray = claim({ quantity: exactly(6), when: on('2031-05-10'), publishedAt: '2031-05-11' })
    expect(figures([six, three, astray])).toEqual([[6, 6], [3]])
  })

  test('a rumour of the day after begins no toll of its own', () => {
    const first = claim({ quantity: exactly(24), when: on('2031-05-09') })
    const rumour = claim({ quantity: exactly(30), when: on('2031-05-10'), status: 'alleged' })
    const grown = claim({ quantity: atLeast(118), when: on('2031-05-09'), publishedAt: '2031-05-11' })
    expect(figures([first, rumour, grown])).toEqual([[24, 30, 118]])
  })

  test('of two happenings of a place a toll joins the one of which it was told before', () => {
    const wide = { place: country, kind: 'hostages_held' } as const
    const told = report(
      'a',
      '2031-05-10',
      { ...wide, quantity: exactly(139) },
      { ...wide, quantity: exactly(7) },
    )
    const again = claim({ ...wide, quantity: exactly(139), publishedAt: '2031-05-11' })
    const more = claim({ ...wide, quantity: exactly(178), publishedAt: '2031-05-12' })
    expect(figures([...told, again, more])).toEqual([[139, 139, 178], [7]])
  })

  test('a share stays with its total, whatever else is told of that day', () => {
    const other = claim({ quantity: exactly(4), when: on('2031-05-10') })
    const [total, share] = report(
      'b',
      '2031-05-11',
      { quantity: atLeast(31), when: on('2031-05-09') },
      { quantity: exactly(4), when: on('2031-05-09'), sentence: { start: 0, end: 60 } },
    )
    const first = claim({ quantity: exactly(30), when: on('2031-05-09') })
    expect(figures([first, other, total, share].flatMap((one) => one ?? []))).toEqual([[4], [30, 31, 4]])
  })
})

describe('what one report tells of a city in several sentences', () => {
  const here = { place: port, when: on('2031-05-09') }

  test('those found later are of one happening with those before them', () => {
    const found = report(
      'a',
      '2031-05-10',
      { ...here, quantity: exactly(4) },
      { ...here, quantity: exactly(27), additional: true },
    )
    expect(figures(found)).toEqual([[4, 27]])
    const wide = found.map((one) => ({ ...one, place: country }))
    expect(figures(wide)).toEqual([[4], [27]])
  })

  test('a share that is told once more, far from its total, is a share still', () => {
    const sentence = { start: 0, end: 60 }
    const told = report(
      'a',
      '2031-05-10',
      { ...here, quantity: exactly(31), sentence },
      { ...here, quantity: exactly(27), sentence },
      { ...here, quantity: exactly(27), sentence: { start: 900, end: 960 } },
    )
    expect(figures(told)).toEqual([[31, 27, 27]])
    expect(mergeAll(told, gazetteer)[0]?.quantity).toMatchObject({ value: 31, low: 31, high: 31 })
  })
})

describe('some of those who are counted', () => {
  const [toll, some] = report(
    'a',
    '2031-05-10',
    { quantity: exactly(118) },
    { quantity: exactly(6), sentence: { start: 400, end: 460 } },
  ).flatMap((one) => one ?? [])
  const told = [toll, some].flatMap((one) => one ?? [])

  test('the six beheaded, told paragraphs after the 118 dead, are neither the least of the toll nor against it', () => {
    expect(mergeAll(told, gazetteer)[0]?.quantity).toMatchObject({ value: 118, low: 118, high: 118 })
    expect(relationsOf(told, some)).toEqual([])
  })

  test('those still at large are not how many fled', () => {
    const fled = told.map((one) => ({ ...one, kind: 'escaped' as const }))
    expect(mergeAll(fled, gazetteer)[0]?.quantity).toMatchObject({ value: 118, low: 118 })
  })

  test('another report’s six stay the least that was told, and so do those held by day and by night', () => {
    const six = { ...claim({ quantity: exactly(6), publishedAt: '2031-05-09' }) }
    expect(mergeAll([six, ...told], gazetteer)[0]?.quantity).toMatchObject({ low: 6, high: 118 })
    const held = told.map((one) => ({ ...one, kind: 'hostages_held' as const }))
    expect(mergeAll(held, gazetteer)[0]?.quantity).toMatchObject({ low: 6 })
  })
})

test('what one sentence tells of a city goes together to the prison of which its report tells elsewhere', () => {
  const here = {
    ...gazetteer,
    contains: (outer: string, inner: string) => outer === 'port' && inner === 'big-1',
  }
  const sentence = { start: 0, end: 90 }
  const [dead, hurt, later, other] = report(
    'a',
    '2031-05-10',
    { place: port, quantity: atLeast(100), sentence },
    { place: port, kind: 'injured', quantity: exactly(52), sentence },
    { quantity: exactly(101), when: on('2031-05-09') },
    { place: port, kind: 'injured', quantity: exactly(3) },
  )
  const claims = [dead, hurt, later, other].flatMap((one) => one ?? [])
  const at = mergeAll(claims, here).map(
    ({ kind, place, quantity }) => `${kind} ${quantity?.value} ${place?.id}`,
  )
  expect(at).toEqual(['killed 100 big-1', 'injured 52 big-1', 'injured 3 port'])
})

describe('what is no share', () => {
  test('two voices in one sentence count the same, and contradict each other', () => {
    const sentence = { start: 0, end: 90 }
    const [ministry, prosecutors] = report(
      'a',
      '2031-05-10',
      { quantity: exactly(41), attribution: 'ministry', sentence },
      { quantity: exactly(43), attribution: 'prosecutors', sentence },
    )
    const claims = [ministry, prosecutors].flatMap((one) => one ?? [])
    expect(relationsOf(claims, ministry)).toEqual(['contradicts 43'])
    const wide = claims.map((one) => ({ ...one, place: country, sentence: { ...sentence, start: 1 } }))
    expect(figures(wide)).toEqual([[41, 43]])
  })

  test('of forces sent to one place each is named for itself', () => {
    const sent = { kind: 'troops_deployed', sentence: { start: 0, end: 90 } } as const
    const claims = report(
      'a',
      '2031-05-10',
      { ...sent, quantity: exactly(700) },
      { ...sent, quantity: exactly(500) },
    )
    expect(relationsOf(claims, claims[1])).toEqual([])
    expect(mergeAll(claims, gazetteer)[0]?.quantity).toMatchObject({
      value: 700,
      bound: 'at_least',
      high: null,
    })
    const wide = claims.map((one, i) => (i === 0 ? { ...one, place: country } : one))
    expect(relationsOf(wide, wide[1])).toEqual(['part_of 700'])
  })

  test('the dead of one year are no share of another’s', () => {
    const sentence = { start: 0, end: 90 }
    const past = { place: country, historic: true, sentence } as const
    const [more, less] = report(
      'a',
      '2031-05-10',
      { ...past, quantity: exactly(320), when: inYear('2030') },
      { ...past, quantity: exactly(46), when: inYear('2029') },
    )
    const claims = [more, less].flatMap((one) => one ?? [])
    expect(relationsOf(claims, less)).toEqual([])
    const sameYear = claims.map((one) => ({ ...one, when: inYear('2030') }))
    expect(relationsOf(sameYear, sameYear[1])).toEqual(['part_of 320'])
  })

  test('a share of the toll replaces no older toll: the toll does', () => {
    const [old, now, share] = report(
      'a',
      '2031-05-10',
      { quantity: exactly(30), status: 'superseded' },
      { quantity: exactly(116) },
      { quantity: exactly(5), sentence: { start: 161, end: 200 } },
    )
    const claims = [old, now, share].flatMap((one) => one ?? [])
    expect(relationsOf(claims, now)).toEqual(['supersedes 30'])
    expect(relationsOf(claims, share)).toEqual(['part_of 116'])
  })
})
