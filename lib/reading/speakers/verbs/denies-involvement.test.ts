import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const speakers = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'killed').map(({ attribution }) => attribution)

test.each([
  'A bomber killed 12 people in Tarsis on Monday; the Reds denied involvement.',
  'Nobody claimed the attack that killed 12 people in Tarsis, and the Reds denied any role.',
])('whoever denies involvement has not told the toll: %s', (text) =>
  expect(speakers(readText(text))).toEqual([null]),
)

test('nor in Spanish', () =>
  expect(
    speakers(leer('Un atentado mató a 12 personas en Tarsis; los Rojos negaron su participación.')),
  ).toEqual([null]))
