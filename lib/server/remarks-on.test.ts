import { expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { remarksOn } from './remarks-on'

const claims = [{} as Claim]

test('an article that tells something in plain text needs no remark', () => {
  expect(remarksOn({ language: 'en', text: 'Six died, and 3 < 5.' }, { claims })).toEqual([])
})

test('markup left in the text is named', () => {
  expect(remarksOn({ language: 'en', text: '<p class="lead">Six died.</p>' }, { claims })).toEqual([
    'its text holds markup, read as it stands (<p class="lead">): paste the text alone',
  ])
})

test('that nothing was claimed is said, with the way to the reasons', () => {
  expect(remarksOn({ language: 'en', text: 'It rained.' }, { claims: [] })).toEqual([
    expect.stringMatching(/^nothing in it was claimed/),
  ])
})

test('a text in the other language than it says is named, with what to write', () => {
  const text =
    'Al menos seis presos murieron el martes en la cárcel de Brask, que está en el sur, según la policía.'
  expect(remarksOn({ language: 'en', text }, { claims })).toEqual([
    'it says language: en and looks Spanish: write language: es, or it is read as English',
  ])
  expect(remarksOn({ language: 'es', text }, { claims })).toEqual([])
  expect(remarksOn({ language: 'es', text: 'Motín en The Brask.' }, { claims })).toEqual([])
})
