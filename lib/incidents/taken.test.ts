import { expect, test } from 'vitest'
import { claim, exactly, gazetteer, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'

test('those still held, who are named before the sum of those taken days ago, are told of that happening', () => {
  const held = { kind: 'hostages_held' } as const
  const first = claim({ ...held, publishedAt: '2031-05-03', when: on('2031-05-02'), quantity: exactly(71) })
  const sentence = { start: 0, end: 90 }
  const later = { ...held, article: 'b', publishedAt: '2031-05-12', sentence }
  const sum = claim({
    ...later,
    when: on('2031-05-02'),
    quantity: exactly(71),
    evidence: { start: 20, end: 22 },
  })
  const tie = { as: 'left', with: sum.id } as const
  const left = claim({ ...later, quantity: exactly(6), evidence: { start: 0, end: 3 }, tie })
  expect(mergeClaims([first, left, sum], gazetteer)).toMatchObject([
    { quantity: { value: 6, low: 6, high: 6, latestClaim: left.id } },
  ])
})
