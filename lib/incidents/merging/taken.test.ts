import { expect, test } from 'vitest'
import { bigPrison, claim, country, exactly, gazetteer, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'

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

test('half as many held somewhere in a country are others, who overtake nobody', () => {
  const held = { kind: 'hostages_held', place: country } as const
  const girls = claim({ ...held, publishedAt: '2031-05-03', quantity: exactly(60) })
  const travellers = claim({ ...held, publishedAt: '2031-05-05', quantity: exactly(18) })
  const again = claim({ ...held, publishedAt: '2031-05-06', quantity: exactly(70) })
  const told = [girls, travellers, again]
  expect(mergeClaims(told, gazetteer).map(({ quantity }) => quantity?.value)).toEqual([70, 18])
  expect(relateClaims(told, gazetteer).get(travellers.id)).toBeUndefined()
  // Some of them came free: the others are those who are left.
  const out = claim({
    kind: 'hostages_freed',
    place: country,
    article: travellers.article,
    quantity: exactly(40),
  })
  expect(mergeClaims([girls, travellers, out], gazetteer).map(({ quantity }) => quantity?.value)).toEqual([
    18, 40,
  ])
  // In one house they are the same people.
  const inside = told.map((one) => ({ ...one, place: bigPrison }))
  expect(mergeClaims(inside, gazetteer)).toHaveLength(1)
})

test('two counts of those taken contradict each other, also once some of them are told to be held still', () => {
  const held = { kind: 'hostages_held', article: 'a' } as const
  const state = claim({ ...held, quantity: exactly(71), attribution: 'state' })
  const parents = claim({ ...held, quantity: exactly(94), attribution: 'parents' })
  const later = { kind: 'hostages_held', article: 'b', publishedAt: '2031-05-12' } as const
  const sum = claim({ ...later, quantity: exactly(94) })
  const left = claim({ ...later, quantity: exactly(66), tie: { as: 'left', with: sum.id } })
  const relations = relateClaims([state, parents, sum, left], gazetteer)
  expect(relations.get(parents.id)).toMatchObject([{ to: state.id, kind: 'contradicts' }])
  expect(relations.get(sum.id)).toBeUndefined()
})
