import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('a sum that goes beyond the latest of those counted does not lie where they do', () => {
  test.each([
    'With the killing of two officers in Tarsis, the number of policemen killed rises to 40 in Valdoria.',
    'With two more men shot dead in Tarsis, the protests have reached 40 dead.',
  ])('%s', (text) =>
    expect(placedLines(readText(text))).toEqual(
      expect.arrayContaining(['killed 40 @QV', 'killed 2 @tarsis']),
    ),
  )
  test.each([
    'Con el asesinato de dos agentes en Tarsis, suben a 40 los policías muertos en Valdoria.',
    'Con la muerte de dos jóvenes en Tarsis, las protestas llegan a 40 muertos en Valdoria.',
    'Con otros dos muertos en Tarsis, los fallecidos en la revuelta suman ya 40.',
  ])('%s', (text) =>
    expect(placedLines(leer(text))).toEqual(expect.arrayContaining(['killed 40 @QV', 'killed 2 @tarsis'])),
  )
})

test('a sum lies where its own words say', () => {
  expect(placedLines(leer('Con dos muertos más, la cifra de fallecidos en Tarsis sube a 12.'))).toContain(
    'killed 12 @tarsis',
  )
  expect(placedLines(readText('With two more deaths, the toll in Tarsis rose to 12 dead.'))).toContain(
    'killed 12 @tarsis',
  )
})
