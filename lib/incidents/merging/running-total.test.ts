import { describe, expect, test } from 'vitest'
import {
  atLeast,
  claim,
  country,
  exactly,
  gazetteer,
  north,
  on,
  port,
  south,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { Running } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

/** So many dead of the whole country up to the day of the report. */
const total = (
  publishedAt: string,
  value: number,
  running?: Running,
  more: Partial<StoredClaim> = {},
): StoredClaim =>
  claim({ place: country, publishedAt, quantity: exactly(value), ...(running ? { running } : {}), ...more })

const lines = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(({ provenance }) => provenance.map(({ quantity }) => quantity?.value))

const protests = { of: 'protests' } as const
const sinceMay = { since: '2031-05-01' }

describe('counts of all the dead up to now are one history, however many weeks apart', () => {
  test('of one thing that goes on: the last of them stands, and replaces the ones before', () => {
    const told = [
      total('2031-05-03', 7, protests),
      total('2031-05-12', 18, protests),
      total('2031-06-20', 47, protests),
      total('2031-08-01', 60, protests),
    ]
    expect(lines(told)).toEqual([[7, 18, 47, 60]])
    expect(mergeClaims(told, gazetteer)[0]?.quantity?.value).toBe(60)
    expect(relateClaims(told, gazetteer).get(told[3]?.id ?? '')).toMatchObject([{ kind: 'supersedes' }])
  })

  test('from one beginning, though it is dated a few days apart', () =>
    expect(
      lines([total('2031-05-10', 9, sinceMay), total('2031-07-20', 57, { since: '2031-05-05' })]),
    ).toEqual([[9, 57]]))

  test('of two voices, the lower of them later', () =>
    expect(lines([total('2031-05-10', 47, protests), total('2031-05-30', 45, protests)])).toEqual([[47, 45]]))

  test('also where the later one does not say of what, but is close', () =>
    expect(lines([total('2031-05-10', 47, protests), total('2031-05-30', 52, {})])).toEqual([[47, 52]]))

  test('and a count over weeks up to its report is one', () => {
    const when = { start: '2031-05-01', end: '2031-07-10', precision: 'day' } as const
    expect(lines([total('2031-05-20', 31, sinceMay), total('2031-07-12', 60, undefined, { when })])).toEqual([
      [31, 60],
    ])
  })

  test('"rose from 46 to 48" is of what was told last to be 46', () => {
    const sentence = { start: 0, end: 60 }
    const rose = { article: 'b', sentence }
    const told = [
      total('2031-05-10', 46),
      total('2031-06-20', 46, undefined, { ...rose, status: 'superseded' }),
      total('2031-06-20', 48, {}, { ...rose, evidence: { start: 40, end: 42 } }),
    ]
    expect(lines(told)).toEqual([[46, 48, 46]])
  })

  test('the day on which the last of them died is not that of all', () => {
    const told = [
      total('2031-05-10', 46, sinceMay),
      total('2031-05-14', 48, sinceMay, { when: on('2031-05-13') }),
    ]
    expect(mergeClaims(told, gazetteer)).toMatchObject([{ when: { start: '2031-05-01', end: '2031-05-13' } }])
  })
})

describe('shares of it by place', () => {
  const row = (publishedAt: string, values: readonly [number, number, number], more: Partial<StoredClaim>) =>
    [north, south, port].map((place, i) =>
      claim({
        place,
        publishedAt,
        quantity: exactly(values[i] ?? 0),
        article: publishedAt,
        sentence: { start: 500, end: 600 },
        ...more,
      }),
    )

  test('in a row go on with those of an earlier row, few as they are', () => {
    const told = [
      total('2031-05-10', 19, sinceMay, { article: '2031-05-10' }),
      ...row('2031-05-10', [10, 6, 3], {}),
      ...row('2031-06-20', [12, 6, 3], { running: {} }),
    ]
    expect(lines(told)).toEqual([[10, 12], [6, 6], [3, 3], [19]])
  })

  test('in a row that does not make up the sum, and that no word calls a spread, may be of one day', () => {
    const told = [
      total('2031-05-10', 47, protests, { article: '2031-05-10' }),
      ...row('2031-05-10', [10, 6, 3], {}),
      ...row('2031-05-29', [11, 6, 3], { running: protests }),
    ]
    expect(lines(told)).toHaveLength(7)
  })

  test('in two rows of which neither tells what is counted are two happenings', () => {
    const told = [...row('2031-05-10', [10, 6, 3], {}), ...row('2031-06-20', [10, 6, 3], {})]
    expect(lines(told)).toHaveLength(6)
  })
})

describe('what is no history of it', () => {
  test.each<[string, StoredClaim[]]>([
    ['of something else', [total('2031-05-10', 47, protests), total('2031-05-20', 50, { of: 'war' })]],
    [
      'from another beginning',
      [total('2031-05-10', 47, sinceMay), total('2031-06-20', 52, { since: '2031-06-01' })],
    ],
    ['far fewer', [total('2031-05-10', 47, protests), total('2031-05-12', 25, protests)]],
    [
      'more than three times as many',
      [total('2031-05-10', 47, protests), total('2031-06-12', 160, protests)],
    ],
    [
      'after half a year without a word',
      [total('2031-05-10', 47, protests), total('2031-11-20', 50, protests)],
    ],
    [
      'two tolls that rose, of which none says what it is of',
      [total('2031-05-10', 47, {}), total('2031-05-30', 49, {})],
    ],
    [
      'a toll that says nothing of it, weeks on',
      [total('2031-05-10', 47, protests), total('2031-05-30', 49)],
    ],
    [
      'the dead of one day',
      [total('2031-05-10', 47, protests), total('2031-05-12', 18, undefined, { when: on('2031-05-11') })],
    ],
    [
      'nearly as many, of one day',
      [total('2031-05-10', 47, protests), total('2031-05-12', 46, undefined, { when: on('2031-05-11') })],
    ],
    [
      'so many this year, months later',
      [
        total('2031-05-12', 14),
        total(
          '2031-09-13',
          14,
          {},
          {
            when: { start: '2031-01-01', end: '2031-09-13', precision: 'year' },
          },
        ),
      ],
    ],
    ['a few without a day', [total('2031-05-10', 47, protests), total('2031-05-12', 12)]],
    [
      'all since before the day of some',
      [total('2031-05-10', 12, undefined, { when: on('2031-05-09') }), total('2031-05-12', 47, sinceMay)],
    ],
    [
      '"rose from 46" where 44 were told last',
      [
        total('2031-05-10', 44),
        total('2031-06-20', 46, undefined, {
          article: 'b',
          sentence: { start: 0, end: 60 },
          status: 'superseded',
        }),
        total('2031-06-20', 48, {}, { article: 'b', sentence: { start: 0, end: 60 } }),
      ],
    ],
  ])('%s', (_, claims) => expect(lines(claims)).toHaveLength(2))

  test('the dead of the day that raised it are a happening of their own, and part of it', () => {
    const told = { article: 'a', sentence: { start: 0, end: 99 } }
    const day = total('2031-05-10', 18, undefined, { ...told, when: on('2031-05-09') })
    const all = total('2031-05-10', 46, protests, { ...told, evidence: { start: 60, end: 62 } })
    expect(lines([day, all])).toEqual([[46], [18]])
    expect(relateClaims([day, all], gazetteer).get(day.id)).toMatchObject([{ to: all.id, kind: 'part_of' }])
  })

  test('all of the protests are more than the dead of a day in the town where their own report tells of it', () => {
    const day = total('2031-05-10', 17, undefined, { place: port, article: 'a', when: on('2031-05-09') })
    const all = total('2031-05-10', 46, protests, { place: port, article: 'a' })
    const more = total('2031-05-11', 18, {}, { place: port })
    expect(lines([day, all, more])).toEqual([[17, 18], [46]])
  })

  test('"at least" leaves the end open as ever', () =>
    expect(
      mergeClaims(
        [total('2031-05-10', 47, protests), total('2031-05-30', 50, protests, { quantity: atLeast(50) })],
        gazetteer,
      ),
    ).toMatchObject([{ quantity: { value: 50, bound: 'at_least', high: null } }]))
})

describe('counts of all arrested up to now', () => {
  const arrested = (publishedAt: string, value: number, more: Partial<StoredClaim> = {}) =>
    total(publishedAt, value, { since: '2031-05-01' }, { kind: 'detained', ...more })

  test('go on from report to report; those of one day stand apart', () => {
    const ofOneDay = arrested('2031-05-06', 30, { when: on('2031-05-05') })
    delete ofOneDay.running
    expect(
      lines([
        arrested('2031-05-03', 329),
        arrested('2031-05-04', 859),
        ofOneDay,
        arrested('2031-05-10', 1975),
      ]),
    ).toEqual([[329, 859, 1975], [30]])
  })

  test('who are set apart among all counted up to a day are among them', () => {
    const friday = on('2031-05-09')
    const all = arrested('2031-05-10', 859, { when: friday, running: {} })
    const charged = arrested('2031-05-10', 158, { when: friday, sentence: all.sentence })
    delete charged.running
    expect(lines([arrested('2031-05-03', 729), all, charged])).toEqual([[729, 859, 158]])
  })

  test('of three times as many, and of far fewer, nobody says that they are the same', () => {
    expect(lines([arrested('2031-05-03', 60), arrested('2031-05-04', 859)])).toEqual([[60], [859]])
    expect(lines([arrested('2031-05-03', 859), arrested('2031-05-04', 60)])).toEqual([[859], [60]])
  })
})
