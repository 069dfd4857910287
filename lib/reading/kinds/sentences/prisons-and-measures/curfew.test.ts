import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

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

test.each([
  'A curfew is in force in Tarsis.',
  'A curfew took effect in Tarsis on Tuesday.',
  'A curfew from 10 p.m. to 4 a.m. came into effect in Tarsis on Tuesday.',
  'A night-time curfew applies in Tarsis.',
])('a curfew that holds is told: %s', (text) =>
  expect(readText(text).claims.map(({ kind, place }) => `${kind} ${place?.id}`)).toEqual([
    'rights_suspended tarsis',
  ]),
)

test.each([
  'No curfew is in force in Tarsis.',
  'A curfew no longer applies in Tarsis.',
  'A curfew will be in force in Tarsis if the protests go on.',
  'A night curfew applies to teenagers in Tarsis.',
  'A parking curfew remains in place in Tarsis.',
])('and none is where none holds: %s', (text) => expect(readText(text).claims).toEqual([]))

test.each([
  ['En Arcos murieron 12 personas y rige el toque de queda en tres cantones.', 'QV-A', 'canton'],
  ['En Arcos hay 12 muertos y rige el toque de queda en cuatro comunas.', 'QV-A', 'area'],
  ['Doce murieron en Tarsis, Valdoria, y rige el toque de queda en tres provincias.', 'QV', 'province'],
])('it holds in the areas that are counted, and not in all that holds them: %s', (text, place, kind) => {
  const claim = leer(text).claims.find((one) => one.kind === 'rights_suspended')
  expect(claim?.place?.id).toBe(place)
  expect(claim?.emergency).toMatchObject({ reach: 'unnamed_areas', areas: { kind } })
})
