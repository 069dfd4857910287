import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('where a percentage of them was is not where all of them were', () => {
  test.each<[string, string]>([
    [
      'Nine inmates died in Valdoria in May. In the same month the UN counted 161 killed, 63 per cent of them in the province of Arcos.',
      'killed 161 @QV',
    ],
    ['In Valdoria 161 people were killed, more than half of them in Arcos.', 'killed 161 @QV'],
    ['In Valdoria 161 people were killed, a fifth of whom lived in Arcos.', 'killed 161 @QV'],
    ['The UN counted 161 killed in the province of Arcos, 63 per cent of them children.', 'killed 161 @QV-A'],
  ])('%s', (text, line) => expect(placedLines(readText(text))).toContain(line))

  test.each<[string, string]>([
    [
      'Nueve reclusos murieron en Valdoria en mayo. Ese mes la ONU contó 161 muertos, el 63% de ellos en la provincia de Arcos.',
      'killed 161 @QV',
    ],
    ['En Valdoria murieron 161 personas, una quinta parte de ellas en Arcos.', 'killed 161 @QV'],
    ['Murieron 161 personas en la provincia de Arcos, un tercio de ellas niños.', 'killed 161 @QV-A'],
  ])('in Spanish: %s', (text, line) => expect(placedLines(leer(text))).toContain(line))
})
