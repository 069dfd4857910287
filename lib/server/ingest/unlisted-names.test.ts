import { expect, test } from 'vitest'
import type { Toponym } from '@/lib/model/reading'
import { unlistedNames } from './unlisted-names'

const harrow = { id: 'harrow', name: 'Harrow', kind: 'city' } as unknown as NonNullable<Toponym['place']>
const namesIn = (text: string, ...toponyms: [string, Toponym['place']][]) =>
  unlistedNames(
    { id: 'first', text, language: 'en' },
    {
      toponyms: toponyms.map(([name, place]) => {
        const start = text.indexOf(name)
        return { start, end: start + name.length, text: name, place, reason: '' }
      }),
    },
  ).map(({ name }) => name)

test('a name that the dateline gives in capitals and that is placed there is not said to be in no gazetteer', () => {
  expect(namesIn('HARROW, Sellow - Two guards were hurt in Harrow.', ['HARROW', harrow])).toEqual([])
  expect(namesIn('HARROW, Sellow - Two guards were hurt in Harrow.', ['HARROW', null])).toContain('HARROW')
})

test('another name that holds it is', () => {
  const text = 'HARROW - Two guards were hurt in Harrow Fell and in Brask.'
  expect(namesIn(text, ['HARROW', harrow])).toEqual(['Harrow Fell', 'Brask'])
})
