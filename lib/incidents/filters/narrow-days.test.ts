import { describe, expect, test } from 'vitest'
import { filterIncidents } from '@/lib/incidents/filters/filter-incidents'
import { claim, exactly, gazetteer, on, query } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const weekend = { start: '2031-05-10', end: '2031-05-11', precision: 'day' as const }
const told = (more: Partial<StoredClaim>) =>
  claim({ quantity: exactly(1), publishedAt: '2031-05-12', ...more })
const later = { publishedAt: '2031-05-13' }
const whenOf = (...claims: StoredClaim[]) => mergeClaims(claims, gazetteer).map(({ when }) => when)

describe('the day of what happened', () => {
  test('stays the Sunday that one report has where a later one has the weekend', () => {
    expect(whenOf(told({ when: on('2031-05-11') }), told({ when: weekend, ...later }))).toEqual([
      on('2031-05-11'),
    ])
  })

  test('reaches over two days where two reports each have another', () => {
    const days = [on('2031-05-10'), on('2031-05-11')].map((when) => told({ when, quantity: exactly(12) }))
    const vague = told({ when: weekend, quantity: exactly(12), ...later })
    expect(whenOf(...days, vague)).toEqual([weekend])
  })

  test('is what people were held from and until, however short another report is', () => {
    const held = { kind: 'hostages_held' as const }
    expect(
      whenOf(told({ when: on('2031-05-11'), ...held }), told({ when: weekend, ...held, ...later })),
    ).toEqual([weekend])
  })

  test('chooses among days: a filter by Saturday leaves out what happened on Sunday', () => {
    const claims = [told({ when: on('2031-05-11') }), told({ when: weekend, ...later })]
    const context = {
      gazetteer,
      titles: new Map(),
      claims: new Map(claims.map((one) => [one.id, one])),
      sentences: new Map(),
      countries: ['XA'],
    }
    const on10 = query('from=2031-05-10&to=2031-05-10')
    const on11 = query('from=2031-05-11&to=2031-05-11')
    expect(filterIncidents(mergeClaims(claims, gazetteer), on10, context)).toEqual([])
    expect(filterIncidents(mergeClaims(claims, gazetteer), on11, context)[0]?.provenance).toHaveLength(2)
  })
})
