import { describe, expect, test } from 'vitest'
import { atLeast, claim, country, exactly, gazetteer, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const figures = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(({ provenance }) => provenance.map(({ quantity }) => quantity?.value))

/** The next sentences of one report, in order. */
const report = (article: string, publishedAt: string, ...told: Partial<StoredClaim>[]) =>
  told.map((one, i) =>
    claim({ article, publishedAt, sentence: { start: i * 100, end: i * 100 + 60 }, ...one }),
  )

describe('what a number tells of which happening is meant', () => {
  test('in a town, a report that gives a wrong toll and the right one tells of no second happening', () => {
    const right = claim({ place: port, quantity: exactly(15), when: on('2031-05-10') })
    const erratum = report(
      'b',
      '2031-05-14',
      { place: port, quantity: exactly(20), when: on('2031-05-10') },
      { place: port, quantity: exactly(15), when: on('2031-05-10') },
    )
    expect(figures([right, ...erratum])).toEqual([[15, 20, 15]])
    const other = report(
      'b',
      '2031-05-14',
      { place: port, quantity: exactly(20), when: on('2031-05-10') },
      { place: port, quantity: exactly(16), when: on('2031-05-10') },
    )
    expect(figures([right, ...other])).toHaveLength(2)
  })

  test('over a whole country a count of the year is no toll of the night, and neither is given by the other', () => {
    const night = claim({ place: country, quantity: exactly(42) })
    const week = claim({ place: country, quantity: atLeast(64), publishedAt: '2031-05-12' })
    const year = claim({ place: country, quantity: exactly(1193), publishedAt: '2031-05-14' })
    expect(figures([night, week, year])).toEqual([[42, 64], [1193]])
    expect(figures([night, { ...week, quantity: exactly(421) }])).toEqual([[42], [421]])
    const inJail = [night, { ...year, publishedAt: '2031-05-11' }].map(({ place: _, ...one }) => claim(one))
    expect(figures(inJail)).toEqual([[42, 1193]])
  })
})
