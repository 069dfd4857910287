import { expect, test } from 'vitest'
import { incident, province } from '@/components/dashboard/testing/features'
import { exact, said } from '@/components/words/testing/said'
import { revisedOn } from '@/lib/exports/revised-on'
import type { Relation } from '@/lib/model/claim'
import type { ClaimItem } from '@/lib/model/responses'
import { findOvertaken } from './find-overtaken'

const toll = incident('toll', 'killed', province('XT-A'), 31)
const provenance = [
  said('courier', 18, { publisher: 'The Courier' }),
  said('gazette', 18, { publisher: 'The Gazette' }),
  said('rumour', 40, { status: 'alleged' }),
  said('herald', 31, { publishedAt: '2024-03-02', relations: [{ to: 'courier', kind: 'supersedes' }] }),
]
const quantity = { ...exact(31), lowClaim: 'courier', highClaim: 'herald', latestClaim: 'herald' }
const overtaken = findOvertaken([{ ...toll, properties: { ...toll.properties, quantity, provenance } }])

test('every figure that a later report has overtaken is found, not the one alone that a relation names', () => {
  expect([...overtaken]).toEqual([
    ['courier', '2024-03-02'],
    ['gazette', '2024-03-02'],
  ])
})

test('a feed tells of each of them again on the day of that report', () => {
  const claims = provenance.map(({ claim: id, publishedAt, relations = [] }) => ({
    id,
    publishedAt,
    relations: relations as Relation[],
  })) as ClaimItem[]
  expect([...revisedOn(claims, overtaken)]).toEqual([
    ['courier', '2024-03-02'],
    ['gazette', '2024-03-02'],
  ])
})
