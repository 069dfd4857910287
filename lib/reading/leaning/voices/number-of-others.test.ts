import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

test.each([
  'At least 78 bodies were pulled from the lake. A hospital in Tarsis put the number of survivors it had admitted at 10.',
  'At least 78 bodies were pulled from the lake. The governor put the number of schools he counted at 10.',
])('whose number is given by their name are not the dead told before: %s', (text) =>
  expect(saidLines(readText(text))).toEqual(['killed 78 at_least']),
)

test('lo mismo en español', () =>
  expect(
    saidLines(
      leer('Sacaron 78 cuerpos del lago. El hospital dijo que el número de supervivientes que admite es 10.'),
    ),
  ).not.toContain('killed 10'))

test('and the number of victims is theirs', () =>
  expect(
    saidLines(readText('Six inmates died in Tarsis. The governor said the number of people killed was 10.')),
  ).toEqual(['killed 10', 'killed 6']))
