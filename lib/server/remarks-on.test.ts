import { expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { remarksOn } from './remarks-on'

const claims = [{} as Claim]

test('an article that tells something in plain text needs no remark', () => {
  expect(remarksOn({ text: 'Six died, and 3 < 5.' }, { claims })).toEqual([])
})

test('markup left in the text is named', () => {
  expect(remarksOn({ text: '<p class="lead">Six died.</p>' }, { claims })).toEqual([
    'its text holds markup, read as it stands (<p class="lead">): paste the text alone',
  ])
})

test('that nothing was claimed is said, with the way to the reasons', () => {
  expect(remarksOn({ text: 'It rained.' }, { claims: [] })).toEqual([
    expect.stringMatching(/^nothing in it was claimed/),
  ])
})
