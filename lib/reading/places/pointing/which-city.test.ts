import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  'At least 40 people died in Tarsis. Families paid to free relatives held in Miravera and Puerto Lago. Three more were killed in the city.',
  'At least 40 people died in Tarsis. Troops came from Puerto Lago and Miravera. Three more were killed in the city.',
  'At least 40 people died in Tarsis. Troops came from Miravera. Three more were killed in the city.',
])('"the city" is neither of two named side by side, nor where somebody came from: %s', (text) =>
  expect(placedLines(readText(text))).toContain('killed 3 @tarsis'),
)
test.each([
  'Al menos 40 personas murieron en Tarsis. Las familias pagaron por sus parientes presos en Miravera y Puerto Lago. Otras tres murieron en la ciudad.',
  'Al menos 40 personas murieron en Tarsis. Las tropas vinieron de Miravera. Otras tres murieron en la ciudad.',
])('nor "la ciudad": %s', (text) => expect(placedLines(leer(text))).toContain('killed 3 @tarsis'))

test('but the second of two, where something is told of it', () =>
  expect(
    placedLines(
      readText(
        'At least 40 people died in Tarsis. Clashes hit Puerto Lago and Miravera. In Miravera 12 people died. Three more were killed in the city.',
      ),
    ),
  ).toContain('killed 3 @miravera'))
test('and "la ciudad" is the one named alone', () =>
  expect(
    placedLines(
      leer(
        'Al menos 40 personas murieron en Tarsis. Hubo choques en Miravera. Otras tres murieron en la ciudad.',
      ),
    ),
  ).toContain('killed 3 @miravera'))

test('"han llegado a X": "allí" is X', () =>
  expect(
    placedLines(
      leer(
        'Treinta personas murieron en Tarsis. Unos 12.000 desplazados han llegado a Miravera. Los médicos han atendido allí a 400 heridos.',
      ),
    ),
  ).toContain('injured 400 @miravera'))
test('but "llegados de X" are only from there', () =>
  expect(placedLines(leer('Veinte migrantes llegados de Miravera murieron en Tarsis.'))).toContain(
    'killed 20 @tarsis',
  ))

test.each([
  'Nine people died in Tarsis. A fire broke out in Miravera.\n\nThree were killed in a raid on the city’s last working hospital.',
  'Nine people died in Tarsis. A fire broke out in Miravera.\n\nThree were killed in the city’s main market.',
])('"the city’s market" is in the city named last: %s', (text) =>
  expect(placedLines(readText(text))).toContain('killed 3 @miravera'),
)
test('but where the city’s mayor speaks nobody died', () =>
  expect(
    placedLines(
      readText(
        'Nine people died in Tarsis. Three more were killed there, the city’s mayor said in Miravera.',
      ),
    ),
  ).toContain('killed 3 @tarsis'))
