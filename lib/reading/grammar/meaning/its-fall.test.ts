import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  'La ONU contó 81 personas tras la caída de Tarsis.',
  'La ONU habla de 81 civiles desde la caída de la ciudad de Tarsis.',
  'La Organización Internacional para las Migraciones (OIM) cifra en 81.817 los desplazados desde la caída de Tarsis, el 26 de octubre.',
])('nobody died of the fall of a town: %s', (text) =>
  expect(placedLines(leer(text)).join()).not.toContain('killed'),
)
test.each([
  'The UN counted 81 people after the fall of Tarsis.',
  'Médecins Sans Frontières has seen 81 people since the fall of Tarsis.',
])('nor in English: %s', (text) => expect(placedLines(readText(text)).join()).not.toContain('killed'))
test.each([
  ['Los 12 soldados caídos en Tarsis fueron enterrados.', 'killed 12 @tarsis'],
  ['Una mujer caída en el ataque y dos niños muertos en Tarsis.', 'killed 1 @tarsis'],
])('but those who fell did: %s', (text, line) => expect(placedLines(leer(text))).toContain(line))
