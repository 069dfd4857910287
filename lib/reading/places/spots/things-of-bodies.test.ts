import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const before = 'In Tarsis shelling killed nine people. '
const antes = 'En Tarsis un bombardeo mató a nueve personas. '

test.each([
  'The day before, six people were killed in a drone strike on a UN base in Miravera.',
  'The day before, six people were killed in an attack on the XRF office in Miravera.',
  'Six people were killed when an XRF convoy was hit in Miravera.',
])('a base, an office, a convoy of a body stands where the text puts it: %s', (text) =>
  expect(placedLines(readText(before + text))).toContain('killed 6 @miravera'),
)
test.each([
  'La víspera, seis personas murieron en un ataque contra una base de la ONU en Miravera.',
  'La víspera, seis personas murieron en un ataque contra un convoy del PMA en Miravera.',
])('and in Spanish: %s', (text) => expect(placedLines(leer(antes + text))).toContain('killed 6 @miravera'))
test.each([
  'Six more were killed, a UN spokesman in Miravera said.',
  'Ana Vera, a UN official in Miravera, said that six more were killed.',
  'The UN office in Miravera said that six more were killed.',
  'Six more were killed, the head of the UN in Miravera said.',
])('but where a body speaks nobody died: %s', (text) =>
  expect(placedLines(readText(before + text))).toContain('killed 6 @tarsis'),
)
test.each([
  'Otras seis personas murieron, dijo el jefe de la ONU en Miravera.',
  'Otras seis personas murieron, dijo la oficina de la ONU en Miravera.',
])('nor in Spanish: %s', (text) => expect(placedLines(leer(antes + text))).toContain('killed 6 @tarsis'))
