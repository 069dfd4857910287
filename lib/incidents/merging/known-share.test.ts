import { expect, test } from 'vitest'
import { mergeQuantity } from '@/lib/incidents/merging/merge-quantity'
import { relateHappening } from '@/lib/incidents/merging/relate-claims'
import { claim, country, exactly } from '@/lib/incidents/testing/made-up'
import type { StoredClaim } from '@/lib/model/incident'

const freed = (value: number, more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_freed', place: country, quantity: exactly(value), ...more })

const whole = freed(201, { article: 'agency', publisher: 'Agency' })
const share = freed(136, {
  article: 'agency',
  publisher: 'Agency',
  sentence: whole.sentence,
  evidence: { start: whole.evidence.end + 5, end: whole.evidence.end + 8 },
})

test('whom one report knows for a share of all who came free, another that tells of them alone does not dispute', () => {
  const alone = freed(136, { article: 'paper', publisher: 'Paper' })
  const said = [whole, share, alone]
  expect(mergeQuantity(said)).toMatchObject({ value: 201, low: 201, high: 201 })
  expect(relateHappening(said).get(alone.id)).toBeUndefined()
  expect(relateHappening(said).get(whole.id)).toBeUndefined()
})

test('another number does, and so does that number of the dead', () => {
  const other = freed(140, { article: 'paper', publisher: 'Paper' })
  expect(relateHappening([whole, share, other]).get(other.id)?.[0]).toMatchObject({ kind: 'contradicts' })
  const dead = [whole, share, freed(136, { article: 'paper', publisher: 'Paper' })].map(
    (one): StoredClaim => ({ ...one, kind: 'killed' }),
  )
  expect(mergeQuantity(dead)).toMatchObject({ low: 136, high: 201 })
})
