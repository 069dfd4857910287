import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('of whom only some died in a country the others died elsewhere', () => {
  test.each<[string, string[]]>([
    ['Twelve people died, nine of them in Valdoria.', ['killed 12 @null', 'killed 9 @QV']],
    // Told of the country before, and then of a town of it.
    ['Twelve people died in Valdoria, nine of them in Tarsis.', ['killed 12 @QV', 'killed 9 @tarsis']],
  ])('in English: %s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
  test.each<[string, string[]]>([
    ['Murieron 12 personas, nueve de ellas en Valdoria.', ['killed 12 @null', 'killed 9 @QV']],
    ['Murieron 12 personas en Valdoria, nueve de ellas en Tarsis.', ['killed 12 @QV', 'killed 9 @tarsis']],
  ])('in Spanish: %s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})
