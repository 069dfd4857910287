import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const held = (figures: string[]): string[] => figures.map((line) => `hostages_held ${line}`)

describe('in a tally by places each figure is of the place that it stands behind', () => {
  const inmates = 'Inmates are holding 178 guards in several prisons of Valdoria. '
  test.each([
    [
      'The largest group, 61, was in Miravera, followed by Tarsis with 35 and Puerto Lago with 22.',
      ['61 @miravera', '35 @tarsis', '22 @puerto-lago'],
    ],
    [
      'Miravera comes first with 61, followed by Tarsis with at least 35.',
      ['61 @miravera', '35 at_least @tarsis'],
    ],
    [
      'Most are in Miravera, with 61, ahead of Tarsis (35) and Puerto Lago (22).',
      ['61 @miravera', '35 @tarsis', '22 @puerto-lago'],
    ],
  ])('%s', (text, lines) =>
    expect(placedLines(readText(inmates + text))).toEqual(expect.arrayContaining(held(lines))),
  )
  const retenidos = 'Los presos retienen a 178 guías en varias cárceles de Valdoria. '
  test.each([
    [
      'La mayoría está en Miravera, con 61, seguida de Tarsis, con 35, y Puerto Lago, con 22.',
      ['61 @miravera', '35 @tarsis', '22 @puerto-lago'],
    ],
    [
      'La mayoría está en Miravera (61), seguida por Tarsis (35) y Puerto Lago (22).',
      ['61 @miravera', '35 @tarsis', '22 @puerto-lago'],
    ],
  ])('%s', (text, lines) =>
    expect(placedLines(leer(retenidos + text))).toEqual(expect.arrayContaining(held(lines))),
  )
})

test('a figure whose own place nobody knows does not take that of the next one', () => {
  const text =
    'Inmates are holding 178 guards in several prisons of Valdoria. Aldmoor tops the list with 62, ahead of Tarsis with 33.'
  expect(placedLines(readText(text))).not.toContain('hostages_held 62 @tarsis')
})

test('a sum before its places stays the sum of them', () => {
  const text = 'A total of 96 hostages were freed in Miravera (61) and Tarsis (35), in Valdoria.'
  expect(placedLines(readText(text))).toContain('hostages_freed 96 @QV')
})
