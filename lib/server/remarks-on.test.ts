import { expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { remarksOn } from './remarks-on'

const read = { claims: [{} as Claim], rejected: [] }
const nothing = { claims: [], rejected: [] }

test('an article that tells something in plain text needs no remark', () => {
  expect(remarksOn({ language: 'en', text: 'Six died, and 3 < 5.' }, read)).toEqual([])
})

test('markup left in the text is named', () => {
  expect(remarksOn({ language: 'en', text: '<p class="lead">Six died.</p>' }, read)).toEqual([
    'its text holds markup, read as it stands (<p class="lead">): paste the text alone',
  ])
})

test('that nothing was claimed is said, with the way to the reasons', () => {
  expect(remarksOn({ language: 'en', text: 'It rained.' }, nothing)).toEqual([
    expect.stringMatching(/^nothing in it was claimed/),
  ])
})

test('where all that was claimed was struck nobody is sent to look for it', () => {
  const struck = { kind: 'killed', quantity: null, unit: 'people', claim: 'a', why: 'b' } as const
  const span = { start: 0, end: 1 }
  const rejected = [{ sentence: span, evidence: span, reason: 'b', struck }]
  expect(remarksOn({ language: 'en', text: 'It rained.' }, { claims: [], rejected })).toEqual([])
})

test('a text in the other language than it says is named, with what to write', () => {
  const text =
    'Al menos seis presos murieron el martes en la cárcel de Brask, que está en el sur, según la policía.'
  expect(remarksOn({ language: 'en', text }, read)).toEqual([
    'it says language: en and looks Spanish: write language: es, or it is read as English',
  ])
  expect(remarksOn({ language: 'es', text }, read)).toEqual([])
  expect(remarksOn({ language: 'es', text: 'Motín en The Brask.' }, read)).toEqual([])
})
