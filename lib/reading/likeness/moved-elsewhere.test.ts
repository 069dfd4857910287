import { expect, test } from 'vitest'
import { readText, saidLines } from '../testing/island'

test.each([
  'About 3,000 residents were moved to shelters as the water rose.',
  'Some 500 villagers were moved to higher ground and 60 patients were moved to another hospital.',
])('who never was in a prison is no inmate moved: %s', (text) =>
  expect(readText(text).claims.filter(({ unit }) => unit !== 'people evacuated')).toEqual([]),
)

test('and whom a prison held is', () =>
  expect(saidLines(readText('About 700 inmates were moved from Roble prison to another jail.'))).toEqual([
    'other_count 700 about',
  ]))

test.each([
  'Forty inmates will be moved from Roble prison to Cumbres prison on Monday.',
  'The prison service plans to move 40 inmates from Roble prison to Cumbres prison.',
  'About 300 inmates are to be transferred from Roble prison next week.',
])('who is still to be moved is not moved yet: %s', (text) => expect(saidLines(readText(text))).toEqual([]))
