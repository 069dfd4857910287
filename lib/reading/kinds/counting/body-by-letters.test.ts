import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  'In June, five members of a convoy of the World Food Programme and UNICEF were killed in Tarsis.',
  'The XRF buried, burned or removed the bodies of five people killed in Tarsis.',
])('a body told by its letters is nobody who died: %s', (text) =>
  expect(placedLines(readText(text)).join()).not.toContain('killed 1 '),
)
test.each([
  'En junio, cinco miembros de un convoy del Programa Mundial de Alimentos y UNICEF fueron asesinados en Tarsis.',
])('nor in Spanish: %s', (text) => expect(placedLines(leer(text)).join()).not.toContain('killed 1 '))
test.each(['JLM, 16, was killed in Tarsis on Monday.', 'The boy JLM was killed in Tarsis on Monday.'])(
  'but somebody by initials is: %s',
  (text) => expect(placedLines(readText(text))).toContain('killed 1 @tarsis'),
)
test.each(['JLM, de 16 años, murió en Tarsis.', 'La joven JLM fue asesinada en Tarsis.'])(
  'and in Spanish: %s',
  (text) => expect(placedLines(leer(text))).toContain('killed 1 @tarsis'),
)
