import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

test.each([
  'A blast killed 54 people in Tarsis, with 83 people still in hospital.',
  'A blast killed 54 people in Tarsis, with another 83 in critical condition.',
  'The toll in Tarsis has climbed to 54, with 83 still in hospital.',
  'In Tarsis 54 people were killed, with 83 others in critical condition.',
  'In Tarsis 54 people were killed, with 83 others seriously hurt.',
  'In Tarsis 54 people were killed, with 83 others hurt.',
  'A blast left 54 guests dead in Tarsis and 83 friends of the mayor injured.',
])('those left in hospital are hurt: %s', (text) =>
  expect(saidLines(readText(text))).toEqual(['injured 83', 'killed 54']),
)

test.each([
  'Dos personas murieron en Tarsis y otras tres siguen ingresadas.',
  'Dos personas murieron en Tarsis y tres están ingresadas.',
])('lo mismo en español: %s', (text) => expect(saidLines(leer(text))).toEqual(['injured 3', 'killed 2']))

test.each([
  'Dos personas murieron en Tarsis y tres están ingresadas en prisión.',
  'Dos presos murieron. Tres siguen ingresados en la cárcel de Roble.',
])('y quien está ingresado en prisión, no: %s', (text) => expect(saidLines(leer(text))).toEqual(['killed 2']))

test('nor are the doctors in a hospital', () =>
  expect(
    saidLines(readText('Nine people died; Valdoria, with 83 doctors in hospitals, mourned them.')),
  ).toEqual(['killed 9']))

test.each([
  ['Two people died in Tarsis and three others are in shock.', 'en'],
  ['Two people were killed in Tarsis; three others are gravely ill.', 'en'],
  ['Two people were killed in Tarsis and three others are stable.', 'en'],
  ['Two people were killed in Tarsis, with three others on the run.', 'en'],
  ['Two people were killed in Tarsis, with three others under arrest.', 'en'],
  ['Two passengers died in Tarsis; 21 others remain under treatment, three in the ICU.', 'en'],
  ['Two people were killed in Tarsis; three others are said to be critical.', 'en'],
  ['Two people were killed in Tarsis; 14 others, three of them gravely ill, were rushed out.', 'en'],
  ['Dos personas murieron en Tarsis y otras tres siguen en el hospital.', 'es'],
] as const)('and nobody in a state of their own is one more dead: %s', (text, language) =>
  expect(saidLines(readText(text, { language }))).not.toContain('killed 3'),
)

test('the newborn are people', () =>
  expect(saidLines(readText('Ten newborns died in a fire in Tarsis.'))).toEqual(['killed 10']))
