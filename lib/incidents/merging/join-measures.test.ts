import { describe, expect, test } from 'vitest'
import { claim, country, exactly, gazetteer, north, on, south } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import { toZones } from '@/lib/incidents/zones/to-zones'
import type { EmergencyScope } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

let reports = 0
const declared = (reach: EmergencyScope['reach'], more: Partial<StoredClaim> = {}) => {
  reports += 1
  return claim({
    kind: 'state_of_emergency',
    quantity: null,
    unit: 'measures',
    place: country,
    article: `r-${reports}`,
    emergency: { reach, areas: null, rights: [] },
    ...more,
  })
}

const lasting = (days: number): Partial<StoredClaim> => ({ unit: 'days', quantity: exactly(days) })

const reaches = (...claims: StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(
    ({ emergency, provenance }) => `${emergency?.reach} ${provenance.length}`,
  )

describe('one decree, told with and without its reach and its day', () => {
  test('an emergency "declared" and one "in every prison" are one where there is no other', () => {
    const day = { when: on('2031-05-10') }
    expect(reaches(declared('unsaid'), declared('prison_system', day))).toEqual(['prison_system 2'])
    expect(reaches(declared('prison_system'), declared('unsaid', day))).toEqual(['prison_system 2'])
  })

  test('"in the country" says no more than that it was declared there', () => {
    expect(reaches(declared('unsaid'), declared('place'))).toEqual(['unsaid 2'])
  })

  test('so it is of a province alone, not of one of two', () => {
    const [of, other] = [declared('place', { place: north }), declared('place', { place: south })]
    expect(reaches(declared('unsaid'), of)).toEqual(['place 2'])
    expect(reaches(declared('unsaid'), of, other)).toHaveLength(3)
  })

  test.each<[string, Partial<StoredClaim>]>([
    ['another day', { when: on('2031-04-02') }],
    ['another length', lasting(30)],
    ['background', { historic: true }],
    ['another kind of measure', { kind: 'rights_suspended' }],
  ])('not of %s', (_, more) => {
    const whole = [
      declared('prison_system', { when: on('2031-05-10') }),
      declared('prison_system', lasting(60)),
    ]
    expect(reaches(declared('unsaid', more), ...whole)).toHaveLength(2)
  })

  test('so do the zones of emergencies that no record holds', () => {
    const record = { decrees: [], dates: { from: '2031-05-01', to: '2031-05-31' } }
    const zones = toZones([declared('unsaid'), declared('prison_system')], record, gazetteer)
    expect(zones.map(({ scope, provenance }) => `${scope} ${provenance.length}`)).toEqual(['prison_system 2'])
  })
})
