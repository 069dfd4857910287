import { describe, expect, test } from 'vitest'
import { claim, country, exactly, inYear, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims, only } from '@/lib/incidents/testing/merge-made-up'
import type { StoredClaim } from '@/lib/model/incident'

describe('measures and states that several reports tell of', () => {
  const inPrisons = { reach: 'prison_system', areas: null, rights: [] } as const
  const inAreas = { reach: 'unnamed_areas', areas: { count: 2, kind: 'province' }, rights: [] } as const
  const unsaid = { reach: 'unsaid', areas: null, rights: [] } as const
  const measure = (more: Partial<StoredClaim>) =>
    claim({ kind: 'state_of_emergency', unit: 'measures', quantity: null, place: country, ...more })

  test('how long an emergency lasts is told of the one that the report stated before', () => {
    const stated = measure({ emergency: { ...inPrisons, rights: [] }, article: 'a' })
    const length = measure({
      emergency: { ...unsaid, rights: [] },
      article: 'a',
      unit: 'days',
      quantity: exactly(60),
    })
    const dated = measure({
      emergency: { ...inPrisons, rights: ['assembly'] },
      article: 'b',
      when: on('2031-05-10'),
    })
    const incident = only([stated, length, dated])
    expect(incident).toMatchObject({ unit: 'days', when: on('2031-05-10') })
    expect(incident?.quantity?.value).toBe(60)
    expect(incident?.emergency).toEqual({ ...inPrisons, rights: ['assembly'] })
    expect(incident?.provenance.map(({ claim }) => claim)).toEqual([stated.id, length.id, dated.id])
  })

  test('that of two provinces stays apart from that of the prisons', () => {
    const both = [inPrisons, inAreas].map((emergency) =>
      measure({ emergency: { ...emergency, rights: [] }, article: 'a' }),
    )
    expect(mergeClaims(both)).toHaveLength(2)
  })

  test('a lack of room that one report dates and another does not is one, where the figures agree', () => {
    const dated = claim({ kind: 'inmates_over_capacity', when: inYear('2030') })
    const undated = claim({ kind: 'inmates_over_capacity', article: 'b' })
    for (const order of [
      [dated, undated],
      [{ ...dated, publishedAt: '2031-05-11' }, undated],
    ])
      expect(only(order)?.when).toEqual(inYear('2030'))
  })
})
