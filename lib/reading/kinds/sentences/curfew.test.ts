import { expect, test } from 'vitest'
import { readText } from '../../testing/island'

const curfewOf = (text: string) =>
  readText(text).claims.find(({ kind }) => kind === 'rights_suspended')?.emergency?.curfew

test.each([
  ['The government imposed a curfew from 10 p.m. to 5 a.m. in Arcos province.', '22:00-05:00'],
  ['The government has declared a night curfew in Arcos province.', null],
  ['The decree keeps a night curfew in force in Arcos after the riot at Roble.', null],
])('%s has a curfew and its hours where it tells them', (text, hours) => {
  expect(curfewOf(text)).toEqual({ hours })
})

test.each([
  'The government declared a state of emergency in Arcos without a curfew after the riot at Roble.',
  'The decree suspended freedom of assembly in Arcos province.',
  'The government declared an emergency in Arcos and lifted the curfew, which had held for a week.',
])('%s has none', (text) => {
  expect(curfewOf(text)).toBeUndefined()
})
