import { describe, expect, test } from 'vitest'
import { atLeast, claim, country, exactly, gazetteer, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

/** "The toll of the floods stands at so many", told of the country on a day, of which no report says when they came. */
const toll = (publishedAt: string, value: number, more: Partial<StoredClaim> = {}) =>
  claim({ place: country, publishedAt, quantity: exactly(value), ...more })
const missing = (publishedAt: string, value: number) =>
  toll(publishedAt, value, { kind: 'other_count', unit: 'people missing' })

const lines = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(({ provenance }) => provenance.map(({ quantity }) => quantity?.value))

describe('the toll of a disaster that is counted for weeks', () => {
  const floods = [
    toll('2031-05-01', 95, { quantity: atLeast(95) }),
    toll('2031-05-02', 158),
    toll('2031-05-03', 205),
    toll('2031-05-07', 217),
    toll('2031-05-12', 222),
    toll('2031-05-16', 224),
    toll('2031-05-23', 227),
    toll('2031-05-31', 230),
    toll('2031-06-14', 231),
  ]

  test('is one history, however long ago the first report came', () => {
    expect(lines(floods)).toEqual([[95, 158, 205, 217, 222, 224, 227, 230, 231]])
    const last = floods.at(-1)
    expect(relateClaims(floods, gazetteer).get(last?.id ?? '')).toMatchObject([{ kind: 'supersedes' }])
  })

  test('goes on with the one whose day another report gives', () => {
    const dated = toll('2031-05-03', 205, { when: on('2031-05-01') })
    expect(lines([dated, toll('2031-05-16', 217)])).toEqual([[205, 217]])
  })

  test('in a town, and of the hurt, too', () => {
    const hurt = { place: port, kind: 'injured' } as const
    expect(lines([toll('2031-05-01', 340, hurt), toll('2031-05-19', 352, hurt)])).toEqual([[340, 352]])
  })
})

describe('what is no history of it', () => {
  test.each<[string, StoredClaim[]]>([
    ['more by a fifth, two weeks on', [toll('2031-05-01', 205), toll('2031-05-15', 246)]],
    ['fewer, two weeks on', [toll('2031-05-01', 205), toll('2031-05-15', 180)]],
    ['two round numbers, weeks apart', [toll('2031-05-01', 100), toll('2031-05-15', 110)]],
    ['a few dozen, after more than a week without a word', [toll('2031-05-01', 41), toll('2031-05-15', 43)]],
    ['a number after two months', [toll('2031-05-01', 205), toll('2031-07-08', 207)]],
    [
      'each of a day of its own',
      [
        toll('2031-05-01', 205, { when: on('2031-05-01') }),
        toll('2031-05-19', 207, { when: on('2031-05-18') }),
      ],
    ],
  ])('%s', (_, claims) => expect(lines(claims)).toHaveLength(2))

  test('a toll of a few dozen goes on while it is told of every week', () => {
    const told = [toll('2031-05-01', 41), toll('2031-05-07', 43), toll('2031-05-13', 46)]
    expect(lines(told)).toEqual([[41, 43, 46]])
  })
})

test('the missing are those told of before for weeks, as they grow fewer; as many more are others', () => {
  expect(lines([missing('2031-05-01', 89), missing('2031-05-17', 16), missing('2031-05-31', 8)])).toEqual([
    [89, 16, 8],
  ])
  expect(lines([missing('2031-05-01', 16), missing('2031-05-17', 89)])).toEqual([[16], [89]])
  expect(lines([missing('2031-05-01', 1_900), missing('2031-05-17', 8)])).toEqual([[1_900], [8]])
})
