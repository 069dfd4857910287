import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

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

/** Published on Wednesday 17 May 2023. */
test.each([
  ['Tarsis has imposed a 48-hour curfew since noon on Tuesday.', 'en'],
  ['Tarsis vive desde el martes al mediodía un toque de queda de 48 horas, decretado por la alcaldía.', 'es'],
] as const)('a curfew of so many hours holds until they are over: %s', (text, language) => {
  const curfew = readText(text, { language }).claims.find(({ kind }) => kind === 'rights_suspended')
  expect(curfew?.emergency?.days).toEqual({ from: '2023-05-16', until: '2023-05-18' })
  expect(curfew?.when).toMatchObject({ start: '2023-05-16', end: '2023-05-18' })
})
