import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

test.each([
  ['Twelve inmates of Roble prison were shot, three of them fatally.', ['injured 12', 'killed 3']],
  ['Gunmen shot 12 people in Tarsis, three fatally.', ['injured 12', 'killed 3']],
  ['Five officers were stabbed at Roble prison, one fatally.', ['injured 5', 'killed 1']],
])('of those struck, some died of it: %s', (text, lines) => {
  expect(linesOf(readText(text)).filter((line) => !line.startsWith('attack'))).toEqual(lines)
})

test('lo mismo en español', () => {
  expect(
    linesOf(leer('En la cárcel de Roble fueron baleados 12 presos, tres de ellos mortalmente.')),
  ).toEqual(['injured 12', 'killed 3'])
})
