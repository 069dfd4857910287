import { describe, expect, test } from 'vitest'
import { claim, exactly, gazetteer, north, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

/** "Monday's mudslide killed 15, civil defence said. The mayor put the dead at 40." */
const fifteen = (more: Partial<StoredClaim> = {}) =>
  claim({
    article: 'a',
    place: port,
    when: on('2031-05-09'),
    quantity: exactly(15),
    attribution: 'civil defence',
    sentence: { start: 0, end: 60 },
    evidence: { start: 20, end: 22 },
    ...more,
  })
const forty = (more: Partial<StoredClaim> = {}) =>
  fifteen({
    quantity: exactly(40),
    attribution: 'mayor',
    sentence: { start: 61, end: 99 },
    evidence: { start: 90, end: 92 },
    ...more,
  })

test('two voices that count the dead of one town and day, sentence by sentence, are one range with a name at each end', () => {
  const [few, many] = [fifteen(), forty()]
  expect(mergeClaims([few, many], gazetteer)).toMatchObject([
    { quantity: { low: 15, high: 40, lowClaim: few.id, highClaim: many.id } },
  ])
  expect(relateClaims([few, many], gazetteer).get(many.id)).toMatchObject([
    { to: few.id, kind: 'contradicts' },
  ])
})

describe('two happenings stay two', () => {
  test.each<[string, StoredClaim[]]>([
    ['of police among people', [fifteen({ unit: 'police' }), forty()]],
    ['on two days', [fifteen(), forty({ when: on('2031-05-10') })]],
    ['of one voice', [fifteen(), forty({ attribution: 'civil defence' })]],
    ['where one is told by nobody', [fifteen(), forty({ attribution: null })]],
    [
      'far apart in the text',
      [fifteen(), forty({ sentence: { start: 400, end: 450 }, evidence: { start: 410, end: 412 } })],
    ],
    ['of a whole province', [fifteen({ place: north }), forty({ place: north })]],
    ['without a day', [fifteen({ when: null }), forty({ when: null })]],
  ])('%s', (_, claims) => expect(mergeClaims(claims, gazetteer)).toHaveLength(2))
})
