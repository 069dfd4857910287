import { expect, test } from 'vitest'
import { textWidth } from './text-width'

test('a line is as wide as its characters', () => {
  const [one, two] = ['a', 'b'].map((letter) => textWidth(letter, 'sans400', 12))
  expect(textWidth('ab', 'sans400', 12)).toBeCloseTo((one ?? 0) + (two ?? 0))
  expect(textWidth('', 'sans600', 12)).toBe(0)
})

test('figures are all of one width, so that columns of them stand straight', () => {
  const widths = [...'0123456789'].map((figure) => textWidth(figure, 'sans600', 10))
  expect(new Set(widths).size).toBe(1)
})

test('letters of Spanish are known, and a letter that is not counts as a wide one', () => {
  expect(textWidth('ñ', 'sans400', 10)).toBe(textWidth('n', 'sans400', 10))
  expect(textWidth('Ж', 'sans400', 10)).toBeGreaterThan(7)
})

test('space between letters is added for each of them', () => {
  expect(textWidth('LOJA', 'sans500', 10, 1)).toBeCloseTo(textWidth('LOJA', 'sans500', 10) + 4)
})
