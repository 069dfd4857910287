import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const told = (text: string) =>
  readText(text).claims.map(({ kind, quantity, attribution }) => `${kind} ${quantity?.value} ${attribution}`)

test.each([
  ['The WHO said 114 people were killed in Tarsis.', ['killed 114 WHO']],
  ['Some 114 people were killed in Tarsis, the WHO said on Monday.', ['killed 114 WHO']],
  ['According to the WHO, 114 people died in Tarsis.', ['killed 114 WHO']],
  ['WHO says that 114 people were killed in Tarsis.', ['killed 114 WHO']],
  ['IS said that 114 people were killed in Tarsis.', ['killed 114 IS']],
  [
    'The WHO said 114 people were killed in Tarsis, raising a toll given by local officials.',
    ['killed 114 WHO'],
  ],
])('letters that spell a small word are a body: %s', (text, lines) => expect(told(text)).toEqual(lines))

test.each([
  'MAN WHO KILLED NINE\n\nThe man who killed nine people in Tarsis was held.',
  'WHO KILLED THE NINE?\n\nNobody knows who killed nine people in Tarsis.',
  'THIS IS TARSIS\n\nNine people were killed in Tarsis.',
])('and in a headline of capitals they are that word: %s', (text) =>
  expect(told(text)).toEqual(['killed 9 null']),
)
test('in Spanish the body has letters of its own', () =>
  expect(
    leer('La OMS dijo que 114 personas murieron en Tarsis.').claims.map(({ attribution }) => attribution),
  ).toEqual(['OMS']))
