import { describe, expect, test } from 'vitest'
import { claim, decree, gazetteer } from '@/lib/incidents/testing/made-up'
import { toZones } from '@/lib/incidents/zones/to-zones'
import type { StoredClaim } from '@/lib/model/incident'
import type { Decree } from '@/lib/model/zone'

const dates = { from: '2031-05-01', to: '2031-05-20' }

describe('the end of an emergency, as it was known', () => {
  const untilOn = (cut: Partial<Decree>, day?: string, claims: StoredClaim[] = []) => {
    const record = { decrees: [decree({ until: '2031-05-25', note: 'repealed', ...cut })], dates }
    const [zone] = toZones(claims, record, gazetteer, day)
    return [zone?.until, zone?.decree?.until, zone?.decree?.note]
  }

  test('is the one decreed until it was repealed', () => {
    const planned = { planned: '2031-07-09' }
    expect(untilOn(planned, '2031-05-12')).toEqual(['2031-07-09', '2031-07-09', null])
    expect(untilOn(planned, '2031-05-25')).toEqual(['2031-05-25', '2031-05-25', 'repealed'])
    expect(untilOn(planned)).toEqual(['2031-05-25', '2031-05-25', 'repealed'])
  })

  test('is the same where a moment is asked for and where the last report says which moment it is', () => {
    const planned = { planned: '2031-07-09' }
    const told = (publishedAt: string) => [claim({ publishedAt: '2031-05-11' }), claim({ publishedAt })]
    for (const day of ['2031-05-12', '2031-05-25'])
      expect(untilOn(planned, undefined, told(day))).toEqual(untilOn(planned, day))
    expect(untilOn(planned, undefined, told('2031-05-12T09:00:00Z'))[0]).toBe('2031-07-09')
  })

  test('is not told where the record does not hold the one decreed', () => {
    expect(untilOn({ planned: null }, '2031-05-12')).toEqual([null, null, null])
  })

  test('is the record’s where nothing else was decreed', () => {
    expect(untilOn({}, '2031-05-12')[0]).toBe('2031-05-25')
  })
})
