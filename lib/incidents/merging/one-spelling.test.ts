import { expect, test } from 'vitest'
import { withOneSpelling } from '@/lib/incidents/merging/one-spelling'
import { claim } from '@/lib/incidents/testing/made-up'

const said = (...speakers: (string | null)[]) => ({
  claims: speakers.map((attribution) => claim({ attribution })),
})
const speakersIn = (...articles: ReturnType<typeof said>[]) => {
  const told = new Map(articles.map((one, at) => [String(at), one]))
  return [...withOneSpelling(told).values()].map(({ claims }) => claims.map(({ attribution }) => attribution))
}

test('a speaker whom reports write in several cases goes by the spelling that most claims have', () => {
  expect(speakersIn(said('Snai', 'Snai'), said('SNAI', 'SNAI', 'SNAI'))).toEqual([
    ['SNAI', 'SNAI'],
    ['SNAI', 'SNAI', 'SNAI'],
  ])
})

test('other names, and descriptions, stay as they are written', () => {
  const speakers = [['Ruiz', 'Juan Ruiz', null, 'Ministry', 'ministry']]
  expect(speakersIn(said(...(speakers[0] ?? [])))).toEqual(speakers)
})

test('what tells nothing new stays the very list', () => {
  const told = new Map([
    ['a', said('Snai')],
    ['b', said('SNAI', 'SNAI')],
  ])
  const spelled = withOneSpelling(told)
  expect(spelled.get('b')).toBe(told.get('b'))
  expect(withOneSpelling(spelled).get('a')).toBe(spelled.get('a'))
})
