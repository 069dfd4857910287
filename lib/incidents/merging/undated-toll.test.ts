import { describe, expect, test } from 'vitest'
import { claim, exactly, gazetteer, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const figures = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(({ provenance }) => provenance.map(({ quantity }) => quantity?.value))

const first = claim({ quantity: exactly(6), when: on('2031-05-04'), article: 'a' })
const few = claim({ quantity: exactly(3), when: on('2031-05-04'), article: 'a' })
const second = claim({ quantity: exactly(11), when: on('2031-05-08'), article: 'a' })
const said = (value: number, more: Partial<StoredClaim> = {}) =>
  claim({ quantity: exactly(value), article: 'a', ...more })

describe('a toll for which no text gives a day', () => {
  test('is of neither happening where it is the sum of both', () => {
    expect(figures([first, second, said(17)])).toEqual([[6], [11], [17]])
    const elsewhere = said(17, { article: 'b', publishedAt: '2031-05-11' })
    expect(figures([first, second, elsewhere])).toEqual([[6], [11], [17]])
  })

  test('is of neither where its report tells of both with other figures: nobody says of which it is', () => {
    expect(figures([first, second, said(8)])).toEqual([[6], [11], [8]])
  })

  test('is of the one whose figure it gives, however few they are', () => {
    expect(figures([first, second, said(6)])).toEqual([[6, 6], [11]])
    expect(figures([few, second, said(3)])).toEqual([[3, 3], [11]])
  })

  test('in a city is not of what others told of, where its own report tells of another happening there', () => {
    const at = { place: port } as const
    const others = claim({ ...at, quantity: exactly(5), when: on('2031-05-05'), publishedAt: '2031-05-06' })
    const own = claim({ ...at, quantity: exactly(8), when: on('2031-05-09'), article: 'a' })
    expect(figures([others, own, said(3, at)])).toEqual([[5], [8], [3]])
    expect(figures([others, own, said(5, at)])).toEqual([[5, 5], [8]])
    expect(figures([others, said(6, at)])).toEqual([[5, 6]])
  })

  test('in a report of one happening is of that, or of the last one that others told of', () => {
    const grown = said(8, { article: 'b', publishedAt: '2031-05-11' })
    expect(figures([first, said(8)])).toEqual([[6, 8]])
    expect(figures([first, second, grown])).toEqual([[6], [11, 8]])
  })

  test('that another report gives may be a small sum by chance', () => {
    const [two, one] = [2, 1].map((value, i) =>
      claim({ quantity: exactly(value), when: on(`2031-05-0${4 + 4 * i}`), article: 'a' }),
    )
    const three = said(3, { article: 'b', publishedAt: '2031-05-11' })
    expect(figures([two, one, three].flatMap((told) => told ?? []))).toEqual([[2], [1, 3]])
  })
})
