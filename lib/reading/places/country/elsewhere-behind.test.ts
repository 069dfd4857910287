import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

test.each([
  'At least 14 people died: eight in Miravera, two in Tarsis and four in other towns.',
  'At least 14 people died: eight in Miravera, two in Tarsis and four elsewhere.',
])('the last of a list who died elsewhere did not die at the place before: %s', (text) =>
  expect(placedLines(readText(text))).toContain('killed 4 @QV'),
)
test.each([
  'Hubo al menos 14 muertos: ocho en Miravera, dos en Tarsis y cuatro en otras localidades.',
  'Hubo al menos 14 muertos: ocho en Miravera, dos en Tarsis y cuatro en el resto del país.',
])('in Spanish: %s', (text) => expect(placedLines(leer(text))).toContain('killed 4 @QV'))

test.each([
  ['Eight people were killed in Miravera and four elsewhere in Belmonte.', 'killed 4 @QV-B'],
  ['Eight people who had lived in other towns were killed in Miravera.', 'killed 8 @miravera'],
])('where the text names the place, it is that: %s', (text, line) =>
  expect(placedLines(readText(text))).toContain(line),
)
